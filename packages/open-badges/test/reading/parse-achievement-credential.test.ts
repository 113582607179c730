import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AchievementCredential, parseAchievementCredential } from '../../src/index.ts';
import { badge, badgeWith } from '../fixtures/badge.ts';

/** Code and place of each problem. */
function problems(value: unknown, options = {}): readonly string[] {
  const parsed = parseAchievementCredential(value, options);
  return parsed.ok ? [] : parsed.error.map(({ code, pointer }) => `${pointer} ${code}`);
}

const subject = 'credentialSubject';
const achievement = 'credentialSubject.achievement';

describe('parseAchievementCredential', () => {
  test('reads a badge in the array-only form and leaves it as it was', () => {
    const value = badge();
    const parsed = parseAchievementCredential(value);
    expect(parsed).toEqual({ ok: true, value: badge() });
    expect(value).toEqual(badge());
  });

  test('brings the compacted form into the array-only form', () => {
    const value = badgeWith('proof', {
      type: 'DataIntegrityProof',
      created: '2026-11-24T00:00:00Z',
    });
    const compact = {
      ...value,
      issuer: { id: 'did:web:amk.example', type: 'Profile' },
      credentialSchema: { id: 'https://amk.example/schema', type: 'JsonSchema' },
      termsOfUse: { type: 'Policy' },
    };
    const parsed = parseAchievementCredential(compact);
    expect(parsed.ok && parsed.value.proof).toEqual([value['proof']]);
    expect(parsed.ok && parsed.value.issuer).toMatchObject({ type: ['Profile'] });
    expect(parsed.ok && AchievementCredential.safeParse(parsed.value).success).toBe(true);
    expect(AchievementCredential.safeParse(compact).success).toBe(false);
  });

  test('takes one of the languages in which a text stands, as the published schema allows', () => {
    const value = badgeWith('name', { en: 'Planning', fi: 'Suunnittelu' });
    const name = (languages?: readonly string[]) => {
      const parsed = parseAchievementCredential(
        value,
        languages === undefined ? {} : { languages },
      );
      return parsed.ok && parsed.value.name;
    };
    expect(name()).toBe('Planning');
    expect(name(['sv', 'fi'])).toBe('Suunnittelu');
    const alignment = [
      { type: 'Alignment', targetName: { fi: 'EQF 6' }, targetUrl: 'https://a.example' },
    ];
    expect(problems(badgeWith(`${achievement}.alignment`, alignment))).toEqual([]);
  });

  test('reads a picture that is an address alone only when asked to', () => {
    const value = badgeWith('image', 'https://amk.example/badge.png');
    expect(problems(value)).toEqual(['/image schema.type']);
    const parsed = parseAchievementCredential(value, { acceptBareImage: true });
    expect(parsed.ok && parsed.value.image).toEqual({
      id: 'https://amk.example/badge.png',
      type: 'Image',
    });
    expect(problems(badgeWith('image', 'javascript:x'), { acceptBareImage: true })).toEqual([
      '/image schema.format',
    ]);
  });

  test('reads endorsements, embedded and as tokens, in each of their holders', () => {
    const holders = ['', 'issuer.', `${achievement}.`];
    for (const holder of holders) {
      const token = badgeWith(`${holder}endorsementJwt`, ['eyJh.eyJi.c2ln']);
      expect(problems(token)).toEqual([]);
      const wrong = badgeWith(`${holder}endorsementJwt`, ['no token']);
      const pointer = `/${holder.replaceAll('.', '/')}endorsementJwt/0`;
      expect(problems(wrong)).toEqual([`${pointer} schema.format`]);
    }
  });

  test('keeps members of open classes that it does not know', () => {
    const parsed = parseAchievementCredential(badgeWith(`${achievement}.colour`, 'blue'));
    expect(parsed.ok && parsed.value.credentialSubject.achievement['colour']).toBe('blue');
  });

  test('reads a badge whose issuer is a URI alone', () => {
    expect(problems(badgeWith('issuer', 'did:web:amk.example'))).toEqual([]);
  });

  test('reads a list of status entries, as VCDM 2.0 allows', () => {
    const status = [{ type: 'BitstringStatusListEntry' }, { type: 'Other' }];
    expect(problems(badgeWith('credentialStatus', status))).toEqual([]);
  });

  test('does not judge the order of contexts, while the written form does', () => {
    const value = badgeWith('@context.0', 'https://example.org/context');
    expect(problems(value)).toEqual([]);
    expect(AchievementCredential.safeParse(value).success).toBe(false);
  });

  test.each<[string, unknown, string]>([
    ['id', undefined, '/id schema.missing'],
    ['id', 'https://exa mple/ä b', '/id schema.format'],
    ['id', 'javascript:alert(1)', '/id schema.format'],
    ['name', undefined, '/name schema.missing'],
    ['name', ' ', '/name schema.blank'],
    ['name', ['Badge'], '/name schema.type'],
    ['name', { en: 7 }, '/name schema.type'],
    ['name', { English: 'Badge' }, '/name schema.type'],
    ['name', null, '/name schema.null'],
    ['@context', undefined, '/@context schema.missing'],
    ['@context', 'https://www.w3.org/ns/credentials/v2', '/@context schema.array-required'],
    ['@context', ['https://www.w3.org/ns/credentials/v2'], '/@context schema.too-few'],
    ['type', ['OpenBadgeCredential'], '/type type.not-verifiable-credential'],
    ['type', ['VerifiableCredential'], '/type type.not-open-badge'],
    ['type', 'OpenBadgeCredential', '/type type.not-verifiable-credential'],
    ['validFrom', '2026-02-30T00:00:00Z', '/validFrom schema.format'],
    ['validFrom', '2026-11-24', '/validFrom schema.format'],
    ['validFrom', 1795478400, '/validFrom schema.type'],
    ['validUntil', 'never', '/validUntil schema.format'],
    ['issuer', undefined, '/issuer schema.missing'],
    ['issuer', ['did:web:amk.example'], '/issuer schema.type'],
    ['issuer', 'javascript:alert(1)', '/issuer schema.format'],
    ['issuer.id', 'javascript:alert(1)', '/issuer/id schema.format'],
    ['issuer.type', ['Organization'], '/issuer/type issuer.type'],
    ['issuer.url', 'javascript:alert(1)', '/issuer/url schema.format'],
    ['issuer.email', 'nobody', '/issuer/email schema.format'],
    ['issuer.image', 'https://amk.example/logo.png', '/issuer/image schema.type'],
    ['issuer.parentOrg', { type: ['Profile'] }, '/issuer/parentOrg/id schema.missing'],
    ['issuer.address', { type: ['Place'] }, '/issuer/address/type schema.value'],
    ['image', { id: 'data:text/html,x', type: 'Image' }, '/image/id schema.format'],
    ['image', { id: 'https://a.example', type: 'Image', x: 1 }, '/image/x schema.unknown-member'],
    ['evidence', { type: ['Evidence'] }, '/evidence schema.array-required'],
    ['evidence', [], '/evidence schema.empty-array'],
    ['evidence', [{ type: 'Proof' }], '/evidence/0/type schema.value'],
    ['proof', { created: '2026-11-24T00:00:00Z' }, '/proof/type schema.missing'],
    ['proof', [{ type: 'X', created: 'now' }], '/proof/0/created schema.format'],
    ['note', { deep: [{ nothing: null }] }, '/note/deep/0/nothing schema.null'],
    ['note', { deep: [] }, '/note/deep schema.empty-array'],
    [subject, undefined, '/credentialSubject schema.missing'],
    [`${subject}.id`, undefined, '/credentialSubject subject.unidentified'],
    [`${subject}.type`, ['Person'], '/credentialSubject/type subject.type'],
    [`${subject}.type`, 'Anything', '/credentialSubject/type subject.type'],
    [achievement, undefined, '/credentialSubject/achievement achievement.missing'],
    [`${achievement}.name`, '', '/credentialSubject/achievement/name schema.blank'],
    [`${achievement}.description`, '\t', '/credentialSubject/achievement/description schema.blank'],
    [
      `${achievement}.criteria`,
      undefined,
      '/credentialSubject/achievement/criteria schema.missing',
    ],
    [
      `${achievement}.criteria`,
      {},
      '/credentialSubject/achievement/criteria achievement.criteria-empty',
    ],
    [`${achievement}.type`, 'Anything', '/credentialSubject/achievement/type schema.value'],
    [
      `${achievement}.creditsAvailable`,
      '3',
      '/credentialSubject/achievement/creditsAvailable schema.type',
    ],
    [
      `${achievement}.inLanguage`,
      'Finnish',
      '/credentialSubject/achievement/inLanguage schema.format',
    ],
    [
      `${achievement}.achievementType`,
      'a ext:b',
      '/credentialSubject/achievement/achievementType schema.value',
    ],
    [`${achievement}.tag`, 'one', '/credentialSubject/achievement/tag schema.array-required'],
  ])('tells what is wrong with %s = %j', (path, value, expected) => {
    expect(problems(badgeWith(path, value))).toContain(expected);
  });

  test.each<[object, string]>([
    [{ resultDescription: 'urn:uuid:0' }, 'resultDescription result.unknown-description'],
    [
      { resultDescription: 'urn:uuid:11111111-1111-4111-8111-111111111111', value: '7' },
      'value result.out-of-range',
    ],
    [
      { resultDescription: 'urn:uuid:22222222-2222-4222-8222-222222222222', value: '100.5' },
      'value result.out-of-range',
    ],
    [
      { resultDescription: 'urn:uuid:22222222-2222-4222-8222-222222222222', value: '-1' },
      'value result.out-of-range',
    ],
    ...['100,5', '1e3', '120 %', 'NaN', 'Infinity', '0x10', 'good', ''].map(
      (value): [object, string] => [
        { resultDescription: 'urn:uuid:22222222-2222-4222-8222-222222222222', value },
        'value result.out-of-range',
      ],
    ),
    [
      { achievedLevel: 'urn:uuid:44444444-4444-4444-8444-444444444444' },
      'achievedLevel result.unknown-level',
    ],
    [
      { resultDescription: 'urn:uuid:33333333-3333-4333-8333-333333333333' },
      'status result.status-missing',
    ],
    [
      {
        resultDescription: 'urn:uuid:33333333-3333-4333-8333-333333333333',
        status: 'Completed',
        achievedLevel: 'urn:uuid:0',
      },
      'achievedLevel result.unknown-level',
    ],
    [{ status: 'ext:Paused' }, 'status schema.value'],
  ])('tells what is wrong with the result %j', (result, expected) => {
    const value = badgeWith('credentialSubject.result', [{ type: ['Result'], ...result }]);
    expect(problems(value)).toEqual([`/credentialSubject/result/0/${expected}`]);
  });

  test('reads results that fit their descriptions', () => {
    const results = [
      { resultDescription: 'urn:uuid:11111111-1111-4111-8111-111111111111', value: '2' },
      { resultDescription: 'urn:uuid:22222222-2222-4222-8222-222222222222', value: '100' },
      { resultDescription: 'urn:uuid:22222222-2222-4222-8222-222222222222', value: '99,5 %' },
      { resultDescription: 'urn:uuid:22222222-2222-4222-8222-222222222222', value: '1e2' },
      { resultDescription: 'urn:uuid:22222222-2222-4222-8222-222222222222', value: '.5' },
      {
        resultDescription: 'urn:uuid:33333333-3333-4333-8333-333333333333',
        status: 'Completed',
        achievedLevel: 'urn:uuid:44444444-4444-4444-8444-444444444444',
      },
      { value: 'free text' },
    ].map((result) => ({ type: 'Result', ...result }));
    expect(problems(badgeWith('credentialSubject.result', results))).toEqual([]);
  });

  test('does not compare a value with bounds that are no numbers', () => {
    const id = 'urn:uuid:22222222-2222-4222-8222-222222222222';
    const grades = {
      id,
      type: ['ResultDescription'],
      name: 'Grade',
      resultType: 'LetterGrade',
      valueMin: 'F',
      valueMax: 'A',
    };
    const value = badgeWith('credentialSubject.achievement.resultDescription', [grades]);
    Object.assign(value['credentialSubject'] ?? {}, {
      result: [{ type: ['Result'], resultDescription: id, value: 'C' }],
    });
    expect(problems(value)).toEqual([]);
  });

  test('tells every problem at once, cross-field ones included', () => {
    const value = badgeWith(`${achievement}.criteria`, {});
    Reflect.deleteProperty(value['credentialSubject'] as object, 'id');
    expect(problems({ ...value, validFrom: 'x' })).toEqual([
      '/credentialSubject/achievement/criteria achievement.criteria-empty',
      '/credentialSubject subject.unidentified',
      '/validFrom schema.format',
    ]);
  });

  test('names Open Badges 2.0 and nothing else', () => {
    const assertion = { '@context': 'https://w3id.org/openbadges/v2', type: 'Assertion', id: 'x' };
    expect(problems(assertion)).toEqual([' version.ob2']);
    expect(problems({ type: 'Assertion' })).toEqual([' version.ob2']);
  });

  test('names a badge on VCDM 1.1, and reads it when asked to', () => {
    const { validFrom, ...rest } = badge();
    const [, openBadges] = rest['@context'] as string[];
    const old = {
      ...rest,
      '@context': ['https://www.w3.org/2018/credentials/v1', openBadges],
      issuanceDate: validFrom,
    };
    expect(problems(old)).toEqual(['/@context version.vcdm11']);
    const parsed = parseAchievementCredential(old, { acceptVcdm11: true });
    expect(parsed.ok && parsed.value.validFrom).toBe(validFrom);
    expect(problems({ ...old, issuanceDate: 'x' }, { acceptVcdm11: true })).toEqual([
      '/issuanceDate schema.format',
    ]);
  });

  test('reads a nameless badge only when asked to', () => {
    expect(problems(badgeWith('name', undefined), { acceptNameless: true })).toEqual([]);
  });

  test.each([null, 'text', 7, [badge()]])('refuses %j, which is no object', (value) => {
    expect(problems(value)).toEqual([' schema.type']);
  });

  test('refuses more than 64 levels, and 64 levels not for their depth', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 'x' : { a: nested(levels - 1) });
    expect(problems({ ...badge(), deep: nested(64) })).toEqual(['/deep limits.depth']);
    expect(problems({ ...badge(), deep: nested(63) })).toEqual([]);
  });

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.anything({ maxDepth: 6, withDate: true, withNullPrototype: true }),
        (value) => {
          expect(typeof parseAchievementCredential(value).ok).toBe('boolean');
        },
      ),
    );
  });

  test('never throws on a badge with any value in any member', () => {
    const members = Object.keys(badge()).concat(
      ['id', 'type', 'result', 'identifier'].map((name) => `${subject}.${name}`),
      ['type', 'criteria', 'resultDescription', 'alignment'].map(
        (name) => `${achievement}.${name}`,
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...members), fc.jsonValue(), (path, value) => {
        expect(typeof parseAchievementCredential(badgeWith(path, value)).ok).toBe('boolean');
      }),
    );
  });

  test('gives back what the written form accepts, whenever it accepts', () => {
    fc.assert(
      fc.property(fc.constantFrom('proof', 'note', 'evidence'), fc.jsonValue(), (path, value) => {
        const parsed = parseAchievementCredential(badgeWith(path, value));
        if (parsed.ok) expect(AchievementCredential.safeParse(parsed.value).success).toBe(true);
      }),
    );
  });
});
