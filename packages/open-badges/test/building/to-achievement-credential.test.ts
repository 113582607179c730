import { parseMicroCredential, award as toAward } from '@merkki/model';
import { describe, expect, test } from 'vitest';
import {
  AchievementCredential,
  lossesEn,
  parseAchievementCredential,
  toAchievementCredential,
} from '../../src/index.ts';
import { award, definition } from '../fixtures/award.ts';

const salt = 'k3b9Qw1xZt7uVn5sRm2pLA';
const options = { issuer: { id: 'did:web:amk.example' }, language: 'fi', salt } as const;

describe('toAchievementCredential', () => {
  test.each(['fi', 'sv', 'en'] as const)('writes a strict badge in %s', async (language) => {
    const { value } = await toAchievementCredential(award, { ...options, language });
    expect(AchievementCredential.safeParse(value).error).toBeUndefined();
    expect(parseAchievementCredential(JSON.parse(JSON.stringify(value)))).toEqual({
      ok: true,
      value,
    });
    expect(value.credentialSubject.achievement.inLanguage).toBe(language);
  });

  test('refuses a language that it does not speak', async () => {
    // Only a caller without types can ask for it.
    await expect(
      toAchievementCredential(award, { ...options, language: 'de' as 'fi' }),
    ).rejects.toMatchObject({ code: 'schema.value', pointer: '/language' });
  });

  test('tells each loss once, never one inside another, each with a text', async () => {
    const { losses } = await toAchievementCredential(award, options);
    const paths = losses.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const inside = paths.filter((path) => paths.some((other) => path.startsWith(`${other}/`)));
    expect(inside).toEqual([]);
    expect(losses.filter(({ code }) => !Object.hasOwn(lossesEn.messages, code))).toEqual([]);
  });

  test('carries credits with their unit, level, and outcomes by the terms of the standard', async () => {
    const { value } = await toAchievementCredential(award, options);
    const { achievement, creditsEarned } = value.credentialSubject;
    expect([achievement.creditsAvailable, creditsEarned]).toEqual([1.5, 1.5]);
    const targets = achievement.alignment?.map(
      ({ targetType, targetCode }) => `${targetType} ${targetCode ?? ''}`,
    );
    expect(targets).toEqual(
      expect.arrayContaining(['ext:ECTS 1.5', 'ext:EQF 6', 'ceasn:Competency plan', 'ext:NQF 6-A']),
    );
    expect(achievement).toMatchObject({
      achievementType: 'MicroCredential',
      humanCode: 'KOK-1',
      version: '1.2',
      tag: ['kokeilut', 'riskit'],
    });
  });

  test('ties each grade to a scale from low to high and to its outcomes', async () => {
    const { value } = await toAchievementCredential(award, options);
    const { achievement, result } = value.credentialSubject;
    const [exam, project] = achievement.resultDescription ?? [];
    expect(exam).toMatchObject({
      id: 'https://amk.example/mc/pilot#exam',
      resultType: 'Result',
      allowedValue: ['0', '1', '2', '3', '4', '5'],
      requiredValue: '1',
    });
    expect(project?.resultType).toBe('Status');
    expect(result).toEqual([
      { type: ['Result'], resultDescription: exam?.id, value: '4' },
      { type: ['Result'], resultDescription: project?.id, status: 'Completed' },
    ]);
    const assessed = project?.alignment?.map(({ targetCode }) => targetCode);
    expect(assessed).toEqual(['plan', 'risk review']);
  });

  test('names the awarding body as creator, and no creator when it is the issuer', async () => {
    const { value } = await toAchievementCredential(award, options);
    expect(value.credentialSubject.achievement.creator?.id).toBe('https://yliopisto.example');
    const { issuer } = award.microCredential;
    const microCredential = { ...award.microCredential, awardingBodies: [issuer] };
    const own = await toAchievementCredential({ ...award, microCredential }, options);
    expect(own.value.credentialSubject.achievement.creator).toBeUndefined();
  });

  test('keeps the former id of the issuer beside the DID of the key, and says so', async () => {
    const { value, losses } = await toAchievementCredential(award, options);
    expect(value.issuer).toMatchObject({
      id: 'did:web:amk.example',
      otherIdentifier: expect.arrayContaining([
        {
          type: 'IdentifierEntry',
          identifier: 'https://amk.example',
          identifierType: 'identifier',
        },
      ]),
    });
    const path = '/microCredential/issuer/id';
    expect(losses).toContainEqual({ path, code: 'loss.issuer-id-replaced', params: {} });
    const same = await toAchievementCredential(award, {
      ...options,
      issuer: { id: 'https://amk.example', image: 'https://amk.example/logo.svg' },
    });
    expect(same.losses.map((loss) => loss.path)).not.toContain(path);
    expect(same.value.issuer).toMatchObject({ image: { id: 'https://amk.example/logo.svg' } });
  });

  test('never shows the e-mail address or, unless asked, the name', async () => {
    const text = JSON.stringify((await toAchievementCredential(award, options)).value);
    expect(text).not.toMatch(/\bAino\b|@example\.org/i);
    const named = await toAchievementCredential(award, { ...options, includeName: true });
    expect(named.value.credentialSubject.identifier).toContainEqual({
      type: 'IdentityObject',
      hashed: false,
      identityHash: 'Aino Maria Esimerkki',
      identityType: 'name',
    });
    expect(JSON.stringify(named.value)).not.toMatch(/@example\.org/i);
  });

  test('gives each identity a salt of 16 random bytes', async () => {
    const random = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(bytes);
    const { salt: _, ...rest } = options;
    const { value } = await toAchievementCredential(award, { ...rest, random });
    expect(value.credentialSubject.identifier?.[0]?.salt).toBe('EBAQEBAQEBAQEBAQEBAQEA');
  });

  test('knows a learner by id alone, or by the hash of another identifier', async () => {
    const { email: _, ...learner } = award.learner;
    const byId = { ...award, learner: { ...award.learner, id: 'did:example:aino' } };
    const { value } = await toAchievementCredential(byId, options);
    expect(value.credentialSubject.id).toBe('did:example:aino');
    expect(value.credentialSubject.identifier).toBeUndefined();
    const byNumber = await toAchievementCredential({ ...award, learner }, options);
    expect(byNumber.value.credentialSubject.identifier).toMatchObject([
      { identityType: 'ext:learner-id', hashed: true, salt },
    ]);
    const given = { scheme: 'learner-id', value: 'sha256$00', hashed: true, salt: 'x' };
    const byHash = await toAchievementCredential(
      { ...award, learner: { identifiers: [given] } },
      options,
    );
    expect(byHash.value.credentialSubject.identifier).toMatchObject([
      { identityHash: 'sha256$00', salt: 'x' },
    ]);
  });

  test('dates the badge from the award, or from the moment that is given', async () => {
    const dated = { ...award, validUntil: '2029-11-24T00:00:00Z' };
    const { value } = await toAchievementCredential(dated, options);
    expect(value).toMatchObject({
      validFrom: '2026-11-24T00:00:00Z',
      validUntil: '2029-11-24T00:00:00Z',
      awardedDate: '2026-11-20T00:00:00Z',
      credentialSubject: {
        activityStartDate: '2026-09-07T00:00:00Z',
        activityEndDate: '2026-11-18T00:00:00Z',
      },
    });
    const validFrom = '2027-01-31T08:00:00+02:00';
    const later = await toAchievementCredential(dated, { ...options, validFrom });
    expect(later.value).toMatchObject({ validFrom, validUntil: dated.validUntil });
    expect(later.losses.map(({ path }) => path)).not.toContain('/issuedOn');
    expect(later.value.credentialSubject.narrative).toContain('- Myönnetty: 2026-11-24');
  });

  test('ends when the award ends, and without an end not at all', async () => {
    const { validUntil: _end, ...endless } = award;
    const validUntil = '2027-02-28T06:00:00Z';
    const ending = await toAchievementCredential({ ...endless, validUntil }, options);
    expect(ending.value.validUntil).toBe(validUntil);
    expect((await toAchievementCredential(endless, options)).value.validUntil).toBeUndefined();
  });

  test.each([
    ['subject.unidentified', { learner: { fullName: 'Aino Esimerkki' } }, {}],
    ['identity.salt-missing', {}, { salt: undefined }],
    ['identity.salt-too-short', {}, { salt: 'short' }],
    ['schema.format', {}, { validFrom: '2026-11-24' }],
    ['schema.format', { id: 'tag:amk.example,2026:1' }, {}],
    ['schema.format', {}, { image: 'javascript:alert(1)' }],
    [
      'result.out-of-range',
      { results: [{ assessmentId: 'exam', grade: '9', achievedOn: '2026-11-11' }] },
      {},
    ],
    [
      'result.unknown-description',
      { results: [{ assessmentId: 'none', achievedOn: '2026-11-11' }] },
      {},
    ],
  ])('refuses with %s', async (code, change, changedOptions) => {
    const { salt: given, ...rest } = { ...options, ...changedOptions };
    const settled = given === undefined ? rest : { ...rest, salt: given };
    await expect(toAchievementCredential({ ...award, ...change }, settled)).rejects.toMatchObject({
      code,
      name: 'InvalidArgumentError',
    });
  });

  test('maps the least that a definition may hold', async () => {
    const least = parseMicroCredential({
      schemaVersion: '1.0',
      id: 'urn:uuid:5e2d1b7c-6a53-4a39-9a0e-6a2f0d3c9f13',
      version: '1',
      status: 'draft',
      title: { en: 'Least' },
      issuer: { id: 'https://a.example', legalName: { en: 'A' }, country: 'FI' },
      awardingBodies: [{ id: 'https://a.example', legalName: { en: 'A' }, country: 'FI' }],
      outcomes: [{ id: 'o', text: { en: 'Does it.' }, assessedBy: ['a'] }],
      workload: {},
      level: {},
      assessments: [
        { id: 'a', type: { id: 'urn:x:test' }, criteria: { url: 'https://a.example/criteria' } },
      ],
      participation: { mode: [{ prefLabel: { en: 'online' } }], languages: ['en'] },
      quality: [{ scope: 'internal', type: { prefLabel: { en: 'feedback' } } }],
      prerequisites: [],
      integration: { kind: 'standalone' },
    });
    if (!least.ok) throw new TypeError(JSON.stringify(least.error));
    const recipient = { email: 'a@b.example', givenName: 'A', familyName: 'B', grade: 'Pass' };
    const given = toAward(least.value, recipient, { id: 'urn:uuid:1', issuedOn: '2026-11-24' });
    const { value, losses } = await toAchievementCredential(given, { ...options, language: 'en' });
    expect(value.credentialSubject.achievement).toMatchObject({
      description: 'Least',
      criteria: { id: 'https://a.example/criteria' },
      resultDescription: [{ name: 'urn:x:test', resultType: 'Result' }],
    });
    expect(value.credentialSubject.achievement.criteria.narrative).toContain('  - Key: o');
    expect(losses.map(({ path }) => path)).not.toContain('/microCredential/outcomes/0/id');
  });

  test('leaves the award as it was', async () => {
    const before = JSON.stringify(award);
    await toAchievementCredential(award, options);
    expect(JSON.stringify(award)).toBe(before);
    expect(award.microCredential).toMatchObject({ id: definition.id });
  });
});
