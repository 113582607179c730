import { type Result, succeed } from '../result.ts';
import { isBusinessId } from './business-id.ts';
import { failIdentifier } from './identifier-problem.ts';

/** A Finnish VAT number and the business id that it is made of. */
export interface FinnishVatNumber {
  /** `FI` and eight digits, such as `FI15728600`. */
  readonly vatNumber: string;
  /** The same as a Y-tunnus, such as `1572860-0`. */
  readonly businessId: string;
}

/**
 * Tells whether a text is a Finnish VAT number: `FI` and the eight digits of a business id, the last
 * of them its check digit. Whether the company is in the VAT register only the register knows.
 *
 * @see Council Directive 2006/112/EC, article 215 (prefix).
 * @example
 * isFinnishVatNumber('FI15728600'); // true
 */
export function isFinnishVatNumber(text: string): boolean {
  return parseFinnishVatNumber(text).ok;
}

/**
 * Reads a Finnish VAT number.
 *
 * @returns The number and the business id, or a problem `identifier.format` or
 *   `identifier.check-digit`.
 * @see Council Directive 2006/112/EC, article 215 (prefix).
 * @example
 * parseFinnishVatNumber('FI15728600'); // value: { vatNumber: 'FI15728600', businessId: '1572860-0' }
 */
export function parseFinnishVatNumber(text: string): Result<FinnishVatNumber> {
  const digits = /^FI([0-9]{8})$/.exec(text)?.[1];
  if (digits === undefined) return failIdentifier('identifier.format', 'finnish-vat-number');
  const businessId = `${digits.slice(0, 7)}-${digits.slice(7)}`;
  return isBusinessId(businessId)
    ? succeed({ vatNumber: text, businessId })
    : failIdentifier('identifier.check-digit', 'finnish-vat-number');
}
