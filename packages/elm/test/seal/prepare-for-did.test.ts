import { describe, expect, test } from 'vitest';
import { checkElmProfile } from '../../src/profile/check-elm-profile.ts';
import type { EuropeanDigitalCredential } from '../../src/schemas/european-digital-credential.ts';
import { prepareForDid } from '../../src/seal/prepare-for-did.ts';
import { toElm } from '../../src/to-elm.ts';
import { fullAward, issuedAt, smallAward } from '../fixtures/full-award.ts';

const { value: draft } = toElm(fullAward, { issuedAt, languages: ['fi', 'sv'] });
const options = { did: 'did:web:amk.example', issuedAt: '2026-12-01T08:00:00Z' };
const proofs = 'https://w3id.org/security/data-integrity/v2';

/** The draft with other identifiers of its issuer. */
function withNumbers(
  numbers: Partial<EuropeanDigitalCredential['issuer']>,
): EuropeanDigitalCredential {
  const { registration, vatIdentifier, ...issuer } = draft.issuer;
  return { ...draft, issuer: { ...issuer, ...numbers } };
}

describe('prepareForDid', () => {
  test('names the issuer by its DID and keeps what is known of it', () => {
    const { issuer, issued, issuanceDate } = prepareForDid(draft, options);
    expect(issuer).toMatchObject({
      id: 'did:web:amk.example',
      legalName: draft.issuer.legalName,
      eIDASIdentifier: { notation: 'VATFI-12345671' },
    });
    expect([issued, issuanceDate]).toEqual([options.issuedAt, options.issuedAt]);
  });

  test('meets the profile that it names, as it is', () => {
    const prepared = JSON.parse(JSON.stringify(prepareForDid(draft, options)));
    const findings = checkElmProfile(prepared, 'edc-generic-full');
    expect(findings.map(({ code }) => code)).toEqual(['profile.ok']);
  });

  test('writes the two contexts of Europass, and after them those that are asked for', () => {
    const { '@context': own } = prepareForDid(draft, options);
    expect(own).toEqual(draft['@context']);
    const { '@context': more } = prepareForDid(draft, { ...options, contexts: [proofs] });
    expect(more).toEqual([...own, proofs]);
  });

  const { registration, vatIdentifier = [] } = draft.issuer;
  const [vat] = vatIdentifier;
  const spatial = (code: string) => ({
    id: `http://publications.europa.eu/resource/authority/country/${code}`,
    type: 'Concept' as const,
  });
  const number = (notation: string, code: string) =>
    [{ id: 'urn:epass:vat:1', type: 'LegalIdentifier', notation, spatial: spatial(code) }] as const;
  test.each([
    ['the VAT number before the business id', { registration, vatIdentifier }, 'VATFI-12345671'],
    ['the business id', { registration }, 'NTRFI-1234567-1'],
    [
      'a VAT number without its country',
      { vatIdentifier: [...number('U12345678', 'AUT')] },
      'VATAT-U12345678',
    ],
    [
      'a Greek VAT number',
      { vatIdentifier: [...number('EL 094014201', 'GRC')] },
      'VATGR-094014201',
    ],
    [
      'what is there already',
      { eIDASIdentifier: { ...number('LEIXG-1', 'FIN')[0] }, registration },
      'LEIXG-1',
    ],
  ])('takes the identifier from %s', (_, numbers, notation) => {
    expect(vat).toBeDefined();
    expect(
      prepareForDid(withNumbers(numbers as never), { ...options, mandate: { statement: 'Own.' } })
        .issuer.eIDASIdentifier,
    ).toMatchObject({ notation });
  });

  test('refuses an issuer without a number, as the profile would', () => {
    expect(() => prepareForDid(withNumbers({}), options)).toThrow(
      expect.objectContaining({
        code: 'elm.issuer-identifier-missing',
        pointer: '/issuer/eIDASIdentifier',
      }),
    );
    const small = toElm(smallAward, { issuedAt }).value;
    expect(() => prepareForDid(small, options)).toThrow(/VAT or business number/);
  });

  test('refuses the context of data model 2.0, whoever names it', () => {
    const vcdm2 = 'https://www.w3.org/ns/credentials/v2';
    const expected = expect.objectContaining({ code: 'elm.context-vcdm2', pointer: '/@context' });
    expect(() => prepareForDid(draft, { ...options, contexts: [vcdm2] })).toThrow(expected);
    const foreign = { ...draft, '@context': [vcdm2, draft['@context'][1] ?? ''] };
    expect(() => prepareForDid(foreign, options)).toThrow(expected);
  });

  test.each(['urn:epass:org:1', 'did:web:', 'did:web:amk.example#key-1', ''])(
    'refuses %j as DID',
    (did) => {
      expect(() => prepareForDid(draft, { ...options, did })).toThrow(
        expect.objectContaining({ code: 'elm.did' }),
      );
    },
  );

  test('wants a mandate of an issuer that is none of the awarding bodies', () => {
    const issuer = {
      id: 'https://utgivare.example',
      legalName: { sv: 'Utgivare AB' },
      country: 'SE',
      identifiers: [{ scheme: 'vat', value: 'SE556000000001' }],
    };
    const foreign = toElm(fullAward, { issuedAt, issuer }).value;
    expect(() => prepareForDid(foreign, options)).toThrow(
      expect.objectContaining({ code: 'elm.mandate-missing' }),
    );
    const mandate = { statement: 'By agreement.' };
    const { evidence } = prepareForDid(foreign, { ...options, mandate });
    expect(evidence).toMatchObject([{ evidenceStatement: 'By agreement.' }]);
  });

  test('refuses two bodies under one id', () => {
    const other = { ...draft.displayParameter, id: draft.credentialSubject.id };
    expect(() => prepareForDid({ ...draft, displayParameter: other }, options)).toThrow(
      expect.objectContaining({
        code: 'elm.id-conflict',
        params: { other: '/displayParameter', member: 'type' },
      }),
    );
  });
});
