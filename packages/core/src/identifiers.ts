/**
 * Tells whether a text is a Finnish business id (Y-tunnus): seven digits, a hyphen, a check digit
 * (weights 7, 9, 10, 5, 8, 4, 2; modulo 11; remainder 1 is never given out).
 *
 * @see Finnish Business Information System; vectors 1572860-0 and 0737546-2.
 * @example
 * isBusinessId('1572860-0'); // true
 */
export function isBusinessId(text: string): boolean {
  if (!/^[0-9]{7}-[0-9]$/.test(text)) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2];
  const remainder =
    weights.reduce((sum, weight, index) => sum + weight * Number(text[index]), 0) % 11;
  return remainder !== 1 && Number(text[8]) === (remainder === 0 ? 0 : 11 - remainder);
}

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
  const arc = /^1\.2\.246\.562\.(?:10|99|199)\.([0-9]{11,24})$/.exec(text)?.[1];
  return arc !== undefined && (arc.length > 11 || luhnSum(arc) % 10 === 0);
}

/**
 * Tells whether a text is a Finnish national learner number (oppijanumero, 1.2.246.562.24.…, test
 * nodes 98 and 198) with its check digit (weights 7, 3, 1 from the right).
 *
 * @see Opetushallitus, oppijanumerorekisteri, OIDGenerator.
 * @example
 * isLearnerNumber('1.2.246.562.24.00000000000'); // true: the sum of zeros needs the check digit 0
 */
export function isLearnerNumber(text: string): boolean {
  const arc = /^1\.2\.246\.562\.(?:24|98|198)\.([0-9]{11})$/.exec(text)?.[1];
  if (arc === undefined) return false;
  const weights = [7, 3, 1];
  let sum = 0;
  for (let index = 0; index < 10; index += 1) {
    sum += Number(arc[9 - index]) * (weights[index % 3] ?? 0);
  }
  return Number(arc[10]) === (10 - (sum % 10)) % 10;
}

function luhnSum(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum;
}

/**
 * Tells whether a text is a Finnish personal identity code with its check character, so that it can
 * be refused: it never belongs in a credential.
 *
 * @see Finnish Digital and Population Data Services Agency, personal identity code (modulo 31).
 * @example
 * isPersonalIdentityCode('131052-308T'); // true
 */
export function isPersonalIdentityCode(text: string): boolean {
  const parts = /^([0-9]{6})[-+A-FU-Y]([0-9]{3})([0-9A-Y])$/.exec(text);
  if (parts === null) return false;
  const [, date = '', individual = '', check = ''] = parts;
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(date + individual) % 31] === check;
}
