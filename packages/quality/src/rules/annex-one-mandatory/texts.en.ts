import type { AnnexOneMandatoryRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in English. */
export const annexOneMandatoryEn: RuleTexts<AnnexOneMandatoryRule> = {
  'EU-A1-01': {
    title: 'The learner is identified',
    pass: 'The record names the learner or carries an identifier.',
    fail: 'The record does not tell who earned it. Give the learner’s name, or an identifier such as a national learner number.',
  },
  'EU-A1-01b': {
    title: 'A pseudonymous learner can be matched',
    pass: 'A learner given as a hash or a DID can be matched to the record.',
    fail: 'The identifier is hashed without a salt, so nobody can show that it is theirs. Add the salt.',
  },
  'EU-A1-02': {
    title: 'There is a title',
    pass: 'The micro-credential has a title.',
    fail: ({ minimum }) =>
      `The title is missing or too short. Write one of at least ${minimum} characters in at least one language.`,
  },
  'EU-A1-02b': {
    title: 'The title is a name',
    pass: 'The title reads as a name.',
    fail: 'The title looks like a course code, a web address or a file name. Use words that tell a reader what was learnt.',
  },
  'EU-A1-03': {
    title: 'The issuer’s country or region is given',
    pass: 'The issuer has a country or a region.',
    fail: 'The issuer’s country is missing or is no country code. Use the two-letter code, such as FI.',
  },
  'EU-A1-03b': {
    title: 'Country codes are real and current',
    pass: 'Every country code is in use.',
    fail: 'This country code is not assigned to any country (ISO 3166-1).',
    alias: ({ code }) => `The code is understood, but the ISO code of the country is ${code}.`,
  },
  'EU-A1-04': {
    title: 'The awarding body is named',
    pass: 'Every awarding body has a legal name.',
    fail: 'No awarding body is given. Name the organisation that awards the micro-credential.',
    unnamed: 'The awarding body has no legal name.',
  },
  'EU-A1-04b': {
    title: 'The awarding body can be looked up',
    pass: 'Every awarding body has a stable identifier.',
    fail: 'The awarding body has only a name. Add an https address, a DID or a registration number, so that others can tell who it is.',
  },
  'EU-A1-05': {
    title: 'There is a date of issue',
    pass: 'The date of issue is a real date.',
    fail: 'The date of issue is missing. Give it as YYYY-MM-DD.',
    malformed: 'The date of issue is no real calendar date. Give it as YYYY-MM-DD.',
  },
  'EU-A1-05b': {
    title: 'The date of issue is not in the future',
    pass: 'The date of issue is not later than the day of the check.',
    fail: 'The date of issue is later than the day of the check.',
  },
  'EU-A1-05c': {
    title: 'The date of issue follows the assessment',
    pass: 'The record is issued on or after the day of the last result.',
    fail: 'The record is dated before the completion or the last result it rests on.',
  },
  'EU-A1-05d': {
    title: 'The validity does not begin too early',
    pass: 'The validity begins no earlier than the completion and the issue.',
    fail: 'The validity begins before the completion or the date of issue. Check that the date is meant.',
  },
  'EU-A1-06': {
    title: 'There are learning outcomes',
    pass: 'Learning outcomes are given, each with a text.',
    fail: 'No learning outcome is given. Write at least one: what the learner knows or can do. A summary does not replace it.',
    empty: 'The learning outcome has no text.',
  },
  'EU-A1-07': {
    title: 'The workload is given',
    pass: 'The notional workload is given.',
    fail: 'The workload is missing. Give ECTS credits, hours or credits of another documented system.',
  },
  'EU-A1-07b': {
    title: 'The workload is a number with a unit',
    pass: 'Every number of the workload is above zero and has a unit.',
    fail: 'The value must be a number above zero, without a unit or other words.',
    unit: 'The credit system of these points is not named.',
  },
  'EU-A1-07c': {
    title: 'A higher education institution gives ECTS credits',
    pass: 'The workload is given in ECTS credits.',
    fail: 'A higher education institution awards this, but the workload is not given in ECTS credits.',
  },
  'EU-A1-08': {
    title: 'The level is given, or why there is none',
    pass: 'The level is given, or the reason why none applies.',
    fail: 'The level is missing. Give an EQF, QF-EHEA or national level, or say why none applies.',
  },
  'EU-A1-09': {
    title: 'The type of assessment is given',
    pass: 'Assessments are given, each with a type.',
    fail: 'No assessment is given. Describe how the learning outcomes are assessed.',
    untyped: 'The type of the assessment is missing.',
  },
  'EU-A1-10': {
    title: 'The form of participation is given',
    pass: 'The mode of learning is given.',
    fail: 'The mode of learning is missing: tell whether one takes part online, on site, blended or otherwise.',
    unnamed: 'The mode of learning has neither a code nor a name.',
  },
  'EU-A1-11': {
    title: 'The type of quality assurance is given',
    pass: 'Quality assurance is described, each statement with a type.',
    fail: 'Nothing is said about quality assurance. Describe at least one arrangement that stands behind the micro-credential.',
    untyped: 'The type of the quality assurance is missing.',
  },
  'EU-A1-12': {
    title: 'Values come from the EU lists',
    pass: 'Types, modes and languages come from the lists of EU Vocabularies.',
    fail: 'The value comes from another list than the EU one, so other systems will not understand it. Use the EU value where one fits.',
    'unknown-code': 'The EU list of this kind has no such code. Check it for a slip of the pen.',
    'unknown-language': 'No language has this two-letter code (ISO 639-1).',
    'free-label': 'The value is in your own words. If the EU list has one that fits, use its code.',
  },
  'EU-A1-13': {
    title: 'Texts exist in every promised language',
    pass: 'The title and the learning outcomes exist in every language of the description.',
    fail: ({ languages }) =>
      `The description promises this text in languages in which it is missing: ${languages}.`,
  },
};
