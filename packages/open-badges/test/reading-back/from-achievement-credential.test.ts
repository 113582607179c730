import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BadgeReading,
  fromAchievementCredential,
  toAchievementCredential,
} from '../../src/index.ts';
import { award } from '../fixtures/award.ts';
import { badge, badgeWith } from '../fixtures/badge.ts';

const standards = process.env['MERKKI_STANDARDS'];
const achievement = 'credentialSubject.achievement';

function reading(document: unknown, languages: readonly string[] = []): BadgeReading {
  const read = fromAchievementCredential(document, { languages });
  if (!read.ok) throw new TypeError(JSON.stringify(read.error));
  return read.value;
}

describe('fromAchievementCredential', () => {
  test('reads of a badge by others what the standard says, and what keeps it from being an award', () => {
    const value = badgeWith('credentialSubject.result', [
      {
        type: ['Result'],
        resultDescription: 'urn:uuid:11111111-1111-4111-8111-111111111111',
        value: '2',
      },
    ]);
    const { award, draft, problems, losses } = reading(value);
    expect(award).toBeUndefined();
    expect(draft).toMatchObject({
      id: value['id'],
      issuedOn: '2026-11-24',
      learner: { id: 'did:example:learner' },
      results: [{ assessmentId: 'urn:uuid:11111111-1111-4111-8111-111111111111', grade: '2' }],
      microCredential: {
        id: 'https://amk.example/mc/pilot',
        title: { und: 'Planning a pilot' },
        issuer: { id: 'did:web:amk.example', legalName: { und: 'Example' } },
        assessments: [
          { title: { und: 'Exam' }, gradingScheme: { scale: ['0', '1', '2'] } },
          { title: { und: 'Points' } },
          { title: { und: 'Pilot' } },
        ],
      },
    });
    expect(problems.map(({ code, pointer }) => `${pointer} ${code}`)).toContain(
      '/microCredential/participation mc.missing',
    );
    const at = '/credentialSubject/achievement/resultDescription';
    expect(losses.map(({ path }) => path)).toEqual([
      `${at}/1/valueMin`,
      `${at}/1/valueMax`,
      `${at}/2/rubricCriterionLevel`,
    ]);
    expect(new Set(losses.map(({ code }) => code))).toEqual(new Set(['loss.no-element']));
  });

  test('reads EQF, ESCO, ISCED and ECTS out of alignments, by type or by address', () => {
    const alignment = [
      { targetName: 'Level 5', targetUrl: 'http://data.europa.eu/snb/eqf/5' },
      { targetName: 'Plans', targetUrl: 'https://a.example/#p', targetType: 'ceasn:Competency' },
      { targetName: 'planning', targetUrl: 'http://data.europa.eu/esco/skill/x' },
      { targetName: 'ICT', targetUrl: 'http://data.europa.eu/snb/isced-f/06' },
      {
        targetName: '3 ECTS',
        targetUrl: 'https://a.example/ects',
        targetType: 'ext:ECTS',
        targetCode: '3',
      },
      { targetName: 'Other', targetUrl: 'https://a.example/other' },
    ].map((one) => ({ type: 'Alignment', ...one }));
    const { draft, losses } = reading(badgeWith(`${achievement}.alignment`, alignment));
    expect(draft.microCredential).toMatchObject({
      level: { eqf: 5 },
      workload: { ects: 3 },
      fields: [{ id: 'http://data.europa.eu/snb/isced-f/06' }],
      outcomes: [
        { id: 'p', text: { und: 'Plans' }, skills: [{ id: 'http://data.europa.eu/esco/skill/x' }] },
      ],
    });
    expect(losses.map(({ path }) => path)).toContain('/credentialSubject/achievement/alignment/5');
  });

  test('takes criteria that are not in our form for those of the only assessment', () => {
    const value = badgeWith(`${achievement}.resultDescription`, undefined);
    expect(reading(value).draft.microCredential?.assessments).toEqual([
      { id: 'criteria', criteria: { text: { und: 'A working pilot.' } } },
    ]);
  });

  test('keeps every language of a name', () => {
    const name = { en: 'Planning', fi: 'Suunnittelu' };
    const { draft } = reading(badgeWith(`${achievement}.name`, name));
    expect(draft.microCredential?.title).toEqual(name);
  });

  test('tells of a narrative in our form what it cannot read', async () => {
    const { value } = await toAchievementCredential(award, {
      issuer: { id: 'did:web:amk.example' },
      language: 'en',
      salt: 'k3b9Qw1xZt7uVn5sRm2pLA',
    });
    const changed = JSON.parse(JSON.stringify(value));
    changed.credentialSubject.achievement.criteria.narrative += '\n- A bullet by hand\n\nA line.';
    expect(reading(changed).losses).toContainEqual({
      path: '/credentialSubject/achievement/criteria/narrative',
      code: 'loss.narrative-part',
      params: { count: 1 },
    });
  });

  test('reads a badge on VCDM 1.1', () => {
    const { validFrom, ...rest } = badge();
    const context = [
      'https://www.w3.org/2018/credentials/v1',
      'https://purl.imsglobal.org/spec/ob/v3p0/context.json',
    ];
    const { draft } = reading({ ...rest, '@context': context, issuanceDate: validFrom });
    expect(draft.issuedOn).toBe('2026-11-24');
  });

  test('never lets an extension speak of the learner or reach a prototype', () => {
    const elements = {
      '/learner/fullName': 'Somebody Else',
      '/id': 'urn:x:y',
      '/__proto__/polluted': 'yes',
      '/microCredential/constructor/prototype/polluted': 'yes',
      '/microCredential/outcomes/7/verb': 'plan',
    };
    const value = badgeWith('credentialSubject.microCredentialElements', elements);
    const { draft, losses } = reading(value);
    expect(draft.learner).toEqual({ id: 'did:example:learner' });
    expect(draft.id).toBe(value['id']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(losses.map(({ path }) => path)).toContain('/credentialSubject/microCredentialElements');
  });

  test('says why a document is no badge', () => {
    expect(fromAchievementCredential({ type: 'Assertion' })).toMatchObject({
      ok: false,
      error: [{ code: 'version.ob2' }],
    });
  });

  test('never throws, whatever stands in a member', () => {
    const members = ['criteria', 'alignment', 'resultDescription', 'creator', 'tag', 'inLanguage'];
    const paths = [
      ...members.map((name) => `${achievement}.${name}`),
      'credentialSubject.result',
      'credentialSubject.narrative',
      'credentialSubject.microCredentialElements',
      'credentialStatus',
      'issuer',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        expect(typeof fromAchievementCredential(badgeWith(path, value)).ok).toBe('boolean');
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('-', ' ', '\n', '#', 'a', ':', '[') }),
        (text) => {
          const value = badgeWith(`${achievement}.criteria`, { narrative: `x${text}` });
          expect(fromAchievementCredential(value).ok).toBe(true);
        },
      ),
    );
  });

  test.skipIf(!standards)('reads the examples of the standard (needs MERKKI_STANDARDS)', () => {
    const folder = join(standards ?? '', 'standards/open-badges-3/examples/spec-appendix-d');
    const files = readdirSync(folder).filter((name) => /^d-[1567].*json$/.test(name));
    const payloads = files.filter((name) => !name.includes('header'));
    expect(payloads.length).toBeGreaterThan(2);
    for (const name of payloads) {
      const { draft } = reading(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      expect(draft.microCredential?.id, name).toEqual(expect.any(String));
    }
  });
});
