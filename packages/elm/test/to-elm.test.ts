import { MerkkiError } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { EuropeanDigitalCredential } from '../src/schemas/european-digital-credential.ts';
import { findIdConflicts } from '../src/seal/find-id-conflicts.ts';
import { toElm } from '../src/to-elm.ts';
import { fullAward, fullDefinition, issuedAt, smallAward } from './fixtures/full-award.ts';

const { value: credential, losses } = toElm(fullAward, { issuedAt });
const [achievement] = credential.credentialSubject.hasClaim;
const qualification = achievement?.specifiedBy;
if (qualification?.type !== 'Qualification') throw new Error('no qualification');
const codeOf = (run: () => unknown): string | undefined => {
  try {
    run();
    return undefined;
  } catch (error) {
    return MerkkiError.isInstance(error) ? error.code : String(error);
  }
};

describe('toElm', () => {
  test.each([
    ['an award with everything', fullAward],
    ['an award with little', smallAward],
  ])('writes %s in the strict form', (_, award) => {
    const { value } = toElm(award, { issuedAt });
    expect(EuropeanDigitalCredential.safeParse(value).error).toBeUndefined();
    expect(findIdConflicts(value)).toEqual([]);
    expect(JSON.stringify(value)).not.toContain('undefined');
  });

  test('writes exactly the two contexts, the generic profile and the full schema', () => {
    expect(credential['@context']).toEqual([
      'https://www.w3.org/2018/credentials/v1',
      'http://data.europa.eu/snb/model/context/edc-ap',
    ]);
    expect(credential.credentialProfiles.map(({ id }) => id)).toEqual([
      'http://data.europa.eu/snb/credential/e34929035b',
    ]);
    expect(credential.credentialSchema).toEqual([
      { id: 'http://data.europa.eu/snb/model/ap/edc-generic-full', type: 'ShaclValidator2017' },
    ]);
  });

  test('writes all three dates of issuing, and the end under both of its names', () => {
    expect(credential).toMatchObject({
      issued: issuedAt,
      issuanceDate: issuedAt,
      validFrom: '2026-11-25T00:00:00Z',
      validUntil: '2031-11-25T00:00:00Z',
      expirationDate: '2031-11-25T00:00:00Z',
    });
    expect(toElm(smallAward, { issuedAt: new Date(0) }).value.validFrom).toBe(
      '1970-01-01T00:00:00Z',
    );
  });

  test('names the learner in one language, by DID, without the e-mail address', () => {
    expect(credential.credentialSubject).toMatchObject({
      id: 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK',
      givenName: { fi: 'Aino' },
      fullName: { fi: 'Aino Maria Hakasalo' },
      dateOfBirth: '1999-10-02T00:00:00Z',
      identifier: [{ notation: '1.2.246.562.98.20304050613', schemeName: 'oppijanumero' }],
    });
    expect(JSON.stringify(credential)).not.toContain('aino@example.org');
  });

  test('writes the country by the EU authority, a region by its URI or as a notation', () => {
    const [location] = credential.issuer.location;
    expect(location?.address[0]?.countryCode.id).toBe(
      'http://publications.europa.eu/resource/authority/country/FIN',
    );
    expect(location?.spatialCode).toMatchObject([
      { notation: 'FI-07' },
      {
        id: 'http://publications.europa.eu/resource/authority/atu/FIN_MKT_UUSIM',
        inScheme: { id: 'http://publications.europa.eu/resource/authority/atu' },
      },
    ]);
  });

  test('puts the business id and the VAT number where the standard has them', () => {
    expect(credential.issuer).toMatchObject({
      registration: { type: 'LegalIdentifier', notation: '1234567-1' },
      vatIdentifier: [{ notation: 'FI12345671' }],
      identifier: [
        { notation: 'https://amk.example/organisation', schemeName: 'URI' },
        { type: 'LegalIdentifier', schemeName: 'organisaatio-oid' },
        { type: 'Identifier', schemeName: 'ror' },
      ],
    });
  });

  test('writes credits as text and hours as a duration of hours', () => {
    expect(qualification).toMatchObject({
      volumeOfLearning: 'PT81H30M',
      creditPoint: [
        {
          framework: { id: 'http://data.europa.eu/snb/education-credit/6fcec5c5af' },
          point: '3.25',
        },
        { point: '4.75' },
      ],
    });
    expect(achievement?.creditReceived).toEqual(qualification.creditPoint);
  });

  test('writes the level, the cycle and the Finnish framework', () => {
    expect(qualification.eqfLevel).toMatchObject({
      id: 'http://data.europa.eu/snb/eqf/6',
      inScheme: { id: 'http://data.europa.eu/snb/eqf/25831c2', type: 'ConceptScheme' },
      prefLabel: { fi: 'Taso 6', sv: 'Nivå 6', en: 'Level 6' },
    });
    expect(qualification.nqfLevel).toMatchObject([
      { id: 'http://data.europa.eu/snb/qdr/c_8a7da315' },
    ]);
    expect(qualification.educationLevel).toMatchObject([{ notation: 'first' }, { notation: '6' }]);
  });

  test('writes a level of any framework that the EU list names by its notation', () => {
    const levelOf = (level: string) => {
      const framework = {
        notation: 'RQF',
        prefLabel: { en: 'Regulated Qualifications Framework' },
      };
      const microCredential = { ...fullDefinition, level: { nqf: { framework, level } } };
      const [claim] = toElm({ ...fullAward, microCredential }, { issuedAt }).value.credentialSubject
        .hasClaim;
      return claim?.specifiedBy;
    };
    expect(levelOf('6')).toMatchObject({
      nqfLevel: [{ id: 'http://data.europa.eu/snb/qdr/c_c392e7a2' }],
      educationLevel: [{ notation: '6' }],
    });
    expect(levelOf('99')).not.toHaveProperty('nqfLevel');
    expect(levelOf('99')).toMatchObject({ educationLevel: [{ notation: '99' }] });
  });

  test('keeps version and codes, the venue and the town, and the day of completion apart', () => {
    expect(qualification.identifier).toMatchObject([
      { schemeName: 'URI', notation: fullDefinition.id },
      { schemeName: 'version', notation: '7.3' },
      { schemeName: 'course-code', notation: 'TA00GA03' },
    ]);
    expect(achievement?.influencedBy?.[0]).toMatchObject({
      location: [
        { geographicName: { en: 'Town in English' }, description: { en: 'Campus in English' } },
      ],
      temporal: [
        { endDate: '2026-11-06T00:00:00Z' },
        { prefLabel: { en: 'Completion' }, endDate: '2026-11-13T00:00:00Z' },
      ],
    });
  });

  test('says why there is no level', () => {
    const [claim] = toElm(smallAward, { issuedAt }).value.credentialSubject.hasClaim;
    expect(claim?.specifiedBy?.additionalNote).toMatchObject([
      {
        noteLiteral: { sv: 'Ingen jämförelse har gjorts.' },
        subject: { notation: 'level-not-applicable' },
      },
      { subject: { notation: 'quality' } },
    ]);
  });

  test('takes the type of assessment and its mode from their own lists', () => {
    expect(achievement?.provenBy?.[0]?.specifiedBy).toMatchObject({
      dcType: { inScheme: { id: 'http://data.europa.eu/snb/assessment/25831c2' } },
      mode: [{ inScheme: { id: 'http://data.europa.eu/snb/learning-assessment/25831c2' } }],
      gradingScheme: {
        description: { en: 'Grades from lowest to highest: 0, 1, 2, 3, 4, 5. Lowest pass: 1.' },
      },
    });
    expect(achievement?.provenBy?.[0]?.idVerification?.id).toBe(
      'http://data.europa.eu/snb/supervision-verification/70be69aaf9',
    );
  });

  test('gives a grade, or says that there is none', () => {
    const grades = achievement?.provenBy?.map(({ grade }) => grade.noteLiteral['en']);
    expect(grades).toEqual(['Grade-4', 'Completed, no grade was given']);
    const [small] = toElm(smallAward, { issuedAt }).value.credentialSubject.hasClaim;
    expect(small?.provenBy?.[0]?.grade.noteLiteral).toEqual({ sv: 'Inget vitsord har antecknats' });
  });

  test('lists only the outcomes that were achieved', () => {
    expect(qualification.learningOutcome?.map(({ title }) => title['en'])).toEqual([
      'Outcome one in English',
    ]);
    expect(losses).toContainEqual({
      path: '/microCredential/outcomes/1',
      code: 'loss.not-achieved',
      params: {},
    });
  });

  test('tells ESCO skills from others', () => {
    expect(qualification.learningOutcome?.[0]).toMatchObject({
      relatedESCOSkill: [{ inScheme: { id: 'http://data.europa.eu/esco/concept-scheme/skills' } }],
      relatedSkill: [{ notation: 'S-1', inScheme: { id: 'https://skills.example' } }],
    });
  });

  test('writes outside quality assurance as accreditation, inside in words', () => {
    expect(qualification.accreditation).toMatchObject([
      {
        dcType: { id: 'http://data.europa.eu/snb/accreditation/bb4618238e' },
        accreditingAgent: { legalName: { en: 'Name of agency in English' } },
        dateIssued: '2025-02-03T00:00:00Z',
        expiryDate: '2031-02-03T00:00:00Z',
        report: { contentURL: 'https://agency.example/decision' },
      },
    ]);
    const notes = qualification.additionalNote?.map(({ noteLiteral }) => noteLiteral['en']);
    expect(notes).toContain(
      'Internal quality assurance: Internal review in English; Standard: EQAVET; https://amk.example/internal',
    );
  });

  test('writes outside quality assurance of a type of one’s own in words', () => {
    const [external] = fullDefinition.quality;
    const award = {
      ...fullAward,
      microCredential: {
        ...fullDefinition,
        quality: external === undefined ? [] : [{ ...external, type: { id: 'urn:own:label' } }],
      },
    };
    const mapped = toElm(award, { issuedAt });
    expect(JSON.stringify(mapped.value)).not.toContain('"Accreditation"');
    expect(mapped.losses).toContainEqual({
      path: '/microCredential/quality/0',
      code: 'loss.text-only',
      params: {},
    });
  });

  test('speaks of a course only when there was one', () => {
    expect(achievement?.influencedBy?.[0]).toMatchObject({
      type: 'LearningActivity',
      title: { en: 'Spring in English' },
      temporal: [
        { startDate: '2026-09-07T00:00:00Z', endDate: '2026-11-06T00:00:00Z' },
        { endDate: '2026-11-13T00:00:00Z' },
      ],
      specifiedBy: { contactHour: ['18.5'], hasPart: [{ volumeOfLearning: 'PT12H15M' }] },
    });
    const [validated] = toElm({ ...fullAward, route: 'validation' }, { issuedAt }).value
      .credentialSubject.hasClaim;
    expect(validated?.influencedBy ?? []).toEqual([]);
    expect(validated?.specifiedBy?.influencedBy).toMatchObject([
      { type: 'LearningActivitySpecification' },
    ]);
    expect(validated?.additionalNote?.[0]?.noteLiteral['en']).toMatch(/validated without/);
  });

  test('says that there are no prerequisites, and marks what is only recommended', () => {
    expect(qualification.entryRequirement?.noteLiteral['en']).toBe(
      'Required before in English\nRecommended: Good to know in English',
    );
    const [small] = toElm(smallAward, { issuedAt }).value.credentialSubject.hasClaim;
    expect(small?.specifiedBy?.entryRequirement?.noteLiteral).toEqual({
      sv: 'Inga förkunskapskrav.',
    });
  });

  test('shows one page in each language, the first being the primary one', () => {
    const { displayParameter } = toElm(fullAward, { issuedAt, languages: ['sv', 'en'] }).value;
    const code = (id: string | undefined): string | undefined => id?.split('/').at(-1);
    expect(code(displayParameter.primaryLanguage.id)).toBe('SWE');
    expect(displayParameter.individualDisplay.map(({ language }) => code(language.id))).toEqual([
      'SWE',
      'ENG',
    ]);
    const [page] = displayParameter.individualDisplay[0]?.displayDetail ?? [];
    expect(code(page?.image.contentType.id)).toBe('SVG');
    expect(atob(page?.image.content ?? '')).toContain('xml:lang="sv"');
  });

  test('takes a picture that is given', () => {
    const displayImage = { contentType: 'image/png', base64: 'iVBORw0KGgo=' };
    const { displayParameter } = toElm(fullAward, { issuedAt, displayImage }).value;
    const [page] = displayParameter.individualDisplay[0]?.displayDetail ?? [];
    expect(page?.image).toMatchObject({
      content: 'iVBORw0KGgo=',
      contentType: { id: 'http://publications.europa.eu/resource/authority/file-type/PNG' },
      contentEncoding: { id: 'http://data.europa.eu/snb/encoding/6146cde7dd' },
    });
  });

  test('embeds every listed concept with a label and its scheme', () => {
    const found: string[] = [];
    JSON.stringify(credential, (_, value) => {
      if (value?.type === 'Concept' && /europa\.eu\/(snb|resource)\//.test(value.id)) {
        found.push(value.id);
        expect(value, value.id).toMatchObject({ inScheme: { type: 'ConceptScheme' } });
      }
      return value;
    });
    expect(found.length).toBeGreaterThan(30);
  });

  test.each([
    ['elm.instant', () => toElm(fullAward, { issuedAt: '2026-11-24' })],
    ['elm.instant', () => toElm(fullAward, { issuedAt: new Date(Number.NaN) })],
    ['elm.language-unknown', () => toElm(fullAward, { issuedAt, languages: ['xx'] })],
    ['elm.language-unknown', () => toElm(fullAward, { issuedAt, languages: [] })],
    [
      'elm.image-type-unknown',
      () =>
        toElm(fullAward, { issuedAt, displayImage: { contentType: 'image/gif', base64: 'R0' } }),
    ],
    [
      'elm.country-unknown',
      () => toElm(fullAward, { issuedAt, issuer: { ...fullDefinition.issuer, country: 'XX' } }),
    ],
  ])('refuses what cannot be written: %s', (code, run) => {
    expect(codeOf(run)).toBe(code);
  });

  test('does not change the award', () => {
    const before = JSON.stringify(fullAward);
    toElm(fullAward, { issuedAt });
    expect(JSON.stringify(fullAward)).toBe(before);
  });

  test('every loss names a place that there is', () => {
    for (const { path } of losses) {
      const value = path
        .split('/')
        .slice(1)
        .reduce<unknown>((here, part) => Reflect.get(Object(here), part), fullAward);
      expect(value, path).toBeDefined();
    }
  });
});
