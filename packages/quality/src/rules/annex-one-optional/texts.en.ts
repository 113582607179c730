import type { AnnexOneOptionalRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in English. */
export const annexOneOptionalEn: RuleTexts<AnnexOneOptionalRule> = {
  'EU-O-01': {
    title: 'Prerequisites are stated',
    fail: 'Nothing is said of prerequisites. Describe them, or give an empty list if there are none.',
  },
  'EU-O-02': {
    title: 'Supervision and identity check are stated',
    fail: 'It is not said whether the assessment is supervised and the identity checked.',
  },
  'EU-O-02b': {
    title: 'The value of supervision is one of the standard',
    fail: 'The value is none of the three: unsupervised-no-id, supervised-no-id or supervised-id.',
    'europass-only': 'The Europass list has the value, but Annex I of the Recommendation does not.',
    place: 'A place of supervision is given although the assessment is not supervised.',
  },
  'EU-O-03': {
    title: 'Results belong to the assessments described',
    fail: 'The description has no such assessment as this result names.',
  },
  'EU-O-03b': {
    title: 'A grade has a scale',
    fail: 'The scale of the grade is not described, so others cannot read it.',
  },
  'EU-O-03c': {
    title: 'The grade passes',
    fail: 'The grade is a fail. A failed assessment yields no credential.',
    'off-scale': 'The grade is not on its scale.',
  },
  'EU-O-04': {
    title: 'Stand-alone or stackable is stated',
    fail: 'It is not said whether it stands alone or can be stacked towards something larger.',
  },
  'EU-O-04b': {
    title: 'A stackable micro-credential names its target',
    fail: 'It is stackable, but towards what is not said. Name a larger credential.',
  },
  'EU-O-04c': {
    title: 'A stand-alone micro-credential has no target',
    fail: 'It is said to stand alone, yet a larger credential is listed.',
  },
  'EU-O-05': {
    title: 'Links to further information are https addresses',
    fail: 'The link is no complete https address.',
  },
};
