import {
  atPointer,
  Bcp47,
  isCalendarDate,
  type JsonValue,
  type Problem,
  problem,
  type Result,
  toPointer,
} from '@merkki/core';
import * as z from 'zod';
import { rules } from '../rules.ts';
import { profiles } from './choose-profiles.ts';
import { type Limits, limitNames } from './limits.ts';
import type { Profile } from './profile.ts';
import type { ProfileCode } from './profile-codes.ts';

const coded = (code: ProfileCode): { readonly params: { readonly code: ProfileCode } } => ({
  params: { code },
});

const day = z.string().refine(isCalendarDate, coded('quality-profile.date'));
const pointer = z
  .string()
  .refine((text) => /^(?:\/(?:[^~]|~[01])*)+$/.test(text), coded('quality-profile.pointer'));
const ruleIds = new Set(rules.map(({ id }) => id));
const ruleId = z.string().refine((id) => ruleIds.has(id), coded('quality-profile.unknown-rule'));
const severity = z.enum(['error', 'warning', 'info']);

/**
 * The shape of an institution's own profile file.
 *
 * @example
 * ProfileFile.safeParse({ id: 'revontuli', extends: ['fi'], languages: ['fi', 'sv'] }).success; // true
 */
export const ProfileFile = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]*$/)
      .refine((id) => !profiles.includes(id), coded('quality-profile.id-taken'))
      .describe('Name: lower-case letters, digits, hyphens; none of the catalogue.'),
    extends: z
      .array(
        z
          .string()
          .refine((name) => profiles.includes(name), coded('quality-profile.unknown-profile')),
      )
      .optional()
      .describe('Profiles of the catalogue that come along.'),
    from: day.optional().describe('First day that it is in force, YYYY-MM-DD.'),
    until: day.optional().describe('Last day that it is in force, YYYY-MM-DD.'),
    languages: z
      .array(
        z.string().refine((tag) => Bcp47.safeParse(tag).success, coded('quality-profile.language')),
      )
      .min(1)
      .optional()
      .describe('Languages in which title, summary and outcomes must exist, BCP 47.'),
    required: z
      .array(pointer)
      .min(1)
      .optional()
      .describe('Members that must be there, as JSON Pointers.'),
    limits: z
      .strictObject(
        Object.fromEntries(limitNames.map((name) => [name, z.number().positive().optional()])),
      )
      .optional()
      .describe('Thresholds of rules.'),
    severities: z
      .record(ruleId, severity)
      .optional()
      .describe('Severities by rule id. A rule cannot be switched off.'),
    suppressions: z
      .array(
        z.strictObject({
          rule: ruleId.describe('Id of the rule.'),
          path: z.string().optional().describe('Pointer of the one place that it covers.'),
          reason: z.string().regex(/\S/).describe('Why the finding is accepted.'),
          name: z.string().regex(/\S/).describe('Who answers for it.'),
          until: day.describe('Last day of it, YYYY-MM-DD.'),
        }),
      )
      .optional()
      .describe('Findings that are accepted for a time.'),
  })
  .describe('A quality profile of an institution.');

/**
 * Reads an institution's own profile, for example from a YAML file read with `readDocument` of
 * `@merkki/model`.
 *
 * @returns The profile, or every problem with its JSON Pointer and a code that begins with `quality-profile.`.
 * Never throws on bad data.
 * @example
 * const parsed = parseProfile({ id: 'revontuli', extends: ['fi'], severities: { 'LO-09': 'warning' } });
 * parsed.ok && parsed.value.id; // 'revontuli'
 */
export function parseProfile(value: unknown): Result<Profile> {
  const parsed = ProfileFile.safeParse(value);
  if (!parsed.success)
    return { ok: false, error: parsed.error.issues.flatMap((issue) => toProblems(issue, value)) };
  const { limits, ...rest } = parsed.data;
  // Optional members that are undefined are left out: the types make no difference between the two.
  const given = Object.fromEntries(Object.entries(rest).filter(([, each]) => each !== undefined));
  const profile = limits === undefined ? given : { ...given, limits: limits as Partial<Limits> };
  return { ok: true, value: profile as unknown as Profile };
}

function toProblems(issue: z.core.$ZodIssue, value: unknown): readonly Problem[] {
  const one = (code: ProfileCode, path = issue.path): Problem => problem(code, toPointer(path));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => one('quality-profile.unknown-member', [...issue.path, key]));
    case 'invalid_type':
      return [
        one(isGivenAt(value, issue.path) ? 'quality-profile.type' : 'quality-profile.missing'),
      ];
    case 'invalid_key':
      return [one('quality-profile.unknown-rule')];
    case 'custom':
      return [one(issue.params?.['code'] ?? 'quality-profile.value')];
    default:
      return [one('quality-profile.value')];
  }
}

function isGivenAt(value: unknown, path: readonly PropertyKey[]): boolean {
  const json = value as JsonValue; // only looked up by pointer, whatever it is
  return atPointer(json, toPointer(path)) !== undefined;
}
