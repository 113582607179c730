import { isJsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import {
  AchievementCredential,
  detectVersion,
  parseAchievementCredential,
  toAchievement,
} from '../../src/index.ts';
import { award } from '../fixtures/award.ts';
import { badge, badgeWith } from '../fixtures/badge.ts';

const vcdm2 = 'https://www.w3.org/ns/credentials/v2';
const openBadges = 'https://purl.imsglobal.org/spec/ob/v3p0';

/** What is wrong with a badge, as code and place. */
function problems(value: unknown, options = {}): readonly string[] {
  const parsed = parseAchievementCredential(value, options);
  return parsed.ok ? [] : parsed.error.map(({ code, pointer }) => `${pointer} ${code}`);
}

/** The codes that the written form is refused with. */
function writtenCodes(value: unknown): readonly unknown[] {
  const { error } = AchievementCredential.safeParse(value);
  return (error?.issues ?? []).map((issue) => ('params' in issue ? issue.params?.['code'] : ''));
}

describe('contexts and versions', () => {
  test('the context of every version of 3.0 is accepted in the second place', () => {
    for (const file of ['context', 'context-3.0.1', 'context-3.0.2', 'context-3.0.3']) {
      const value = badgeWith('@context', [vcdm2, `${openBadges}/${file}.json`]);
      expect(problems(value)).toEqual([]);
      expect(writtenCodes(value)).toEqual([]);
    }
    for (const url of [`${openBadges}/context-3.0.json`, `${openBadges}/context-3.0.3.json#`]) {
      expect(writtenCodes(badgeWith('@context', [vcdm2, url]))).toEqual(['context.order']);
    }
  });

  test('further contexts may follow, such as the extensions', () => {
    const contexts = [vcdm2, `${openBadges}/context-3.0.3.json`, `${openBadges}/extensions.json`];
    expect(problems(badgeWith('@context', contexts))).toEqual([]);
    expect(writtenCodes(badgeWith('@context', contexts))).toEqual([]);
  });

  test('the terms that came into 3.0.3 later are read as members of the badge', () => {
    const value: object = {
      ...badge(),
      jti: 'urn:uuid:5e2d1b7c-6a53-4a39-9a0e-6a2f0d3c9f11',
      awardedDate: '2026-11-24T00:00:00Z',
      endorsementJwt: ['e30.e30.e30'],
    };
    const parsed = parseAchievementCredential(value);
    expect(parsed).toMatchObject({ ok: true, value });
  });

  test('a badge on the data model of 2022 is read when that is allowed', () => {
    const { validFrom, ...rest } = badge();
    const value = {
      ...rest,
      '@context': ['https://www.w3.org/2018/credentials/v1', `${openBadges}/context-3.0.3.json`],
      issuanceDate: validFrom,
      expirationDate: '2027-11-24T00:00:00Z',
    };
    expect(detectVersion(value)).toBe('vcdm11');
    expect(problems(value)).toEqual(['/@context version.vcdm11']);
    expect(parseAchievementCredential(value, { acceptVcdm11: true })).toMatchObject({
      ok: true,
      value: { validFrom, validUntil: '2027-11-24T00:00:00Z' },
    });
  });

  test('a badge of the candidate, with the context of no version, counts as 3.0', () => {
    expect(detectVersion(badgeWith('@context', [vcdm2, `${openBadges}/context.json`]))).toBe(
      'vcdm2',
    );
  });
});

describe('schemas and status', () => {
  const schema = (file: string, type: string) =>
    badgeWith('credentialSchema', [{ id: `${openBadges}/schema/${file}`, type }]);
  const name = 'ob_v3p0_achievementcredential_schema.json';

  test('the schema is read by its right type and by the one of older examples', () => {
    for (const type of ['1EdTechJsonSchemaValidator2019', 'JsonSchemaValidator2019']) {
      expect(problems(schema(`json/${name}`, type))).toEqual([]);
    }
  });

  test('the schema is read under both addresses, as one object or as a list', () => {
    for (const folder of ['json', 'json-ld']) {
      const value = schema(`${folder}/${name}`, '1EdTechJsonSchemaValidator2019');
      const [single] = [value['credentialSchema']].flat();
      expect(problems(value)).toEqual([]);
      expect(problems({ ...value, credentialSchema: single })).toEqual([]);
    }
  });

  test('the status is read as one object or as a list', () => {
    const status = { id: 'https://amk.example/status/1#7', type: 'BitstringStatusListEntry' };
    expect(problems(badgeWith('credentialStatus', status))).toEqual([]);
    expect(problems(badgeWith('credentialStatus', [status, status]))).toEqual([]);
  });
});

describe('members', () => {
  test('a picture that is a bare text is refused at its place', () => {
    for (const place of ['image', 'issuer.image', 'credentialSubject.achievement.image']) {
      const value = badgeWith(place, 'https://amk.example/badge.png');
      expect(problems(value)).toEqual([`/${place.replaceAll('.', '/')} schema.type`]);
    }
  });

  test('a single type of the wrong class is refused, which the published schema lets through', () => {
    const value = badgeWith('evidence', [{ type: 'Banana', name: 'Work' }]);
    expect(problems(value)).toEqual(['/evidence/0/type schema.value']);
  });

  test('a recipient without id is read by its identity', () => {
    const { credentialSubject } = badge();
    if (!isJsonObject(credentialSubject)) throw new TypeError('the fixture has a subject');
    const { id: _, ...subject } = credentialSubject;
    const identity = {
      type: 'IdentityObject',
      hashed: false,
      identityHash: 'Aino',
      identityType: 'name',
    };
    expect(
      problems(badgeWith('credentialSubject', { ...subject, identifier: [identity] })),
    ).toEqual([]);
    expect(problems(badgeWith('credentialSubject', subject))).toEqual([
      '/credentialSubject subject.unidentified',
    ]);
  });

  test('credits, which have no unit, come with an alignment that names ECTS', () => {
    const { value } = toAchievement(award.microCredential, { language: 'en' });
    expect(value.creditsAvailable).toBe(award.microCredential.workload.ects);
    expect(value.alignment).toContainEqual(expect.objectContaining({ targetType: 'ext:ECTS' }));
  });

  test('a badge as Credly writes it is read', () => {
    const issuer = 'did:web:www.credly.com:api:v1:obi:v3:issuers:0c2f1d5e';
    const value = {
      ...badgeWith('issuer.id', issuer),
      '@context': [vcdm2, `${openBadges}/context-3.0.3.json`, `${openBadges}/extensions.json`],
      proof: {
        type: 'DataIntegrityProof',
        cryptosuite: 'eddsa-rdfc-2022',
        proofPurpose: 'assertionMethod',
        verificationMethod: `${issuer}#key-0`,
        proofValue: 'z3u2',
      },
    };
    expect(parseAchievementCredential(value)).toMatchObject({
      ok: true,
      value: { issuer: { id: issuer }, proof: [{ cryptosuite: 'eddsa-rdfc-2022' }] },
    });
  });
});
