import type { Messages } from '@merkki/core';
import type { EngineCode } from './profile-codes.ts';

/** Texts of the engine and of profiles in English. */
export const engineEn = {
  'adjusted.severity': ({ was, profile }) =>
    `(Weighed by profile ${profile}; by the rule: ${was}.)`,
  'adjusted.suppression': ({ was, profile, reason, name, until }) =>
    `(Accepted in profile ${profile} by ${name} until ${until}: ${reason}. By the rule: ${was}.)`,
  internal: () => 'The rule could not be applied: an error of this program. Please report it.',
  'not-applicable.not-in-force': () => 'The profile of this check is not in force on this day.',
  'quality-profile.date': () => 'The day must be a calendar date, YYYY-MM-DD.',
  'quality-profile.id-taken': () => 'A profile of the catalogue has this name. Choose another.',
  'quality-profile.language': () => 'This is no language tag (BCP 47), such as fi.',
  'quality-profile.missing': () => 'A required member is missing.',
  'quality-profile.pointer': () => 'This is no JSON Pointer, such as /targetGroup.',
  'quality-profile.type': () => 'The value has the wrong type.',
  'quality-profile.unknown-member': () => 'A profile has no such member.',
  'quality-profile.unknown-profile': () => 'The catalogue has no such profile.',
  'quality-profile.unknown-rule': () => 'No rule has this id.',
  'quality-profile.value': () => 'The value is not allowed here.',
  'severity.error': () => 'error',
  'severity.info': () => 'info',
  'severity.warning': () => 'warning',
  'suppression-01.fail': ({ rule, name, until, profile }) =>
    `The acceptance of ${rule} by ${name} in profile ${profile} ended on ${until} and no longer counts. Renew it or remove it.`,
  'suppression-01.pass': () => 'Every acceptance is in force.',
  'suppression-01.title': () => 'Acceptances of findings are in force',
} satisfies Messages<EngineCode>;
