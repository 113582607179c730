import { problem } from '@merkki/core';
import type { Concept } from './concept.ts';
import type { LearningOutcome } from './learning-outcome.ts';
import { Uri } from './primitives.ts';
import type { StackCheck, StackedAward, StackOutcome } from './stack-report.ts';

/** Whether what the target asks for was achieved, and which awards were achieved in part. */
export function judgeOutcomes(
  awards: readonly StackedAward[],
  wanted: readonly StackOutcome[],
): readonly StackCheck[] {
  const partly = awards
    .filter(({ award }) => achieved({ award }).length < award.microCredential.outcomes.length)
    .map(({ index }): StackCheck => {
      const pointer = `/awards/${index}/achievedOutcomes`;
      return { id: 'outcomes', outcome: 'warn', ...problem('stack.partly-achieved', pointer) };
    });
  if (wanted.length === 0) {
    const skipped = problem('stack.outcomes-not-asked', '/target');
    return [...partly, { id: 'outcomes', outcome: 'skip', ...skipped }];
  }
  const marks = new Set(awards.flatMap(achieved).flatMap(marksOf));
  const judged = wanted.map((outcome, index): StackCheck => {
    const pointer = `/target/outcomes/${index}`;
    const own = marksOf(outcome);
    if (own.length === 0) {
      const incomparable = problem('stack.outcome-incomparable', pointer);
      return { id: 'outcomes', outcome: 'unknown', ...incomparable };
    }
    return own.some((mark) => marks.has(mark))
      ? { id: 'outcomes', outcome: 'pass', ...problem('stack.outcome-covered', pointer) }
      : { id: 'outcomes', outcome: 'fail', ...problem('stack.outcome-missing', pointer) };
  });
  return [...partly, ...judged];
}

/** Which awards certify the same thing twice. */
export function judgeOverlap(awards: readonly StackedAward[]): readonly StackCheck[] {
  const firstWith = new Map<string, number>();
  const overlaps: StackCheck[] = [];
  for (const one of awards) {
    const marks = new Set(achieved(one).flatMap(marksOf));
    const others = new Set([...marks].flatMap((mark) => firstWith.get(mark) ?? []));
    for (const other of others) {
      const pointer = `/awards/${one.index}/microCredential/outcomes`;
      const params = { other, shared: [...marks].filter((m) => firstWith.get(m) === other).length };
      const overlap = problem('stack.overlap', pointer, params);
      overlaps.push({ id: 'overlap', outcome: 'warn', ...overlap });
    }
    for (const mark of marks) if (!firstWith.has(mark)) firstWith.set(mark, one.index);
  }
  if (overlaps.length > 0 || awards.length < 2) return overlaps;
  return [{ id: 'overlap', outcome: 'pass', ...problem('stack.distinct', '/awards') }];
}

function achieved({ award }: Pick<StackedAward, 'award'>): readonly LearningOutcome[] {
  const { outcomes } = award.microCredential;
  const ids = award.achievedOutcomes;
  return ids === undefined ? outcomes : outcomes.filter(({ id }) => ids.includes(id));
}

interface Marked {
  readonly id?: string | undefined;
  readonly skills?: readonly Concept[] | undefined;
}

/** By what an outcome is known outside its definition: its URI (an id such as lo1 is none), its skills. */
function marksOf({ id, skills = [] }: Marked): readonly string[] {
  const uris = [id, ...skills.map((skill) => skill.id)];
  return uris.filter((uri) => uri !== undefined && Uri.safeParse(uri).success) as string[]; // filtered
}
