import type { JsonObject } from '@merkki/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ElmReading, fromElm, type ReadElmOptions } from '../../src/from-elm.ts';
import { lossesEn } from '../../src/locales/en.ts';
import { toElm } from '../../src/to-elm.ts';
import { fullAward, issuedAt } from '../fixtures/full-award.ts';
import { leavesOf } from '../fixtures/leaves.ts';

const displayImage = { contentType: 'image/png', base64: 'iVBORw0KGgo=' };
const credential: JsonObject = JSON.parse(
  JSON.stringify(toElm(fullAward, { issuedAt, displayImage }).value),
);

/** A credential of one claim with these members. */
function withClaim(...claims: readonly JsonObject[]): JsonObject {
  return {
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    credentialSubject: { type: 'Person', hasClaim: claims.length === 1 ? claims[0] : claims },
  } as JsonObject; // the claims are JSON
}

function read(document: unknown, options?: ReadElmOptions): ElmReading {
  const result = fromElm(document, options);
  if (!result.ok) throw new TypeError(JSON.stringify(result.error));
  return result.value;
}

const lossesOf = (document: unknown, options?: ReadElmOptions): Record<string, string> =>
  Object.fromEntries(read(document, options).losses.map(({ path, code }) => [path, code]));

describe('fromElm', () => {
  test('reads the credential itself, in the upload wrapper, and in an array of one', () => {
    const { award } = read(credential);
    expect(award?.microCredential.title).toEqual(fullAward.microCredential.title);
    expect(read({ credential, deliveryDetails: {} }).award).toEqual(award);
    expect(read([credential]).award).toEqual(award);
    expect(Object.keys(lossesOf({ credential }))).toContain('/credential/issued');
  });

  test.each([
    [null, 'elm.not-object'],
    [[credential, credential], 'elm.not-object'],
    [{ type: ['VerifiableCredential'] }, 'elm.type'],
  ])('says what is no credential', (document, code) => {
    const result = fromElm(document);
    expect(result.ok ? [] : result.error).toMatchObject([{ code }]);
  });

  test('reads one value and a list of one alike, and texts in lists', () => {
    const document = withClaim({
      type: ['LearningAchievement'],
      title: [{ fi: ['Otsikko'] }],
      awardedBy: [{ type: 'AwardingProcess', awardingDate: ['2026-05-04T00:00:00Z'] }],
    });
    const { draft } = read(document);
    expect(draft).toMatchObject({
      awardedOn: '2026-05-04',
      microCredential: { title: { fi: 'Otsikko' } },
    });
  });

  test('takes the first of two texts in one language, and tells the other', () => {
    const document = withClaim({ type: 'LearningAchievement', title: { fi: ['Yksi', 'Kaksi'] } });
    expect(read(document).draft.microCredential?.title).toEqual({ fi: 'Yksi' });
    expect(lossesOf(document)).toEqual({
      '/credentialSubject/hasClaim/title/fi/1': 'loss.further-value',
    });
  });

  test('reads a node where its body stands, whatever names it', () => {
    const body = {
      id: 'https://amk.example',
      type: 'Organisation',
      legalName: { fi: 'Amk' },
    };
    for (const reference of [{ id: body.id }, { id: body.id, type: 'Organisation' }, body.id]) {
      const document = {
        ...withClaim({
          type: 'LearningAchievement',
          awardedBy: { type: 'AwardingProcess', awardingBody: [reference] },
        }),
        issuer: body,
      };
      expect(read(document).draft.microCredential).toMatchObject({
        issuer: { id: 'https://amk.example', legalName: { fi: 'Amk' } },
        awardingBodies: [{ id: 'https://amk.example', legalName: { fi: 'Amk' } }],
      });
      expect(lossesOf(document)).toEqual({});
    }
  });

  test('takes no number of a node for its address', () => {
    const document = { ...credential, issuer: { id: 'urn:epass:org:99', legalName: { fi: 'A' } } };
    expect(read(document).draft.microCredential?.issuer).toEqual({ legalName: { fi: 'A' } });
    expect(read(document).problems).toContainEqual(
      expect.objectContaining({ code: 'mc.missing', pointer: '/microCredential/issuer/id' }),
    );
  });

  test('of several achievements takes the one that the page is titled as, else the first', () => {
    const [first, second, activity] = [
      { type: 'LearningAchievement', title: { fi: 'Yksi' } },
      { type: 'LearningAchievement', title: { fi: 'Kaksi' } },
      { type: 'LearningActivity', title: { fi: 'Opinnot' } },
    ];
    const document = withClaim(activity, first, second);
    const titled = { ...document, displayParameter: { title: { fi: 'Kaksi' } } };
    expect(read(document).draft.microCredential?.title).toEqual({ fi: 'Yksi' });
    expect(read(titled).draft.microCredential?.title).toEqual({ fi: 'Kaksi' });
    expect(lossesOf(titled)).toEqual({
      '/credentialSubject/hasClaim/0': 'loss.other-claim',
      '/credentialSubject/hasClaim/1': 'loss.other-claim',
    });
  });

  test('tells parts of an achievement as lost', () => {
    const part = { type: 'LearningAchievement', title: { fi: 'Osa' } };
    const document = withClaim({
      type: 'LearningAchievement',
      title: { fi: 'A' },
      hasPart: [part],
    });
    expect(lossesOf(document)).toEqual({
      '/credentialSubject/hasClaim/hasPart': 'loss.no-element',
    });
  });

  test('reads a credential without an achievement as far as it goes', () => {
    const { draft, award } = read({
      type: 'EuropeanDigitalCredential',
      issuer: { id: 'did:web:amk.example', legalName: { fi: 'Amk' } },
      displayParameter: { title: { fi: 'Tutkinto' } },
    });
    expect(award).toBeUndefined();
    expect(draft.microCredential).toMatchObject({ title: { fi: 'Tutkinto' } });
  });

  test('tells a number of the EU list that there is not', () => {
    const document = withClaim({
      type: 'LearningAchievement',
      specifiedBy: {
        type: 'Qualification',
        eqfLevel: { id: 'http://data.europa.eu/snb/eqf/9', type: 'Concept' },
        volumeOfLearning: 'P60M',
        creditPoint: { point: 'five', framework: { notation: 'ECTS' } },
      },
    });
    const at = '/credentialSubject/hasClaim/specifiedBy';
    expect(lossesOf(document)).toMatchObject({
      [`${at}/eqfLevel`]: 'loss.unknown-code',
      [`${at}/volumeOfLearning`]: 'loss.unreadable',
      [`${at}/creditPoint/point`]: 'loss.unreadable',
    });
    expect(read(document).draft.microCredential?.level).toEqual({});
  });

  test('takes the date in the zone that is asked for, and tells a time of day', () => {
    const document = {
      type: 'EuropeanDigitalCredential',
      credentialSubject: { type: 'Person', dateOfBirth: '1999-10-01T22:00:00Z' },
    };
    const pointer = '/credentialSubject/dateOfBirth';
    expect(read(document).draft.learner?.dateOfBirth).toBe('1999-10-01');
    expect(lossesOf(document)).toEqual({ [pointer]: 'loss.time-of-day' });
    const local = { timeZone: 'Europe/Brussels' };
    expect(read(document, local).draft.learner?.dateOfBirth).toBe('1999-10-02');
    expect(lossesOf(document, local)).toEqual({});
  });

  test('refuses a zone that there is not', () => {
    expect(() => fromElm({}, { timeZone: 'Europe/Nowhere' })).toThrow(
      expect.objectContaining({ code: 'elm.time-zone' }),
    );
  });

  test('reads the place in a status list, and tells what else the entry says', () => {
    const credentialStatus = {
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListCredential: 'https://amk.example/status/1',
      statusListIndex: '5',
    };
    const document = { type: 'EuropeanDigitalCredential', credentialStatus };
    expect(read(document).draft.status).toEqual({
      mechanism: 'https://amk.example/status/1',
      index: 5,
    });
    expect(lossesOf(document)).toEqual({ '/credentialStatus/statusPurpose': 'loss.no-element' });
  });

  test('takes a name in the language that is preferred', () => {
    const document = {
      type: 'EuropeanDigitalCredential',
      credentialSubject: { type: 'Person', fullName: { el: 'Άννα', en: 'Anna' } },
    };
    expect(read(document).draft.learner?.fullName).toBe('Άννα');
    expect(read(document, { languages: ['en'] }).draft.learner?.fullName).toBe('Anna');
    expect(lossesOf(document, { languages: ['en'] })).toEqual({
      '/credentialSubject/fullName/el': 'loss.further-value',
    });
  });

  test('has a text for every loss', () => {
    for (const { code } of read(credential).losses) {
      expect(lossesEn.messages[code as keyof typeof lossesEn.messages]).toBeDefined();
    }
  });

  test('does not change the document', () => {
    const before = JSON.stringify(credential);
    read(credential);
    expect(JSON.stringify(credential)).toBe(before);
  });
});

describe('fromElm never throws', () => {
  test('on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fromElm(value);
        fromElm({ ...Object(value), type: 'EuropeanDigitalCredential' });
      }),
    );
  });

  test('on a credential of which any one place is any JSON', () => {
    const places = leavesOf(credential).map(({ pointer }) => pointer.slice(1).split('/'));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(8), fc.jsonValue(), (place, above, value) => {
        const copy = structuredClone(credential);
        const path = place.slice(0, Math.max(1, place.length - above));
        let here: unknown = copy;
        for (const part of path.slice(0, -1)) here = Reflect.get(Object(here), part);
        Reflect.set(Object(here), path.at(-1) ?? '', value);
        expect(fromElm(copy)).toHaveProperty('ok');
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  test('on a document of any depth', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 50_000; level += 1) deep = level % 2 === 0 ? [deep] : { id: deep };
    const title = withClaim({ type: 'LearningAchievement', title: { fi: 'A' } });
    for (const member of ['issuer', 'title', 'credentialSubject', 'awardedBy']) {
      expect(fromElm({ ...title, [member]: deep }).ok).toBe(true);
    }
  });
});
