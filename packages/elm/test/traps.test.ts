import type { JsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { fromElm, type ReadElmOptions } from '../src/from-elm.ts';
import { parseElmCredential } from '../src/parse-elm-credential.ts';
import { checkElmProfile } from '../src/profile/check-elm-profile.ts';
import { prepareForSeal } from '../src/seal/prepare-for-seal.ts';
import { toElm } from '../src/to-elm.ts';
import { fullAward, fullDefinition, issuedAt, sealing, smallAward } from './fixtures/full-award.ts';

const { value: credential } = toElm(fullAward, { issuedAt });
const [achievement] = credential.credentialSubject.hasClaim;
const text = JSON.stringify(credential);

function read(document: unknown, options?: ReadElmOptions) {
  const result = fromElm(document, options);
  if (!result.ok) throw new TypeError(JSON.stringify(result.error));
  return result.value;
}

/** The objects of a document that are of a type. */
function nodesOf(type: string): readonly JsonObject[] {
  const found: JsonObject[] = [];
  JSON.parse(text, (_, value) => {
    if (value?.type === type) found.push(value);
    return value;
  });
  return found;
}

describe('what is easily done wrong in ELM', () => {
  test('types of assessment are of the list assessment, modes of the list learning-assessment', () => {
    const specification = achievement?.provenBy?.[0]?.specifiedBy;
    const scheme = (list: string) => ({ id: `http://data.europa.eu/snb/${list}/25831c2` });
    expect(specification?.dcType?.inScheme).toMatchObject(scheme('assessment'));
    expect(specification?.mode?.[0]?.inScheme).toMatchObject(scheme('learning-assessment'));
    expect(achievement?.specifiedBy?.mode?.[0]?.inScheme).toMatchObject(
      scheme('learning-assessment'),
    );
  });

  test('the eIDAS identifier is eIDASIdentifier, and no other spelling is read as it', () => {
    const identifiers = [{ scheme: 'eidas', value: 'VATFI-12345671' }];
    const issuer = { ...fullDefinition.issuer, identifiers };
    const { value } = toElm(fullAward, { issuedAt, issuer });
    expect(value.issuer.eIDASIdentifier).toMatchObject({ notation: 'VATFI-12345671' });
    expect(read(value).draft.microCredential?.issuer?.identifiers).toMatchObject(identifiers);
    const { eIDASIdentifier, ...others } = value.issuer;
    const { losses } = read({
      ...value,
      issuer: { ...others, id: 'urn:1', eidasLegalIdentifier: eIDASIdentifier },
    });
    expect(losses).toContainEqual(
      expect.objectContaining({ path: '/issuer/eidasLegalIdentifier' }),
    );
  });

  test('points are text', () => {
    const points = nodesOf('CreditPoint').map(({ point }) => point);
    expect(points.length).toBeGreaterThan(2);
    for (const point of points) expect(point).toMatch(/^\d+(\.\d+)?$/);
  });

  test('a name of a person stands in one language', () => {
    const { givenName, familyName, fullName } = credential.credentialSubject;
    for (const name of [givenName, familyName, fullName]) {
      expect(Object.keys(name ?? {})).toEqual(['fi']);
    }
  });

  test('a date of birth has a time, and one of another zone is read in that zone', () => {
    expect(credential.credentialSubject.dateOfBirth).toBe('1999-10-02T00:00:00Z');
    const subject = { ...credential.credentialSubject, dateOfBirth: '1999-10-01T22:00:00Z' };
    const shifted = { ...credential, credentialSubject: subject };
    expect(read(shifted, { timeZone: 'Europe/Brussels' }).award?.learner.dateOfBirth).toBe(
      '1999-10-02',
    );
    expect(read(shifted).losses).toContainEqual(
      expect.objectContaining({
        path: '/credentialSubject/dateOfBirth',
        code: 'loss.time-of-day',
      }),
    );
  });

  test('every assessment has a grade, and words without one are read as none', () => {
    for (const award of [fullAward, smallAward]) {
      const [claim] = toElm(award, { issuedAt }).value.credentialSubject.hasClaim;
      for (const { grade } of claim?.provenBy ?? []) expect(grade.type).toBe('Note');
    }
    expect(read(toElm(smallAward, { issuedAt }).value).award?.results).toBeUndefined();
  });

  test('every organisation has a place with a country, the agency too', () => {
    const organisations = nodesOf('Organisation');
    expect(organisations.map(({ legalName }) => Object(legalName).en)).toContain(
      'Name of agency in English',
    );
    for (const organisation of organisations) {
      expect(organisation).toMatchObject({
        location: [{ address: [{ countryCode: { type: 'Concept' } }] }],
      });
    }
  });

  test('a sealed credential differs from the unsealed one, and both are read', () => {
    const sealed = prepareForSeal(credential, { organisation: sealing, issuedAt });
    expect(sealed.issuer.legalName).not.toEqual(credential.issuer.legalName);
    const [before, after] = [read(credential), read(sealed)];
    expect(after.award?.learner).toEqual(before.award?.learner);
    expect(after.award?.microCredential).toEqual({
      ...before.award?.microCredential,
      issuer: after.award?.microCredential.issuer,
    });
    expect(after.draft.microCredential?.issuer?.identifiers).toContainEqual({
      scheme: 'eidas',
      value: sealing.organisationIdentifier,
      country: 'FI',
    });
  });

  test('content that is not valid is no award, whatever its signature says', () => {
    const { issued, issuer, ...rest } = credential;
    const { award, problems } = read(rest);
    expect(award).toBeUndefined();
    expect(problems.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/microCredential/issuer']),
    );
  });

  test('a context of older software is not known and told as lost; nothing is fetched', () => {
    const old = 'http://dev.everisdx.io/datamodel/context/edc-ap';
    const document = { ...credential, '@context': [...credential['@context'].slice(0, 1), old] };
    expect(read(document).losses).toContainEqual(
      expect.objectContaining({ path: '/@context/1', code: 'loss.no-element' }),
    );
  });

  test('a document without the type of a credential is none, though the shapes pass it', () => {
    const document = { ...credential, type: ['VerifiableCredential'] };
    for (const result of [fromElm(document), parseElmCredential(document)]) {
      expect(result.ok ? [] : result.error).toMatchObject([{ code: 'elm.type' }]);
    }
    expect(checkElmProfile(document, 'edc-generic-full')).toContainEqual(
      expect.objectContaining({ outcome: 'fail' }),
    );
  });
});
