import type { JsonValue } from '@merkki/core';
import type { Ledger } from '../building/ledger.ts';
import { fragmentOf } from '../building/part-uri.ts';
import type { AchievementSubject } from '../schemas/achievement-subject.ts';
import { members } from './members.ts';

const at = '/credentialSubject/result';

/**
 * Reads the results. Our own narrative tells of each, with its date; of other badges comes the grade
 * alone, a level by its name.
 *
 * @param told - What the narrative says.
 * @internal
 */
export function readResults(
  ledger: Ledger,
  { result = [], achievement }: AchievementSubject,
  told: JsonValue | undefined,
): JsonValue | undefined {
  const isTold = Array.isArray(told) && told.length === result.length;
  const read = result.map(({ resultDescription, value, achievedLevel, status }, index) => {
    const description = achievement.resultDescription?.find(({ id }) => id === resultDescription);
    const level = description?.rubricCriterionLevel?.find(({ id }) => id === achievedLevel);
    const isCompleted = status === undefined || status === 'Completed';
    for (const name of ['type', 'resultDescription', ...(isCompleted ? ['status'] : [])]) {
      ledger.carry(`${at}/${index}/${name}`);
    }
    if (value !== undefined) ledger.carry(`${at}/${index}/value`);
    if (value === undefined && level !== undefined) ledger.carry(`${at}/${index}/achievedLevel`);
    return members({
      assessmentId:
        resultDescription === undefined
          ? undefined
          : (fragmentOf(resultDescription) ?? resultDescription),
      grade: value ?? level?.name,
    });
  });
  if (isTold) return told;
  return read.length === 0 ? undefined : read;
}
