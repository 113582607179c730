import { problem } from '@merkki/core';
import type { Learner } from './micro-credential-award.ts';
import type { StackCheck, StackedAward, StackTarget } from './stack-report.ts';

/** Whether the awards are one person's: by URI, or by a number of the same scheme; not by name. */
export function judgeLearner(awards: readonly StackedAward[]): readonly StackCheck[] {
  const [first, ...others] = awards;
  if (first === undefined || others.length === 0) return [];
  const results = others.map(({ award, index }) => ({
    index,
    same: isSameLearner(first.award.learner, award.learner),
  }));
  const differing = results.find(({ same }) => same === false);
  const unclear = results.find(({ same }) => same === undefined);
  const place = `/awards/${(differing ?? unclear)?.index}/learner`;
  if (differing !== undefined) {
    const params = { other: first.index };
    return [{ id: 'learner', outcome: 'fail', ...problem('stack.learner-differs', place, params) }];
  }
  return unclear === undefined
    ? [{ id: 'learner', outcome: 'pass', ...problem('stack.learner-same', '/awards') }]
    : [{ id: 'learner', outcome: 'unknown', ...problem('stack.learner-unknown', place) }];
}

/** Undefined: the two have nothing in common by which to tell. */
function isSameLearner(one: Learner, other: Learner): boolean | undefined {
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  for (const { scheme, value, hashed = false, salt } of one.identifiers ?? []) {
    const match = other.identifiers?.find(
      (candidate) =>
        candidate.scheme === scheme &&
        (candidate.hashed ?? false) === hashed &&
        candidate.salt === salt,
    );
    if (match !== undefined) return match.value === value;
  }
  return undefined;
}

/** The sum in hundredths of a credit, whole numbers, so that 0.1 + 0.2 is 0.3. */
export function judgeCredits(
  awards: readonly StackedAward[],
  target: number | undefined,
): { readonly sum: number; readonly check: StackCheck } {
  const stated = awards.flatMap(({ award }) => award.microCredential.workload.ects ?? []);
  const hundredths = stated.reduce((total, ects) => total + Math.round(ects * 100), 0);
  const sum = hundredths / 100;
  const pointer = '/target/ects';
  const without = awards.length - stated.length;
  if (target === undefined) {
    const skipped = problem('stack.credits-not-asked', '/target', { sum });
    return { sum, check: { id: 'credits', outcome: 'skip', ...skipped } };
  }
  const missing = Math.round(target * 100) - hundredths;
  if (missing <= 0) {
    const reached = problem('stack.credits-reached', pointer, { sum, target });
    return { sum, check: { id: 'credits', outcome: 'pass', ...reached } };
  }
  const params = { sum, target, missing: missing / 100 };
  return without === 0
    ? {
        sum,
        check: {
          id: 'credits',
          outcome: 'fail',
          ...problem('stack.credits-short', pointer, params),
        },
      }
    : {
        sum,
        check: {
          id: 'credits',
          outcome: 'unknown',
          ...problem('stack.credits-unstated', pointer, { ...params, without }),
        },
      };
}

/** Whether each award has at least the EQF level that the target asks for. */
export function judgeLevel(
  awards: readonly StackedAward[],
  level: StackTarget['level'],
): readonly StackCheck[] {
  const least = level?.eqf;
  if (least === undefined) {
    return [{ id: 'level', outcome: 'skip', ...problem('stack.level-not-asked', '/target') }];
  }
  const found = awards.flatMap(({ award, index }): readonly StackCheck[] => {
    const { eqf } = award.microCredential.level;
    const pointer = `/awards/${index}/microCredential/level`;
    if (eqf === undefined) {
      return [
        { id: 'level', outcome: 'unknown', ...problem('stack.level-unstated', pointer, { least }) },
      ];
    }
    return eqf >= least
      ? []
      : [
          {
            id: 'level',
            outcome: 'fail',
            ...problem('stack.level-below', `${pointer}/eqf`, { eqf, least }),
          },
        ];
  });
  if (found.length > 0 || awards.length === 0) return found;
  const reached = problem('stack.level-reached', '/target/level/eqf', { least });
  return [{ id: 'level', outcome: 'pass', ...reached }];
}

/** Whether the definitions name the target among what they can be stacked towards. */
export function judgeDeclarations(
  awards: readonly StackedAward[],
  id: string | undefined,
): readonly StackCheck[] {
  if (id === undefined) return [];
  return awards.map(({ award, index }) => {
    const { integration } = award.microCredential;
    const isDeclared =
      integration?.kind === 'stackable' && integration.towards?.some((one) => one.id === id);
    const code = isDeclared ? 'stack.declared' : 'stack.not-declared';
    const pointer = `/awards/${index}/microCredential/integration`;
    return { id: 'declaration', outcome: isDeclared ? 'pass' : 'warn', ...problem(code, pointer) };
  });
}
