import {
  failWith,
  isJsonObject,
  type Problem,
  problem,
  type Result,
  succeed,
  toPointer,
} from '@merkki/core';
import { findUnwritable } from '../find-unwritable.ts';
import { AchievementCredential } from '../schemas/achievement-credential.ts';
import { detectVersion } from './detect-version.ts';
import { normalise } from './normalise.ts';
import { toProblems } from './to-problems.ts';

/** What the reader lets pass beside Open Badges 3.0 on VCDM 2.0. */
export interface ParseBadgeOptions {
  /**
   * Reads a badge on VCDM 1.1 too, with `issuanceDate` as `validFrom` and `expirationDate` as
   * `validUntil`. Default: no, and the code is `version.vcdm11`.
   */
  readonly acceptVcdm11?: boolean;
  /**
   * Reads a badge without a name: in VCDM 2.0 the standard's text has it optional, while displays
   * must show one. Default: no, and the code is `schema.missing`.
   */
  readonly acceptNameless?: boolean;
  /**
   * Reads a picture that is written as its address alone, as badges before the final standard do.
   * Default: no, and the code is `schema.type`.
   */
  readonly acceptBareImage?: boolean;
  /**
   * Languages in order of preference, for texts that stand by language. Default: a text's first one.
   */
  readonly languages?: readonly string[];
}

/** Members of a VCDM 1.1 credential that VCDM 2.0 calls otherwise. */
const vcdm11Names = { issuanceDate: 'validFrom', expirationDate: 'validUntil' } as const;

/**
 * Reads an Open Badge 3.0: the array-only form, and the compacted form where the standard allows it.
 * Of a text that stands by language one is taken. Which contexts it names in which order is not judged
 * here.
 *
 * @param value - Any JSON value; is not changed. Keep it for the signature: what comes back is
 * brought into the array-only form.
 * @returns The badge, or every problem with code and JSON Pointer into `value`. Never throws.
 * @see Open Badges 3.0, sections 5, 6 and appendix B.
 * @example
 * const parsed = parseAchievementCredential({ type: 'OpenBadgeCredential' });
 * if (!parsed.ok) console.log(parsed.error.map(({ code, pointer }) => `${pointer} ${code}`));
 */
export function parseAchievementCredential(
  value: unknown,
  options: ParseBadgeOptions = {},
): Result<AchievementCredential> {
  if (!isJsonObject(value)) return failWith([problem('schema.type', '', { expected: 'object' })]);
  const version = detectVersion(value);
  if (version === 'ob2') return failWith([problem('version.ob2')]);
  // Before anything walks the document by recursion.
  const deep = findUnwritable(value).find(({ code }) => code === 'limits.depth');
  if (deep !== undefined) return failWith([problem(deep.code, toPointer(deep.path))]);
  const isOld = version === 'vcdm11';
  const { value: normalised, toOriginal } = normalise(value, {
    renamed: isOld ? vcdm11Names : {},
    languages: options.languages ?? [],
    bareImages: options.acceptBareImage === true,
  });
  const parsed = AchievementCredential.safeParse(normalised);
  const found = (parsed.success ? [] : toProblems(normalised, parsed.error.issues))
    .filter(({ code, pointer }) => !isTolerated(code, pointer, options))
    .map(toBadgeProblem)
    .map((one) => ({ ...one, pointer: toOriginal(one.pointer) }));
  const problems = unique([
    ...(isOld && options.acceptVcdm11 !== true ? [problem('version.vcdm11', '/@context')] : []),
    ...found,
  ]);
  if (problems.length > 0) return failWith(problems);
  // Without problems, or with tolerated ones only, the normalised value has the schema's type.
  return succeed(normalised as AchievementCredential);
}

function isTolerated(code: string, pointer: string, options: ParseBadgeOptions): boolean {
  if (code === 'context.order') return true;
  return options.acceptNameless === true && code === 'schema.missing' && pointer === '/name';
}

/** Gives the codes of the badge to what the classes tell in general terms. */
function toBadgeProblem(found: Problem): Problem {
  const { code, pointer, params } = found;
  if (pointer === '/issuer/type' && code === 'schema.value') {
    return problem('issuer.type', pointer, params);
  }
  if (pointer === '/credentialSubject/achievement' && code === 'schema.missing') {
    return problem('achievement.missing', pointer, params);
  }
  return found;
}

/** One problem per place and code: what is null or empty is found by the class and by the whole. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, pointer }) => {
    const key = `${code} ${pointer}`;
    return !seen.has(key) && seen.add(key);
  });
}
