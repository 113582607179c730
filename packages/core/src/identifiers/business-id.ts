import { type Result, succeed } from '../result.ts';
import { weightedSum } from './check-digits.ts';
import { failIdentifier } from './identifier-problem.ts';

/**
 * Tells whether a text is a Finnish business id (Y-tunnus): seven digits, a hyphen, a check digit
 * (weights 7, 9, 10, 5, 8, 4, 2; modulo 11; remainder 1 is never given out). Older writings with
 * six digits before the hyphen are refused here; {@link parseBusinessId} reads them.
 *
 * @see Finnish Business Information System; vectors 1572860-0 and 0737546-2.
 * @example
 * isBusinessId('1572860-0'); // true
 */
export function isBusinessId(text: string): boolean {
  return /^[0-9]{7}-[0-9]$/.test(text) && hasCheckDigit(text);
}

/**
 * Reads a Finnish business id. Accepted are seven digits, a hyphen and the check digit, and the
 * older writing with six digits, which gets its leading zero. Nothing else is mended: no space, no
 * missing hyphen, no `FI` (that is a VAT number: {@link parseFinnishVatNumber}).
 *
 * @returns The id with seven digits before the hyphen, or a problem `identifier.format` or
 *   `identifier.check-digit`.
 * @see Opetushallitus, organisaatio-ui, YtunnusValidator (left padding).
 * @example
 * parseBusinessId('737546-2'); // { ok: true, value: '0737546-2' }
 */
export function parseBusinessId(text: string): Result<string> {
  if (!/^[0-9]{6,7}-[0-9]$/.test(text)) return failIdentifier('identifier.format', 'business-id');
  const padded = text.padStart(9, '0');
  return hasCheckDigit(padded)
    ? succeed(padded)
    : failIdentifier('identifier.check-digit', 'business-id');
}

/** Of a text that has the form already. */
function hasCheckDigit(text: string): boolean {
  const remainder = weightedSum(text.slice(0, 7), [7, 9, 10, 5, 8, 4, 2]) % 11;
  return remainder !== 1 && Number(text[8]) === (remainder === 0 ? 0 : 11 - remainder);
}
