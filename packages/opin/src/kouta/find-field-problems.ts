import {
  atPointer,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Problem,
  problem,
  toPointer,
} from '@merkki/core';
import type { ProfileField } from '../engine/converter.ts';
import { isPresent } from '../engine/is-present.ts';
import type { Profile } from '../engine/profile.ts';
import { shapeMisfits } from '../engine/shape-misfit.ts';
import type { KoutaProblemCode } from './problem-codes.ts';

/** Finds what is wrong with single values, by the rows of the table. */
export function findFieldProblems(
  document: JsonObject,
  profile: Profile,
): readonly (Problem & { readonly code: KoutaProblemCode })[] {
  const variant = atPointer(document, profile.variantAt);
  const targets = new Set(profile.fields.map(({ theirs }) => theirs));
  return [...targets].flatMap((theirs) => {
    const rows = profile.fields.filter((field) => field.theirs === theirs);
    const row = rows.find(
      ({ only }) => only === undefined || only.some((name) => name === variant),
    );
    const pointer = theirs.replace(/\/\*$/, '');
    const value = atPointer(document, pointer);
    if (row === undefined) {
      // A row of another type of education: the service takes no such value, `false` apart.
      return isPresent(value) && value !== false && isKnown(profile, variant)
        ? [found('kouta.not-allowed', pointer)]
        : [];
    }
    if (!isPresent(value)) return missing(row, pointer, document);
    return valueProblems(row, value, pointer, document, profile.languages);
  });
}

function missing(
  { obligation }: ProfileField,
  pointer: string,
  document: JsonObject,
): ReturnType<typeof findFieldProblems> {
  if (obligation === 'required') return [found('kouta.missing', pointer)];
  return obligation === 'published' && isPublished(document, pointer)
    ? [found('kouta.missing-published', pointer)]
    : [];
}

function valueProblems(
  { shape, theirs, obligation }: ProfileField,
  value: JsonValue,
  pointer: string,
  document: JsonObject,
  languages: readonly string[],
): ReturnType<typeof findFieldProblems> {
  const isList = theirs.endsWith('/*');
  if (isList && !Array.isArray(value)) return [found('kouta.type', pointer, { expected: 'array' })];
  const elements: readonly (readonly [string, JsonValue])[] =
    isList && Array.isArray(value)
      ? value.map((element: JsonValue, index): [string, JsonValue] => [
          `${pointer}/${index}`,
          element,
        ])
      : [[pointer, value]];
  const misfits = elements.flatMap(([place, element]) =>
    shapeMisfits(shape, element, languages).map(({ code, params, member }) =>
      found(`kouta.${code}`, member === undefined ? place : place + toPointer([member]), params),
    ),
  );
  const complete = obligation === 'required' || isPublished(document, pointer);
  if (misfits.length > 0 || shape.kind !== 'localised' || !complete) return misfits;
  const texts = isJsonObject(value) ? value : {};
  return languagesOf(document, pointer)
    .filter((language) => !isPresent(texts[language]))
    .map((language) => found('kouta.language-missing', pointer, { language }));
}

/** The half of the document in which a pointer lies. */
function half(document: JsonObject, pointer: string): JsonObject {
  const part = document[pointer.startsWith('/koulutus') ? 'koulutus' : 'toteutus'];
  return isJsonObject(part) ? part : {};
}

function isPublished(document: JsonObject, pointer: string): boolean {
  return half(document, pointer)['tila'] === 'julkaistu';
}

function languagesOf(document: JsonObject, pointer: string): readonly string[] {
  const chosen = half(document, pointer)['kielivalinta'];
  const languages: readonly unknown[] = Array.isArray(chosen) ? chosen : [];
  return languages.filter((language) => typeof language === 'string');
}

function isKnown({ variants }: Profile, variant: JsonValue | undefined): boolean {
  return variants.some((name) => name === variant);
}

function found(
  code: KoutaProblemCode,
  pointer: string,
  params: Problem['params'] = {},
): Problem & { readonly code: KoutaProblemCode } {
  return { ...problem(code, pointer, params), code };
}
