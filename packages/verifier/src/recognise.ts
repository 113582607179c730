import { decodeUtf8, isJsonObject, type JsonObject, readJson } from '@merkki/core';
import { detectVersion } from '@merkki/open-badges';
import { unbake } from '@merkki/open-badges/bake';
import { fromProblem } from './checks/from-problem.ts';
import { type Check, type CredentialFormat, check } from './report.ts';
import { typesOf } from './types-of.ts';
import type { VerifyLimits } from './verify-options.ts';

/** What was given, as far as it could be read; or why it could not. */
export type Recognised =
  | { readonly kind: 'jwt'; readonly format: CredentialFormat; readonly jwt: string }
  | {
      readonly kind: 'badge' | 'elm';
      readonly format: CredentialFormat;
      readonly document: JsonObject;
    }
  | { readonly kind: 'sealed'; readonly format: CredentialFormat; readonly jws: JsonObject }
  | {
      readonly kind: 'refused';
      readonly format: CredentialFormat;
      readonly checks: readonly Check[];
    };

/**
 * Finds out what kind of credential the input is.
 *
 * @internal
 */
export function recognise(input: string | Uint8Array, limits: VerifyLimits): Recognised {
  if (typeof input !== 'string') {
    const image = imageFormat(input);
    if (image !== undefined) return fromImage(input, image, limits);
    if (input.length > limits.maxSealedBytes) {
      return refused('unknown', tooLarge(limits.maxSealedBytes));
    }
    const text = decodeUtf8(input);
    return text === undefined
      ? refused('unknown', check('parse', 'fail', 'json.encoding'))
      : recognise(text, limits);
  }
  if (looksLikeSvg(input)) {
    return fromImage(new TextEncoder().encode(input), 'ob3-baked-svg', limits);
  }
  return fromText(input, limits);
}

function refused(format: CredentialFormat, ...checks: readonly Check[]): Recognised {
  return { kind: 'refused', format, checks };
}

/** How pictures begin, those that hold no badge among them. */
const pictures: readonly {
  readonly start: readonly number[];
  readonly format: CredentialFormat;
}[] = [
  { start: [0x89, 0x50, 0x4e, 0x47], format: 'ob3-baked-png' },
  { start: [0x1f, 0x8b], format: 'ob3-baked-svg' }, // compressed
  { start: [0x47, 0x49, 0x46, 0x38], format: 'unknown' }, // GIF
  { start: [0xff, 0xd8, 0xff], format: 'unknown' }, // JPEG
  { start: [0x52, 0x49, 0x46, 0x46], format: 'unknown' }, // WebP
];

function imageFormat(bytes: Uint8Array): CredentialFormat | undefined {
  const picture = pictures.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
  if (picture !== undefined) return picture.format;
  const start = new TextDecoder().decode(bytes.subarray(0, 1024));
  return looksLikeSvg(start) ? 'ob3-baked-svg' : undefined;
}

/** Markup that is or may become an SVG picture; other markup, such as a web page, is not. */
function looksLikeSvg(text: string): boolean {
  const start = text
    .slice(0, 1024)
    .replace(/^\uFEFF/, '')
    .trimStart();
  return start.startsWith('<') && !/^<(!doctype\s+html|html)/i.test(start);
}

function fromImage(bytes: Uint8Array, format: CredentialFormat, limits: VerifyLimits): Recognised {
  const unbaked = unbake(bytes, { maxBytes: limits.maxImageBytes });
  if (!unbaked.ok) {
    return refused(format, ...unbaked.error.map((found) => fromProblem(found, 'fail', 'parse')));
  }
  const inside = fromText(unbaked.value.text, limits);
  return inside.kind === 'badge' || inside.kind === 'jwt' || inside.kind === 'refused'
    ? { ...inside, format }
    : refused(format, check('parse', 'fail', 'parse.not-a-badge'));
}

function fromText(text: string, limits: VerifyLimits): Recognised {
  const trimmed = text.trim();
  if (!/^[[{"]/.test(trimmed)) {
    const dotted = /^[^\s.{}<>]+\.[^\s{}<>]*$/.test(trimmed);
    if (!dotted) return refused('unknown', check('parse', 'fail', 'parse.unrecognised'));
    return trimmed.length > limits.maxBytes
      ? refused('ob3-jwt', tooLarge(limits.maxBytes))
      : { kind: 'jwt', format: 'ob3-jwt', jwt: trimmed };
  }
  const read = readJson(text, {
    maxBytes: looksSealed(trimmed) ? limits.maxSealedBytes : limits.maxBytes,
    maxDepth: limits.maxDepth,
    maxMembers: limits.maxMembers,
  });
  if (!read.ok) {
    return refused('unknown', ...read.error.map((found) => fromProblem(found, 'fail', 'parse')));
  }
  if (!isJsonObject(read.value)) {
    return refused('unknown', check('parse', 'fail', 'parse.not-an-object'));
  }
  const recognised = fromDocument(read.value);
  return recognised.kind === 'sealed' || text.length <= limits.maxBytes
    ? recognised
    : refused(recognised.format, tooLarge(limits.maxBytes));
}

/** The members of a JWS stand near the beginning or the end of the file, whichever comes first. */
function looksSealed(text: string): boolean {
  return (
    /"(?:signatures|payload)"\s*:/.test(text.slice(0, 200)) ||
    /"signatures"\s*:/.test(text.slice(-20_000))
  );
}

function tooLarge(maxBytes: number): Check {
  return check('limits', 'fail', 'limits.size', '', { maxBytes });
}

function fromDocument(document: JsonObject): Recognised {
  const types = typesOf(document);
  if (types.length === 0) {
    const isJws = ['signatures', 'signature'].some((member) => Object.hasOwn(document, member));
    if (isJws) return { kind: 'sealed', format: 'elm-jades', jws: document };
    const wrapped = document['credential'];
    if (isJsonObject(wrapped)) return fromDocument(wrapped);
  }
  if (types.includes('EuropeanDigitalCredential')) {
    return { kind: 'elm', format: 'elm-json', document };
  }
  if (types.includes('VerifiablePresentation')) {
    return refused('presentation', check('parse', 'fail', 'parse.unsupported-form', '/type'));
  }
  if (detectVersion(document) === 'ob2') {
    return refused('ob2', check('parse', 'fail', 'version.ob2'));
  }
  return { kind: 'badge', format: 'ob3-json', document };
}
