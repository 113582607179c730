import { isCalendarDate, parseInstant } from '@merkki/core';
import * as z from 'zod';
import type { BadgeProblemCode } from './problem-codes.ts';

const uriRest = "[A-Za-z0-9\\-._~:/?#[\\]@!$&'()*+,;=%]+$";
const uri = new RegExp(`^(?:https?://|did:|urn:)${uriRest}`, 'i');
const personUri = new RegExp(`^(?:https?://|did:|urn:|mailto:)${uriRest}`, 'i');
const url = new RegExp(`^https?://${uriRest}`, 'i');
const image = /^(?:https?:\/\/|data:image\/[a-z0-9.+-]+[;,])[\x21-\x7e]+$/i;
const evidence = /^(?:https?:\/\/|did:|urn:|data:)[\x21-\x7e]+$/i;

function text(
  test: (value: string) => boolean,
  expected: string,
  code: BadgeProblemCode = 'schema.format',
) {
  return z.string().refine(test, { params: { code, expected } });
}

/** An absolute URI by https, http, did or urn. */
export const Uri = text((value) => uri.test(value), 'uri');

/** Like {@link Uri}, and mailto: what a person or organisation may be known by. */
export const PersonUri = text((value) => personUri.test(value), 'uri');

/** A web address, https or http. */
export const Url = text((value) => url.test(value), 'url');

/** A web address or a data URI of an image. */
export const ImageUri = text((value) => image.test(value), 'image uri');

/** A URI or a data URI of evidence. */
export const EvidenceUri = text((value) => evidence.test(value), 'uri');

/** A text that is not blank. */
export const FilledText = text((value) => /\S/.test(value), 'text', 'schema.blank');

/** Date and time with zone. */
export const Instant = text((value) => parseInstant(value) !== undefined, 'date-time');

/** A calendar date. */
export const CalendarDate = text(isCalendarDate, 'date');

/** A language tag in the form that the published schema allows, such as `fi` or `sv-FI`. */
export const LanguageCode = text(
  (value) => /^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/.test(value),
  'language',
);

/** A JSON Web Signature in compact form. */
export const CompactJws = text(
  (value) => /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]+$/.test(value),
  'compact jws',
);

/** A list that is left out rather than empty. */
export function listOf<Element extends z.ZodType>(element: Element): z.ZodArray<Element> {
  return z.array(element).min(1);
}

/** The `type` of a class: a list that names the class, beside any others. */
export function classOf(name: string, code: BadgeProblemCode = 'schema.value') {
  return listOf(z.string()).refine((types) => types.includes(name), {
    params: { code, expected: name },
  });
}

/** Runs a refinement also where some member is wrong, so that every problem is told at once. */
export const always = (): boolean => true;
