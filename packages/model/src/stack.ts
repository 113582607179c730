import { InvalidArgumentError, problem, toMilliseconds } from '@merkki/core';
import type { MicroCredentialAward } from './micro-credential-award.ts';
import { parseMicroCredentialAward } from './parse-micro-credential.ts';
import { judgeCredits, judgeDeclarations, judgeLearner, judgeLevel } from './stack-checks.ts';
import { judgeOutcomes, judgeOverlap } from './stack-outcomes.ts';
import type { StackCheck, StackedAward, StackReport, StackTarget } from './stack-report.ts';
import { findTargetProblem } from './stack-target.ts';

/** What {@link stack} needs beside the awards and the target. */
export interface StackOptions {
  /** The moment at which the awards are to hold: an ISO 8601 instant with zone, or a `Date`. */
  readonly now: string | Date;
}

/**
 * Tells whether awards add up to a larger credential: credits, level, outcomes and their overlap,
 * validity, duplicates. Awards that do not hold are told and not counted. Whether one was revoked is
 * not looked up. That they add up entitles to nothing: the report says so in `statement`.
 *
 * @param awards - Award documents; may be anything.
 * @param target - The larger credential: what it asks for; what it leaves out is not judged.
 * @returns A report whose pointers lead into `{ awards, target }`. Never throws on bad data.
 * @throws {@link InvalidArgumentError} `stack.now` when `now` is no moment.
 * @see Council Recommendation 2022/C 243/02, definition of stackability, OJ C 243, p. 15.
 * @example
 * stack([], { title: { en: 'Cloud specialist' }, ects: 15 }, { now: '2026-11-24T10:00:00Z' }).verdict;
 * // 'falls-short'
 */
export function stack(
  awards: readonly unknown[],
  target: StackTarget,
  options: StackOptions,
): StackReport {
  const now = toMilliseconds(options.now);
  if (now === undefined) {
    throw new InvalidArgumentError({
      code: 'stack.now',
      message: 'now is an ISO 8601 instant with zone, or a valid Date.',
    });
  }
  const wrongTarget = findTargetProblem(target);
  const { counted, checks: admission } = admit(Array.isArray(awards) ? awards : [], now);
  const checks: StackCheck[] = [...admission, ...judgeLearner(counted)];
  const credits = judgeCredits(counted, wrongTarget === undefined ? target.ects : undefined);
  checks.push(credits.check);
  if (wrongTarget === undefined) {
    checks.push(
      ...judgeLevel(counted, target.level),
      ...judgeOutcomes(counted, target.outcomes ?? []),
      ...judgeDeclarations(counted, target.id),
    );
  } else {
    checks.push({ id: 'target', outcome: 'unknown', ...wrongTarget });
  }
  checks.push(...judgeOverlap(counted));
  return {
    verdict: verdictOf(checks),
    credits: credits.sum,
    counted: counted.map(({ index }) => index),
    checks,
    statement: {
      ...problem('stack.no-entitlement'),
      source: {
        title: 'Council Recommendation 2022/C 243/02',
        section: 'Definitions, stackability (OJ C 243, 27.6.2022, p. 15)',
        url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=celex:32022H0627(02)',
      },
    },
  };
}

function verdictOf(checks: readonly StackCheck[]): StackReport['verdict'] {
  if (checks.some(({ outcome }) => outcome === 'fail')) return 'falls-short';
  return checks.some(({ outcome }) => outcome === 'unknown') ? 'undecided' : 'adds-up';
}

interface Admission {
  readonly counted: readonly StackedAward[];
  readonly checks: readonly StackCheck[];
}

/** The awards that can be read, hold at that moment, and are there for the first time. */
function admit(values: readonly unknown[], now: number): Admission {
  const checks: StackCheck[] = [];
  const readable: StackedAward[] = [];
  for (const [index, value] of values.entries()) {
    const parsed = parseMicroCredentialAward(value);
    if (parsed.ok) readable.push({ index, award: parsed.value });
    else {
      const params = { first: parsed.error[0]?.code ?? '', at: parsed.error[0]?.pointer ?? '' };
      checks.push({
        id: 'awards',
        outcome: 'warn',
        ...problem('stack.award-invalid', `/awards/${index}`, params),
      });
    }
  }
  const replaced = new Map(readable.map(({ award, index }) => [award.supersedes, index]));
  const counted: StackedAward[] = [];
  for (const one of readable) {
    const hindrance =
      hindranceInTime(one, now) ?? hindranceByOthers(one, counted, replaced.get(one.award.id));
    if (hindrance === undefined) counted.push(one);
    else checks.push(hindrance);
  }
  const holds = checks.every(({ id }) => id !== 'validity');
  if (counted.length > 0 && holds) {
    checks.push({ id: 'validity', outcome: 'pass', ...problem('stack.valid', '/awards') });
  }
  if (counted.length === 0) {
    checks.push({ id: 'awards', outcome: 'fail', ...problem('stack.awards-none', '/awards') });
  }
  return { counted, checks };
}

function hindranceInTime({ award, index }: StackedAward, now: number): StackCheck | undefined {
  const { validFrom, validUntil } = award;
  const begins = validFrom === undefined ? undefined : toMilliseconds(validFrom);
  const ends = validUntil === undefined ? undefined : toMilliseconds(validUntil);
  const found = (code: string, member: keyof MicroCredentialAward): StackCheck => ({
    id: 'validity',
    outcome: 'warn',
    ...problem(code, `/awards/${index}/${member}`),
  });
  if (begins !== undefined && now < begins) return found('stack.not-yet-valid', 'validFrom');
  return ends !== undefined && now >= ends ? found('stack.ended', 'validUntil') : undefined;
}

function hindranceByOthers(
  { award, index }: StackedAward,
  earlier: readonly StackedAward[],
  replacedBy: number | undefined,
): StackCheck | undefined {
  const found = (code: string, other: number): StackCheck => ({
    id: 'duplicates',
    outcome: 'warn',
    ...problem(code, `/awards/${index}`, { other }),
  });
  if (replacedBy !== undefined && replacedBy !== index) {
    return found('stack.superseded', replacedBy);
  }
  const twin = earlier.find(
    (other) =>
      other.award.id === award.id || other.award.microCredential.id === award.microCredential.id,
  );
  return twin === undefined ? undefined : found('stack.duplicate', twin.index);
}
