import { isJsonObject, type JsonValue } from '@merkki/core';
import { comparable, sameTexts } from './compare-texts.ts';

/**
 * Whether two lists name the same organisations: each has a counterpart with an identifier or a name in
 * common. `undefined` where neither identifiers of one scheme nor names of one language meet.
 *
 * @internal
 */
export function sameBodies(
  ours: readonly JsonValue[],
  theirs: readonly JsonValue[],
): boolean | undefined {
  const found = (list: readonly JsonValue[], others: readonly JsonValue[]) =>
    list.map((one) => best(others.map((other) => sameBody(one, other))));
  const judged = [...found(ours, theirs), ...found(theirs, ours)];
  if (judged.every((one) => one === true)) return true;
  return judged.some((one) => one === false) ? false : undefined;
}

function best(judged: readonly (boolean | undefined)[]): boolean | undefined {
  if (judged.includes(true)) return true;
  return judged.includes(false) ? false : undefined;
}

function sameBody(a: JsonValue, b: JsonValue): boolean | undefined {
  if (!isJsonObject(a) || !isJsonObject(b)) return undefined;
  const [ours, theirs] = [identifiersOf(a), identifiersOf(b)];
  if ([...ours].some((one) => theirs.has(one))) return true;
  return sameTexts(a['legalName'], b['legalName']);
}

/** The id and every identifier by its value: schemes have several names. */
function identifiersOf(body: Readonly<Record<string, JsonValue>>): ReadonlySet<string> {
  const { id, identifiers } = body;
  const listed: readonly JsonValue[] = Array.isArray(identifiers) ? identifiers : [];
  const values = listed.map((one) => (isJsonObject(one) ? one['value'] : undefined));
  return new Set(
    [id, ...values].flatMap((one) => (typeof one === 'string' ? [comparable(one)] : [])),
  );
}
