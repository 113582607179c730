/**
 * Tells whether a text has the form of a Finnish institution code (oppilaitosnumero): five digits.
 * The code has no check digit, so only the register tells whether it was given out; the list
 * `institutions` of `@merkki/vocabularies` knows those of higher education.
 *
 * @see CSC, VIRTA koodistot.xsd, OrganisaatioKoodiTyyppi; the code is Statistics Finland's.
 * @example
 * isInstitutionCode('02471'); // true
 */
export function isInstitutionCode(text: string): boolean {
  return /^[0-9]{5}$/.test(text);
}
