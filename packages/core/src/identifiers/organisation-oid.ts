import { isEducationOid } from './education-oid.ts';

/**
 * Tells whether a text is an organisation OID of the Finnish education administration
 * (1.2.246.562.10.…, test nodes 99 and 199). An arc of 11 digits ends in a Luhn check digit; longer,
 * older arcs carry none.
 *
 * @see Opetushallitus, oppijanumerorekisteri, OIDGenerator.
 * @example
 * isOrganisationOid('1.2.246.562.10.50880626531'); // true
 */
export function isOrganisationOid(text: string): boolean {
  return isEducationOid(text, 'organisation');
}
