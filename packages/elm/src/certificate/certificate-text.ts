/** Keys of the texts that the certificate page itself says. */
export type CertificateText =
  | 'kind'
  | 'certificate'
  | 'awarded-to'
  | 'no-name'
  | 'awarded-by'
  | 'issued-by'
  | 'legal-id'
  | 'picture'
  | 'credits'
  /** Credits in ECTS: `amount`. */
  | 'credits-ects'
  /** Hours of work: `amount`. */
  | 'hours'
  | 'level'
  /** Level of the European Qualifications Framework: `level`. */
  | 'level-eqf'
  | 'grade'
  | 'form'
  | 'completed'
  | 'issued'
  | 'valid-until'
  | 'without-end'
  | 'outcomes'
  | 'supplement'
  /** What the supplement is and where its rows come from. */
  | 'supplement-about'
  | 'mandatory'
  | 'optional'
  | 'not-stated'
  | 'learner-name'
  | 'learner-birth'
  | 'learner-id'
  | `element.${ElementKey}`
  | 'internal'
  | 'external'
  | 'stackable'
  | 'standalone'
  | 'awarded'
  | 'none-needed'
  | 'required'
  | 'recommended'
  | 'validation'
  | 'other-claims'
  | 'digital'
  | 'credential-id'
  | 'valid-from'
  | 'unverified-title'
  | 'unverified'
  | `verdict.${'valid' | 'invalid' | 'indeterminate'}`
  /** When it was verified, and by whom. */
  | 'verdict-at'
  | 'verdict-by'
  | 'verdict-again';

/** The elements of Annex I in its order, the mandatory ones first. */
export const elementKeys = {
  mandatory: [
    'learner',
    'title',
    'country',
    'body',
    'date',
    'outcomes',
    'workload',
    'level',
    'assessment',
    'participation',
    'quality',
  ],
  optional: ['prerequisites', 'supervision', 'grade', 'integration', 'further'],
} as const;

/** An element of Annex I. */
export type ElementKey = (typeof elementKeys)['mandatory' | 'optional'][number];
