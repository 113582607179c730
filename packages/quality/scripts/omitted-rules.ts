/** A rule of the sources that is not in the catalogue, and why. */
export interface OmittedRule {
  readonly id: string;
  readonly profile: string;
  readonly reason: string;
}

/** What is left out. The model, or a document of it, cannot show these. */
export const omittedRules: readonly OmittedRule[] = [
  {
    id: 'WB-07',
    profile: 'eudi',
    reason:
      'It is about what a verifier says, not about a document: `@merkki/verifier` has a verdict and never derives acceptance.',
  },
  {
    id: 'FI-KOUTA-01',
    profile: 'fi',
    reason: 'It is about the exported document: `merkki map kouta` sets the flag itself.',
  },
  {
    id: 'FI-KOUTA-02',
    profile: 'fi',
    reason: 'The scope range of the koulutus in Opintopolku is not in the model.',
  },
  {
    id: 'FI-KOUTA-03',
    profile: 'fi',
    reason: 'It is about a change of state, not about a document: a state machine guards it.',
  },
  {
    id: 'FI-VIRTA-08',
    profile: 'fi',
    reason: 'The state periods of a study right are not in the model.',
  },
  {
    id: 'FI-REG-01',
    profile: 'fi',
    reason: 'A registration between institutions is not in the model.',
  },
];

/** Rules that the sources call decidable by machine and the model has no place for: someone attests. */
export const attestedInstead: readonly string[] = ['ESG-1.7', 'ETF-01'];

/** Ids that two sources give to one rule: the source's id, and ours. */
export const sameRule: Readonly<Record<string, string>> = { 'FI-01': 'FI-DEF-02' };
