import { type Result, succeed } from '../result.ts';
import { parseFinnishVatNumber } from './finnish-vat-number.ts';
import { failIdentifier } from './identifier-problem.ts';

/** The identifier of an organisation in a certificate, in its parts. */
export interface LegalPersonIdentifier {
  /**
   * Kind of identifier: `VAT` (value added tax), `NTR` (trade register), `PSD` (payment service
   * provider), `LEI` (legal entity identifier), or two letters of a national scheme.
   */
  readonly scheme: string;
  /**
   * Country: ISO 3166-1 alpha-2, for `VAT` also the prefix of the VAT number (`EL`, `XI`), for
   * `LEI` always `XG`.
   */
  readonly country: string;
  /** The identifier itself. */
  readonly reference: string;
}

/**
 * Tells whether a text has the form in which certificates name an organisation
 * (organizationIdentifier), such as `VATFI-15728600` or `NTRFI-1572860-0`.
 *
 * @see {@link parseLegalPersonIdentifier} for what is checked.
 * @example
 * isLegalPersonIdentifier('VATFI-15728600'); // true
 */
export function isLegalPersonIdentifier(text: string): boolean {
  return parseLegalPersonIdentifier(text).ok;
}

/**
 * Reads the form in which certificates name an organisation: three letters of the scheme (or two
 * and a colon), two of the country, a hyphen, the identifier. The identifier is checked for
 * Finnish VAT only. Of Finnish trade register numbers (`NTRFI-…`) no source says how they are
 * written there, so any writing passes.
 *
 * @returns The parts, or a problem `identifier.format` or, for `VATFI-…`, `identifier.check-digit`.
 * @see ETSI EN 319 412-1, section 5.1.4.
 * @example
 * parseLegalPersonIdentifier('VATFI-15728600');
 * // value: { scheme: 'VAT', country: 'FI', reference: '15728600' }
 */
export function parseLegalPersonIdentifier(text: string): Result<LegalPersonIdentifier> {
  const parts = /^(?:(VAT|NTR|PSD|LEI)|([A-Z]{2}):)([A-Z]{2})-([!-~](?:[ -~]*[!-~])?)$/.exec(text);
  const [, common, national = '', country = '', reference = ''] = parts ?? [];
  const scheme = common ?? national;
  if (parts === null || (scheme === 'LEI') !== (country === 'XG')) {
    return failIdentifier('identifier.format', 'legal-person-identifier');
  }
  if (scheme === 'VAT' && country === 'FI') {
    const vat = parseFinnishVatNumber(country + reference);
    if (!vat.ok) return vat;
  }
  return succeed({ scheme, country, reference });
}
