import type { IssueFormat } from '../issue-formats.ts';

/** What a credential may say of its learner in clear. A Finnish personal identity code never may. */
export interface PersonalDataPolicy {
  /**
   * `refuse`: no e-mail address but in what describes organisations and the achievement, and the
   * learner's own nowhere; `refuse-own`: the learner's own nowhere; `allow`.
   */
  readonly email: 'refuse' | 'refuse-own' | 'allow';
  /** A date of birth. */
  readonly birthDate: 'refuse' | 'allow';
  /** A Finnish learner number (oppijanumero), or another number that the learner is known by. */
  readonly learnerNumber: 'refuse' | 'allow';
}

const shown: PersonalDataPolicy = {
  email: 'refuse',
  birthDate: 'refuse',
  learnerNumber: 'refuse',
};
const handedOver: PersonalDataPolicy = {
  email: 'refuse-own',
  birthDate: 'allow',
  learnerNumber: 'allow',
};

/**
 * The policy of each form, ours to choose: an Open Badge is made to be shown in public, so that the
 * learner stands in it as a hash or a DID; a European credential names the learner and is handed to
 * the learner alone, as is one whose claims are disclosed one by one.
 *
 * @example
 * personalDataPolicies['ob3-di'].birthDate; // 'refuse'
 */
export const personalDataPolicies: Readonly<Record<IssueFormat, PersonalDataPolicy>> = {
  'ob3-di': shown,
  'ob3-jwt': shown,
  'elm-jades': handedOver,
  'elm-di': handedOver,
  'sd-jwt': handedOver,
};
