import { countries } from '@merkki/vocabularies';
import type { LegalIdentifier } from '../schemas/legal-identifier.ts';
import type { Organisation } from '../schemas/organisation.ts';

/**
 * The identifier by which a European credential knows its issuer, where no certificate says it: the one
 * that is there, else the VAT number (`VATFI-12345671`), else the registered number (`NTRFI-1234567-1`),
 * in the form that a certificate would have it. `undefined` when the organisation has none of them.
 *
 * @see ETSI EN 319 412-1, section 5.1.4 (semantics of organizationIdentifier).
 * @internal
 */
export function eidasIdentifierOf(organisation: Organisation): LegalIdentifier | undefined {
  const { eIDASIdentifier, vatIdentifier = [], registration } = organisation;
  if (eIDASIdentifier !== undefined) return eIDASIdentifier;
  const [vat] = vatIdentifier;
  const source = vat ?? registration;
  const country = countries.entries.find(({ uri }) => uri === source?.spatial.id)?.code;
  if (source === undefined || country === undefined) return undefined;
  const number = source.notation.trim();
  return {
    id: 'urn:epass:legalIdentifier:issuer',
    type: 'LegalIdentifier',
    notation:
      source === vat
        ? `VAT${country}-${withoutCountry(number, country)}`
        : `NTR${country}-${number}`,
    spatial: source.spatial,
  };
}

/** VAT numbers of the Union are written with their country in front of them, Greek ones with `EL`. */
function withoutCountry(number: string, country: string): string {
  const bare = number.replaceAll(/[\s-]/g, '');
  const prefix = country === 'GR' ? 'EL' : country;
  return bare.toUpperCase().startsWith(prefix) ? bare.slice(prefix.length) : bare;
}
