import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import type { Ledger } from '../building/ledger.ts';
import { fragmentOf } from '../building/part-uri.ts';
import type { Achievement } from '../schemas/achievement.ts';
import type { ResultDescription } from '../schemas/result-description.ts';
import { toConcept } from './alignment-kinds.ts';
import { filled, members } from './members.ts';

const at = '/credentialSubject/achievement/resultDescription';

/**
 * Reads the assessments: each result description is one. Where the narrative tells of as many, it has
 * the rest of each. Criteria that are no narrative of ours belong to the only assessment.
 *
 * @internal
 */
export function readAssessments(
  ledger: Ledger,
  { resultDescription = [], criteria }: Achievement,
  narrated: JsonValue | undefined,
  isOurs: boolean,
  tag: string,
): JsonValue | undefined {
  for (const index of resultDescription.keys()) {
    const members = ['id', 'type', 'name', 'resultType', 'allowedValue', 'requiredValue'];
    ledger.carry(...members.map((name) => `${at}/${index}/${name}`));
  }
  const told =
    Array.isArray(narrated) && narrated.length === resultDescription.length ? narrated : [];
  const free = isOurs
    ? undefined
    : members({
        text: criteria.narrative === undefined ? undefined : { [tag]: criteria.narrative },
        url: /^https?:/.test(criteria.id ?? '') ? criteria.id : undefined,
      });
  if (resultDescription.length === 0) {
    if (Array.isArray(narrated)) return narrated;
    return free === undefined ? undefined : [{ id: 'criteria', criteria: free }];
  }
  const isOnly = resultDescription.length === 1;
  return resultDescription.map((description, index) => {
    const own = told[index];
    const id = fragmentOf(description.id) ?? description.id;
    if (isJsonObject(own)) {
      ledger.carry(`${at}/${index}/alignment`);
      return { id, ...own, ...withScale(own, description) };
    }
    return members({
      id,
      ...fromDescription(ledger, description, index, tag),
      criteria: isOnly ? free : undefined,
    });
  });
}

function withScale(own: JsonObject, { allowedValue }: ResultDescription): JsonObject {
  const scheme = own['gradingScheme'];
  if (allowedValue === undefined || !isJsonObject(scheme)) return {};
  return { gradingScheme: { ...scheme, scale: allowedValue } };
}

/** What a result description by others says. */
function fromDescription(
  ledger: Ledger,
  { name, allowedValue, requiredValue, alignment = [] }: ResultDescription,
  index: number,
  tag: string,
): JsonObject {
  const take = (targetType: string): JsonObject | undefined => {
    const place = alignment.findIndex((one) => one.targetType === targetType);
    const found = alignment[place];
    if (found === undefined) return undefined;
    ledger.carry(`${at}/${index}/alignment/${place}`);
    return toConcept(found, tag);
  };
  const isGraded = allowedValue !== undefined || requiredValue !== undefined;
  return members({
    title: { [tag]: name },
    type: take('ext:AssessmentType'),
    supervision: take('ext:Supervision')?.['notation'],
    mode: take('ext:AssessmentMode'),
    gradingScheme: isGraded
      ? members({
          title: { [tag]: name },
          scale: filled(allowedValue ?? []),
          passMark: requiredValue,
        })
      : undefined,
  });
}
