import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import type { Ledger } from '../building/ledger.ts';
import type { Alignment } from '../schemas/alignment.ts';
import { alignmentKinds, isOfKind, skillKind, toConcept } from './alignment-kinds.ts';

/**
 * Reads what the alignments of an achievement say of the micro-credential. A skill goes to the outcome
 * that stands before it; before any outcome it is lost.
 *
 * @internal
 */
export function readAlignments(
  ledger: Ledger,
  alignments: readonly Alignment[],
  pointer: string,
  tag: string,
): JsonObject {
  let found: JsonObject = {};
  for (const [index, alignment] of alignments.entries()) {
    const kind = alignmentKinds.find((one) => isOfKind(alignment, one));
    const value = kind?.read(alignment, tag);
    const outcomes = found['outcomes'];
    if (kind !== undefined && value !== undefined) {
      found = withValue(found, kind.path, value, kind.isList === true);
      ledger.carry(`${pointer}/${index}`);
    } else if (isOfKind(alignment, skillKind) && Array.isArray(outcomes)) {
      found = { ...found, outcomes: withSkill(outcomes, toConcept(alignment, tag)) };
      ledger.carry(`${pointer}/${index}`);
    }
  }
  return found;
}

function withValue(
  object: JsonObject,
  path: readonly string[],
  value: JsonValue,
  isList: boolean,
): JsonObject {
  const [name = '', ...rest] = path;
  const old = object[name];
  if (rest.length > 0) {
    return { ...object, [name]: withValue(isJsonObject(old) ? old : {}, rest, value, isList) };
  }
  if (!isList) return { ...object, [name]: value };
  return { ...object, [name]: [...(Array.isArray(old) ? old : []), value] };
}

function withSkill(outcomes: readonly JsonValue[], skill: JsonObject): readonly JsonValue[] {
  const last = outcomes.at(-1);
  if (!isJsonObject(last)) return outcomes;
  const skills = Array.isArray(last['skills']) ? last['skills'] : [];
  return [...outcomes.slice(0, -1), { ...last, skills: [...skills, skill] }];
}
