import type { Catalogue, Messages } from '@merkki/core';
import type { ModelProblemCode } from '../problem-codes.ts';
import type { StackCode } from '../stack-codes.ts';

const messages = {
  'mc.concept-empty': () => 'A value of a code list needs an id or a prefLabel.',
  'mc.criteria-empty': () => 'Assessment criteria need a text or a url.',
  'mc.date': () => 'Give a date that exists, as YYYY-MM-DD.',
  'mc.decimals': () => 'At most two decimals are allowed.',
  'mc.duration': () => 'This is no ISO 8601 duration (such as PT81H).',
  'mc.duration-calendar': ({ unit }) =>
    `Give the workload in hours, for example PT81H: a number of ${unit} is time in the calendar, and in a duration M before the T means months.`,
  'mc.format': () => 'The value is not in the form that this member has.',
  'mc.instant': () => 'Give date, time and zone, for example 2027-01-18T09:00:00+02:00.',
  'mc.language-tag': () => 'This is no BCP 47 language tag (such as fi, sv or en).',
  'mc.migrated': ({ from, to, was }) =>
    `Brought from version ${from} of the document shape to ${to}; it was at ${was}.`,
  'mc.missing': () => 'A mandatory member is missing.',
  'mc.range': ({ bound }) => `The number is outside its range (bound ${bound}).`,
  'mc.recipient-unidentified': () => 'The recipient has neither learnerId nor email.',
  'mc.recipient-personal-identity-code': () =>
    'A personal identity code must not be used: use the national learner number or a number of your own.',
  'mc.text-empty': () => 'The text has no language version at all.',
  'mc.too-few': ({ minimum }) => `At least ${minimum} is needed.`,
  'mc.type': ({ expected, found }) =>
    `The value has the wrong type: expected ${expected}, found ${found}.`,
  'mc.unknown-member': () => 'The data model does not know this member.',
  'mc.value': ({ allowed }) => `Allowed values: ${allowed}.`,
  'mc.version-unsupported': ({ found, supported }) =>
    `The document has version ${found}; this software reads version ${supported}.`,
  'document.malformed': () => 'The text is not valid YAML or JSON.',
  'document.duplicate-key': () => 'The same member stands twice.',
  'document.line-too-long': ({ maxBytes }) => `The line is too long (at most ${maxBytes} bytes).`,
  'document.not-json': () => 'The value cannot be expressed in JSON.',
  'document.too-large': ({ maxLength }) =>
    `The document is too large (at most ${maxLength} characters).`,
  'stack.awards-none': () => 'There is no award that counts.',
  'stack.award-invalid': ({ first, at }) =>
    `The award cannot be read and does not count (${first} at ${at}).`,
  'stack.target-invalid': () =>
    'The description of the larger credential is not valid, so the awards cannot be compared with it.',
  'stack.valid': () => 'All awards that can be read are valid at this moment.',
  'stack.ended': () => 'The award is no longer valid and does not count.',
  'stack.not-yet-valid': () => 'The award is not valid yet and does not count.',
  'stack.duplicate': ({ other }) =>
    `The same micro-credential is already counted (award ${other}); it counts once.`,
  'stack.superseded': ({ other }) =>
    `The award has been replaced by another one in the list (award ${other}) and does not count.`,
  'stack.learner-same': () => 'All awards belong to the same learner.',
  'stack.learner-differs': ({ other }) =>
    `The award belongs to another learner than award ${other}.`,
  'stack.learner-unknown': () =>
    'The awards have no common identifier that shows that the learner is the same.',
  'stack.credits-reached': ({ sum, target }) =>
    `The awards carry ${sum} ECTS credits, which reaches the ${target} required.`,
  'stack.credits-short': ({ sum, target, missing }) =>
    `The awards carry ${sum} of ${target} ECTS credits; ${missing} are missing.`,
  'stack.credits-unstated': ({ sum, target, missing, without }) =>
    `The awards carry ${sum} of ${target} ECTS credits (${missing} missing), and ${without} of them state no ECTS credits.`,
  'stack.credits-not-asked': ({ sum }) =>
    `The awards carry ${sum} ECTS credits; the larger credential states no size.`,
  'stack.level-reached': ({ least }) => `Every award is at EQF level ${least} or above.`,
  'stack.level-below': ({ eqf, least }) =>
    `The award is at EQF level ${eqf}; level ${least} is required.`,
  'stack.level-unstated': ({ least }) =>
    `The award states no EQF level; level ${least} is required.`,
  'stack.level-not-asked': () => 'The larger credential states no level.',
  'stack.outcome-covered': () => 'This learning outcome is covered.',
  'stack.outcome-missing': () => 'No award covers this learning outcome.',
  'stack.outcome-incomparable': () =>
    'This learning outcome has neither a URI nor a skill with a URI, so a person must compare it.',
  'stack.outcomes-not-asked': () => 'The larger credential states no learning outcomes.',
  'stack.partly-achieved': () =>
    'Only some of the learning outcomes were achieved: check how many credits they carry.',
  'stack.overlap': ({ other, shared }) =>
    `The award shares ${shared} outcomes or skills with award ${other}.`,
  'stack.distinct': () => 'No two awards share a learning outcome or a skill.',
  'stack.declared': () =>
    'The micro-credential is described as stackable towards this larger credential.',
  'stack.not-declared': () =>
    'The micro-credential is not described as stackable towards this larger credential.',
  'stack.no-entitlement': () =>
    'Stacking micro-credentials gives no automatic entitlement to a qualification or degree: the decision lies with the institution or authority that awards it.',
} satisfies Messages<ModelProblemCode | StackCode>;

/** Texts of this package in English. */
export const en: Catalogue<ModelProblemCode | StackCode> = { locale: 'en', messages };
