import { MerkkiError } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { checkElmProfile } from '../../src/profile/check-elm-profile.ts';
import { EuropeanDigitalCredential } from '../../src/schemas/european-digital-credential.ts';
import type { Evidence } from '../../src/schemas/evidence.ts';
import { findIdConflicts } from '../../src/seal/find-id-conflicts.ts';
import { isSameOrganisation } from '../../src/seal/is-same-organisation.ts';
import { prepareForSeal } from '../../src/seal/prepare-for-seal.ts';
import { toElm } from '../../src/to-elm.ts';
import { fullAward, issuedAt, sealing, smallAward } from '../fixtures/full-award.ts';

const { value: draft } = toElm(fullAward, { issuedAt, languages: ['fi', 'sv'] });
const later = '2026-12-01T08:00:00Z';
const stranger = {
  organisationIdentifier: 'NTRSE-5560000000',
  legalName: 'Utgivare AB',
  country: 'SE',
};
const mandate = { statement: 'Agreement of 1 March 2026 with the awarding body, section 2.' };

describe('prepareForSeal', () => {
  const sealed = prepareForSeal(draft, { organisation: sealing, issuedAt: later });

  test('binds the issuer to the certificate', () => {
    expect(sealed.issuer).toMatchObject({
      legalName: {
        fi: 'Esimerkki-ammattikorkeakoulu Oy',
        sv: 'Esimerkki-ammattikorkeakoulu Oy',
      },
      eIDASIdentifier: {
        type: 'LegalIdentifier',
        notation: 'VATFI-12345671',
        spatial: { id: 'http://publications.europa.eu/resource/authority/country/FIN' },
      },
    });
    expect(EuropeanDigitalCredential.safeParse(sealed).error).toBeUndefined();
  });

  test('keeps what it knew of the same organisation, its names as other names', () => {
    expect(sealed.issuer.homepage).toEqual(draft.issuer.homepage);
    expect(sealed.issuer.location).toEqual(draft.issuer.location);
    expect(sealed.issuer.altLabel).toEqual({
      fi: ['Esimerkki-AMK', 'Legal name suomeksi'],
      sv: ['Esimerkki-AMK', 'Legal name på svenska'],
      en: ['Legal name in English'],
    });
  });

  test('sets the moment of issuing and leaves the beginning of validity', () => {
    expect(sealed).toMatchObject({
      issued: later,
      issuanceDate: later,
      validFrom: draft.validFrom,
    });
  });

  test('claims no mandate when an awarding body seals', () => {
    expect(sealed.evidence).toBeUndefined();
    expect(sealed.credentialSchema).toEqual(draft.credentialSchema);
  });

  test('claims a mandate when another organisation seals, and forgets the former issuer', () => {
    const mandated = prepareForSeal(draft, { organisation: stranger, issuedAt: later, mandate });
    expect(mandated.evidence).toMatchObject([
      {
        type: 'Evidence',
        dcType: { id: 'http://data.europa.eu/snb/evidence-type/c_18016257' },
        evidenceStatement: mandate.statement,
      },
    ]);
    expect(mandated.credentialProfiles.map(({ id }) => id)).toEqual([
      'http://data.europa.eu/snb/credential/e34929035b',
      'http://data.europa.eu/snb/credential/c_9a31f32a',
    ]);
    expect(mandated.credentialSchema.map(({ id }) => id.split('/').at(-1))).toEqual([
      'edc-generic-full',
      'edc-issued-by-mandate',
    ]);
    expect(mandated.issuer.homepage).toBeUndefined();
    expect(mandated.issuer.location).toMatchObject([
      { address: [{ countryCode: { id: expect.stringMatching(/SWE$/) } }] },
    ]);
  });

  test('writes the mandate once, however often it prepares', () => {
    const options = { organisation: stranger, issuedAt: later, mandate };
    const once = prepareForSeal(draft, options);
    expect(prepareForSeal(once, { organisation: stranger, issuedAt: later })).toEqual(once);
    expect(prepareForSeal(once, { ...options, mandate: { statement: 'Other.' } })).toEqual(once);
  });

  test.each([
    ['nothing', {}],
    ['nothing but spaces', { mandate: { statement: ' \n' } }],
  ])('refuses an organisation that states %s of its mandate', (_, more) => {
    const options = { organisation: stranger, issuedAt: later, ...more };
    expect(() => prepareForSeal(draft, options)).toThrow(
      expect.objectContaining({ code: 'elm.mandate-missing', pointer: '/evidence' }),
    );
  });

  test('fills in the statement of evidence that has none', () => {
    const options = { organisation: stranger, issuedAt: later, mandate };
    const [evidence] = prepareForSeal(draft, options).evidence ?? [];
    const { evidenceStatement, ...silent } = evidence ?? { evidenceStatement: '' };
    expect(evidenceStatement).toBe(mandate.statement);
    const again = prepareForSeal({ ...draft, evidence: [silent as Evidence] }, options);
    expect(again.evidence).toEqual([evidence]);
  });

  test('meets the profile that it names, as it is', () => {
    for (const options of [
      { organisation: sealing, issuedAt: later },
      { organisation: stranger, issuedAt: later, mandate },
    ]) {
      const prepared = prepareForSeal(draft, options);
      for (const { id } of prepared.credentialSchema) {
        const findings = checkElmProfile(JSON.parse(JSON.stringify(prepared)), id);
        expect(findings.map(({ code }) => code)).toEqual(['profile.ok']);
      }
    }
  });

  test('writes no mandate that is not needed', () => {
    const options = { organisation: sealing, issuedAt: later, mandate };
    expect(prepareForSeal(draft, options)).toEqual(sealed);
  });

  test('does not change the credential that it is given', () => {
    const before = JSON.stringify(draft);
    prepareForSeal(draft, { organisation: stranger, issuedAt: later, mandate });
    expect(JSON.stringify(draft)).toBe(before);
  });

  test('refuses two bodies under one id, and names both places', () => {
    const [claim] = draft.credentialSubject.hasClaim;
    const other = { ...draft.displayParameter, id: claim?.id ?? '' };
    const run = (): unknown =>
      prepareForSeal(
        { ...draft, displayParameter: other },
        { organisation: sealing, issuedAt: later },
      );
    expect(run).toThrow(MerkkiError);
    try {
      run();
    } catch (error) {
      expect(error).toMatchObject({
        code: 'elm.id-conflict',
        pointer: '/credentialSubject/hasClaim/0',
        params: { other: '/displayParameter', member: 'type' },
      });
    }
  });

  test('refuses a country that the EU list does not have', () => {
    const organisation = { ...sealing, country: 'XX' };
    expect(() => prepareForSeal(draft, { organisation, issuedAt: later })).toThrow(
      expect.objectContaining({ code: 'elm.country-unknown' }),
    );
  });
});

describe('isSameOrganisation', () => {
  const small = toElm(smallAward, { issuedAt }).value.issuer;
  test.each([
    ['VATFI-12345671', true],
    ['NTRFI-1234567-1', true],
    ['VATFI-12345672', false],
    ['NTRSE-5560000000', false],
    ['12345671', true],
  ])('compares registered numbers: %s is the same: %s', (organisationIdentifier, same) => {
    expect(isSameOrganisation(draft.issuer, { ...sealing, organisationIdentifier })).toBe(same);
  });

  test('compares names where there is no registered number', () => {
    expect(isSameOrganisation(small, { ...sealing, legalName: ' FÖRENING ' })).toBe(true);
    expect(isSameOrganisation(small, sealing)).toBe(false);
  });
});

describe('findIdConflicts', () => {
  const organisation = { id: 'urn:1', type: 'Organisation', legalName: { fi: 'A' } };
  test.each([
    ['the same body twice', [organisation, { ...organisation }], 0],
    ['a reference', [organisation, { id: 'urn:1' }], 0],
    ['a text in another language', [organisation, { ...organisation, legalName: { sv: 'B' } }], 0],
    [
      'one value and a list of one',
      [
        { id: 'urn:1', a: 'x' },
        { id: 'urn:1', a: ['x'] },
      ],
      0,
    ],
    ['another text', [organisation, { ...organisation, legalName: { fi: 'B' } }], 1],
    ['another class', [organisation, { ...organisation, type: 'Person' }], 1],
    [
      'another node',
      [
        { id: 'urn:1', a: { id: 'urn:2' } },
        { id: 'urn:1', a: { id: 'urn:3' } },
      ],
      1,
    ],
  ])('%s', (_, members, count) => {
    expect(findIdConflicts({ members })).toHaveLength(count);
  });
});
