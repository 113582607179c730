import {
  atPointer,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Params,
  type Problem,
  problem,
  toPointer,
} from '@merkki/core';
import type { ProfileField } from './converter.ts';
import { flatRows } from './flat-rows.ts';
import { isPresent } from './is-present.ts';
import type { Profile } from './profile.ts';
import { shapeMisfits } from './shape-misfit.ts';

/** Codes of what is wrong with the document of a study service, by its table. */
export type DocumentProblemCode =
  /** A value that must be there is not. */
  | 'document.missing'
  /** None of the codes of the service. */
  | 'document.code-unknown'
  /** The value has another form. */
  | 'document.form';

/** A problem of the document of a study service. */
export interface DocumentProblem extends Problem {
  /** Stable code. */
  readonly code: DocumentProblemCode;
}

/**
 * Checks the document of a study service by its table: what must be there, and the form of each value.
 *
 * @param document - As `mapOffering` makes it, or as the service returns it; is not changed.
 * @returns What is wrong, with pointers into the document; empty when nothing. Never throws on bad data.
 * @example
 * checkDocument({}, ooapiProfile).some(({ code }) => code === 'document.missing'); // true
 */
export function checkDocument(document: JsonObject, profile: Profile): readonly DocumentProblem[] {
  const variant = atPointer(document, profile.variantAt);
  const byTarget = new Map<string, readonly ProfileField[]>();
  for (const row of flatRows(profile.fields)) {
    if (row.only !== undefined && !row.only.some((name) => name === variant)) continue;
    byTarget.set(row.theirs, [...(byTarget.get(row.theirs) ?? []), row]);
  }
  return [...byTarget].flatMap(([target, rows]) =>
    placesOf(document, pathParts(target), []).flatMap((place) =>
      isPresent(place.value)
        ? formProblems(place, rows, profile.languages)
        : missing(place, rows, document, profile),
    ),
  );
}

/** A place that a target names; where a member is missing, the place at which it would be. */
interface Found {
  readonly pointer: string;
  readonly value: JsonValue | undefined;
  /** Whether a list should stand there and something else does. */
  readonly isNoList?: boolean;
}

function placesOf(
  value: JsonValue | undefined,
  [next, ...rest]: readonly string[],
  parts: readonly string[],
): readonly Found[] {
  const pointer = toPointer(parts);
  if (next === undefined) return [{ pointer, value }];
  if (next !== '*') return placesOf(memberOf(value, next), rest, [...parts, next]);
  const elements: readonly JsonValue[] = Array.isArray(value) ? value : [];
  if (elements.length > 0) {
    return elements.flatMap((element, index) => placesOf(element, rest, [...parts, String(index)]));
  }
  if (isPresent(value)) return [{ pointer, value, isNoList: true }];
  return rest.length === 0 ? [{ pointer, value: undefined }] : [];
}

function memberOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  if (Array.isArray(value)) return value[Number(name)];
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A row that has a condition, or is about an element of a list, is wanted where its object stands. */
function missing(
  { pointer }: Found,
  rows: readonly ProfileField[],
  document: JsonObject,
  profile: Profile,
): readonly DocumentProblem[] {
  const isWanted = rows.some(({ obligation, when }) => {
    const isAsked = obligation === 'published' && profile.isPublished?.(document, pointer) === true;
    if (obligation !== 'required' && !isAsked) return false;
    const parent = pointer.slice(0, pointer.lastIndexOf('/'));
    return when === undefined || atPointer(document, parent) !== undefined;
  });
  return isWanted ? [documentProblem('document.missing', pointer)] : [];
}

/** A value is good when one of the rows takes it. */
function formProblems(
  { pointer, value, isNoList }: Found,
  rows: readonly ProfileField[],
  languages: readonly string[],
): readonly DocumentProblem[] {
  if (isNoList === true || value === undefined) return [documentProblem('document.form', pointer)];
  const [first = [], ...others] = rows.map(({ shape }) => shapeMisfits(shape, value, languages));
  if (others.some((misfits) => misfits.length === 0)) return [];
  return first.map(({ code, params, member }) =>
    documentProblem(
      code === 'code-unknown' ? 'document.code-unknown' : 'document.form',
      member === undefined ? pointer : pointer + toPointer([member]),
      code === 'code-unknown' ? params : {},
    ),
  );
}

function pathParts(target: string): readonly string[] {
  return target.split('/').slice(1);
}

function documentProblem(
  code: DocumentProblemCode,
  pointer: string,
  params: Params = {},
): DocumentProblem {
  return { ...problem(code, pointer, params), code };
}
