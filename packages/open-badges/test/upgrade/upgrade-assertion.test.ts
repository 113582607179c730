import { atPointer, type JsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import {
  type AchievementCredential,
  parseAchievementCredential,
  type UpgradeAssertionOptions,
  type Upgraded,
  upgradeAssertion,
} from '../../src/index.ts';
import { badgeClass, issuer, oldBadge } from './support.ts';

const did = 'did:web:school.example';

async function upgraded(
  badge: JsonObject,
  options: UpgradeAssertionOptions = {},
): Promise<Upgraded<AchievementCredential>> {
  const result = await upgradeAssertion(badge, options);
  if (!result.ok) throw new TypeError(JSON.stringify(result.error));
  return result.value;
}

/** The new badge of an old one with changes. */
async function newBadge(
  patch: Parameters<typeof oldBadge>[0],
  options: UpgradeAssertionOptions = {},
): Promise<AchievementCredential> {
  return (await upgraded(oldBadge(patch), options)).value;
}

async function losses(patch: Parameters<typeof oldBadge>[0]): Promise<readonly string[]> {
  const found = await upgraded(oldBadge(patch));
  return found.losses.map(({ path, code }) => `${path} ${code}`);
}

async function decisions(
  patch: Parameters<typeof oldBadge>[0],
  options: UpgradeAssertionOptions = {},
): Promise<readonly string[]> {
  const found = await upgraded(oldBadge(patch), options);
  return found.decisions.map(({ code, pointer }) => `${pointer} ${code}`);
}

async function problems(badge: unknown, options: UpgradeAssertionOptions = {}) {
  const result = await upgradeAssertion(badge, options);
  return result.ok ? [] : result.error.map(({ code, pointer }) => `${pointer} ${code}`.trim());
}

describe('upgradeAssertion', () => {
  test('brings a hosted badge to an unsigned one of 3.0', async () => {
    const { value } = await upgraded(oldBadge(), {
      issuerId: did,
      credentialId: 'urn:uuid:5e2d1b7c-6a53-4a39-9a0e-6a2f0d3c9f11',
      achievementId: 'https://school.example/achievements/5',
      achievementType: 'MicroCredential',
      language: 'fi',
    });
    expect(value).toEqual({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      id: 'urn:uuid:5e2d1b7c-6a53-4a39-9a0e-6a2f0d3c9f11',
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      name: 'Turvallinen tulostus',
      issuer: {
        id: did,
        type: ['Profile'],
        name: 'Esimerkkikoulu',
        url: 'https://school.example',
        phone: '+358401234567',
        description: 'A school.',
        email: 'merkit@school.example',
        otherIdentifier: [
          {
            type: 'IdentifierEntry',
            identifier: 'https://school.example/issuer',
            identifierType: 'identifier',
          },
        ],
      },
      validFrom: '2022-05-31T12:00:00+03:00',
      awardedDate: '2022-05-31T12:00:00+03:00',
      credentialSubject: {
        type: ['AchievementSubject'],
        identifier: [
          {
            type: 'IdentityObject',
            hashed: true,
            identityHash: `sha256$${'c7ef8640'.repeat(8)}`,
            identityType: 'emailAddress',
            salt: 'deadsea',
          },
        ],
        achievement: {
          id: 'https://school.example/achievements/5',
          type: ['Achievement'],
          name: 'Turvallinen tulostus',
          description: 'Osaa tulostaa turvallisesti.',
          criteria: { id: 'https://school.example/badges/5/criteria' },
          achievementType: 'MicroCredential',
          image: { id: 'https://school.example/badges/5/image.png', type: 'Image' },
          inLanguage: 'fi',
          related: [
            {
              id: 'https://school.example/badges/5',
              type: ['Related', 'https://w3id.org/openbadges#BadgeClass'],
              version: 'Open Badges v2p0',
            },
          ],
        },
      },
      evidence: [
        {
          id: 'https://school.example/assertions/7',
          type: ['Evidence'],
          name: 'Open Badges 2.0 Assertion',
        },
      ],
    });
    expect(parseAchievementCredential(value)).toEqual({ ok: true, value });
  });

  test('never names a context of 2.0, nor an id of the old badge as its own', async () => {
    const value = await newBadge({});
    expect(JSON.stringify(value['@context'])).not.toContain('w3id.org/openbadges');
    const { achievement } = value.credentialSubject;
    expect([value.id, achievement.id]).toEqual([
      expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
      expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
    ]);
  });

  test('makes the same ids again, the UUIDs of version 5 that belong to the old addresses', async () => {
    const [first, second] = [
      await newBadge({}),
      await newBadge({ issuedOn: '2023-01-01T00:00:00Z' }),
    ];
    expect(second.id).toBe(first.id);
    const named = await newBadge({ id: 'http://example.com/' });
    // The UUID that other generators give for this address in the namespace of URLs.
    expect(named.id).toBe('urn:uuid:0a300ee9-f9e4-5697-a51a-efc7fafaba67');
  });

  test('does not change what it is given', async () => {
    const badge = oldBadge();
    const before = structuredClone(badge);
    await upgraded(badge);
    expect(badge).toEqual(before);
  });

  test('finds badge class and issuer among the documents', async () => {
    const documents = {
      'https://school.example/badges/5': { ...badgeClass, issuer: 'https://school.example/issuer' },
      'https://school.example/issuer': issuer,
    };
    const address = 'https://school.example/badges/5';
    for (const badge of [address, [address], { id: address }, { '@id': address }]) {
      expect(await newBadge({ badge }, { documents })).toEqual(await newBadge({}));
    }
  });

  test('starts at another moment when asked, and keeps the day of the award', async () => {
    const value = await newBadge({}, { validFrom: '2026-11-24T10:00:00Z' });
    expect(value.validFrom).toBe('2026-11-24T10:00:00Z');
    expect(value.awardedDate).toBe('2022-05-31T12:00:00+03:00');
  });
});

describe('the versions', () => {
  const [firstIssuer, firstClass] = [
    { origin: 'https://school.example', name: 'School' },
    'https://school.example/badges/5',
  ];

  test.each<[string, JsonObject, string]>([
    [
      '0.5',
      { recipient: 'a@example.org', badge: { version: '0.5.0', issuer: firstIssuer } },
      '0.5',
    ],
    ['1.0', { uid: '1', recipient: { identity: 'a', type: 'email' }, badge: firstClass }, '1.0'],
    ['1.1', { '@context': 'https://w3id.org/openbadges/v1', type: 'Assertion' }, '1.1'],
  ])('%s is refused by name', async (_, badge, version) => {
    const result = await upgradeAssertion(badge);
    expect(result).toEqual({
      ok: false,
      error: [{ code: 'upgrade.ob1', pointer: '', params: { version } }],
    });
  });

  test('3.0 is said to be there already', async () => {
    const badge = { type: ['VerifiableCredential', 'OpenBadgeCredential'] };
    expect(await problems(badge)).toEqual(['/type upgrade.ob3']);
  });

  test('of its documents count too', async () => {
    const old = { ...badgeClass, '@context': 'https://w3id.org/openbadges/v1' };
    expect(await problems(oldBadge({ badge: old }))).toEqual(['/badge upgrade.ob1']);
  });

  test.each([
    'https://w3id.org/openbadges/v2',
    'http://w3id.org/openbadges/v2',
    'https://purl.imsglobal.org/spec/ob/v2p1/context.json',
  ])('%s is read', async (context) => {
    expect(await problems(oldBadge({ '@context': context }))).toEqual([]);
  });

  test('what is none is refused', async () => {
    expect(await problems({ name: 'x' })).toEqual(['upgrade.not-ob2']);
    expect(await problems('x')).toEqual(['schema.type']);
    expect(await problems(badgeClass)).toEqual(['/type schema.value']);
  });
});

describe('a revoked badge', () => {
  const list = 'https://school.example/revoked';
  const withList = { 'badge.issuer.revocationList': list };
  const lists = (revokedAssertions: JsonObject['x']) => ({
    documents: { [list]: { type: 'RevocationList', revokedAssertions: revokedAssertions ?? [] } },
  });

  test('is refused, also when nothing but its id is left', async () => {
    expect(await problems(oldBadge({ revoked: true }))).toEqual(['/revoked upgrade.revoked']);
    const rest = { id: 'https://school.example/assertions/7', revoked: true };
    expect(await problems(rest)).toEqual(['/revoked upgrade.revoked']);
  });

  test.each([
    [['https://school.example/assertions/7']],
    ['https://school.example/assertions/7'],
    [[{ id: 'https://school.example/assertions/7', revocationReason: 'error' }]],
    [[{ uid: 'abc' }]],
  ])('is refused when the list has it: %j', async (revoked) => {
    const badge = oldBadge({ ...withList, uid: 'abc' });
    expect(await problems(badge, lists(revoked))).toEqual(['upgrade.revoked']);
  });

  test.each([
    [['https://school.example/assertions/8']],
    [[{ id: 'https://school.example/assertions/7', revoked: false }]],
    [[{ revocationReason: 'error' }]],
  ])('is no badge that the list does not have: %j', async (revoked) => {
    expect(await problems(oldBadge(withList), lists(revoked))).toEqual([]);
  });

  test('is no badge that says it is not', async () => {
    expect(await losses({ revoked: false })).not.toContain('/revoked loss.no-place');
  });

  test('is a decision as long as there is a list', async () => {
    expect(await decisions(withList)).toContain('/badge/issuer/revocationList decide.status');
    expect(await decisions({})).not.toContain('/badge/issuer/revocationList decide.status');
  });
});

describe('what is missing', () => {
  test.each<[string, Parameters<typeof oldBadge>[0]]>([
    ['/badge upgrade.document-missing', { badge: 'https://school.example/other' }],
    ['/badge/issuer upgrade.document-missing', { 'badge.issuer': 'https://school.example/issuer' }],
    ['/badge schema.missing', { badge: undefined }],
    ['/badge schema.type', { badge: 5 }],
    ['/badge/issuer schema.missing', { 'badge.issuer': null }],
    ['/badge/name schema.missing', { 'badge.name': ' ' }],
    ['/badge/id schema.missing', { 'badge.id': undefined }],
    ['/badge/id schema.format', { 'badge.id': 'badge 5' }],
    ['/badge/type schema.value', { 'badge.type': 'Issuer' }],
    ['/badge/issuer/id schema.missing', { 'badge.issuer.id': undefined }],
    ['/id schema.missing', { id: undefined }],
    ['/id schema.format', { id: 'assertion 7' }],
    ['/issuedOn schema.missing', { issuedOn: undefined }],
    ['/recipient schema.missing', { recipient: undefined }],
    ['/recipient schema.type', { recipient: 'aino@example.org' }],
    ['/recipient/identity schema.missing', { 'recipient.identity': '' }],
    ['/recipient/identity schema.format', { 'recipient.identity': 'aino@example.org' }],
    ['/recipient/hashed schema.type', { 'recipient.hashed': 'true' }],
  ])('is told: %s', async (expected, patch) => {
    expect(await problems(oldBadge(patch))).toEqual([expected]);
  });

  test('is told of a document under another address than its own', async () => {
    const documents = { 'https://school.example/other': badgeClass };
    const badge = oldBadge({ badge: 'https://school.example/other' });
    expect(await problems(badge, { documents })).toEqual(['/badge/id upgrade.document-mismatch']);
  });

  test('may be an address that every object has a member for', async () => {
    expect(await problems(oldBadge({ badge: 'constructor' }), { documents: {} })).toEqual([
      '/badge upgrade.document-missing',
    ]);
  });

  test('is an option that is not in its form: the caller is told', async () => {
    for (const options of [
      { issuerId: 'school' },
      { language: 'Finnish' },
      { zone: '+2' },
      { credentialId: '7' },
      { validFrom: '2026-11-24' },
    ] as const) {
      await expect(upgradeAssertion(oldBadge(), options)).rejects.toMatchObject({
        code: 'schema.format',
        pointer: `/${Object.keys(options)[0]}`,
      });
    }
  });
});

describe('the dates', () => {
  test.each([
    ['2022-05-31T12:00:00Z', '2022-05-31T12:00:00Z'],
    ['2022-05-31T12:00:00.123456+00:00', '2022-05-31T12:00:00.123456+00:00'],
    ['2022-05-31T12:00+03:00', '2022-05-31T12:00:00+03:00'],
    ['2022-05-31T12:00:00+0300', '2022-05-31T12:00:00+03:00'],
    ['2022-05-31T12:00:00+03', '2022-05-31T12:00:00+03:00'],
    ['2022-05-31T12:00:00,5z', '2022-05-31T12:00:00.5Z'],
  ])('with zone are no decision: %s', async (issuedOn, expected) => {
    expect((await newBadge({ issuedOn })).awardedDate).toBe(expected);
    expect(await decisions({ issuedOn })).not.toContain('/issuedOn decide.zone');
  });

  test.each([
    ['2022-05-31', '2022-05-31T00:00:00Z', '2022-05-31T00:00:00+02:00'],
    ['2022-05-31T12:00:00', '2022-05-31T12:00:00Z', '2022-05-31T12:00:00+02:00'],
  ])('without zone are one, until it is given: %s', async (issuedOn, utc, local) => {
    expect((await newBadge({ issuedOn })).validFrom).toBe(utc);
    expect(await decisions({ issuedOn })).toContain('/issuedOn decide.zone');
    expect((await newBadge({ issuedOn }, { zone: '+02:00' })).validFrom).toBe(local);
    expect(await decisions({ issuedOn }, { zone: '+02:00' })).not.toContain(
      '/issuedOn decide.zone',
    );
  });

  test.each([
    '2022-02-30',
    '2022-05-31T25:00:00Z',
    '2022-05-31T12:00:60Z',
    '2022-05-31 12:00:00Z',
    '31.5.2022',
    'yesterday',
    '',
    '2022-05-31\n',
    1653987600,
    { '@value': '2022-05-31' },
  ])('are refused when they are none: %j', async (date) => {
    expect(await problems(oldBadge({ issuedOn: date }))).toEqual(['/issuedOn schema.format']);
    expect(await problems(oldBadge({ expires: date }))).toEqual(['/expires schema.format']);
  });

  test('of the end become validUntil', async () => {
    expect((await newBadge({ expires: '2027-06-30T23:59:59Z' })).validUntil).toBe(
      '2027-06-30T23:59:59Z',
    );
    expect(await newBadge({ expires: null })).not.toHaveProperty('validUntil');
  });
});

describe('the recipient', () => {
  const of = async (patch: Parameters<typeof oldBadge>[0]) =>
    (await newBadge(patch)).credentialSubject;

  test.each([
    ['email', 'emailAddress'],
    ['schema:email', 'emailAddress'],
    ['http://schema.org/email', 'emailAddress'],
    ['url', 'ext:url'],
    ['telephone', 'ext:telephone'],
    ['userName', 'userName'],
    ['a type', 'identifier'],
  ])('of type %s is an identity of type %s', async (type, identityType) => {
    const { identifier } = await of({ 'recipient.type': type });
    expect(identifier).toEqual([expect.objectContaining({ identityType })]);
  });

  test('is told to be lost as a type that 3.0 cannot write', async () => {
    expect(await losses({ 'recipient.type': 'a type' })).toContain('/recipient/type loss.unfit');
  });

  test('in clear and named by a DID becomes the id of the subject', async () => {
    const recipient = { type: 'id', hashed: false, identity: 'did:key:z6Mk' };
    expect(await of({ recipient })).toMatchObject({ id: 'did:key:z6Mk' });
    expect(await of({ recipient })).not.toHaveProperty('identifier');
    const { identifier } = await of({ recipient: { ...recipient, identity: 'Aino' } });
    expect(identifier).toEqual([expect.objectContaining({ identityHash: 'Aino' })]);
  });

  test('may be several', async () => {
    const one = { type: 'email', hashed: false, identity: 'a@example.org' };
    const { identifier } = await of({ recipient: [one, { ...one, identity: 'b@example.org' }] });
    expect(identifier?.map(({ identityHash }) => identityHash)).toEqual([
      'a@example.org',
      'b@example.org',
    ]);
  });

  test('is taken to be hashed by its form where nothing says so', async () => {
    const hashed = await of({ 'recipient.hashed': undefined });
    const plain = await of({ recipient: { type: 'email', identity: 'a@example.org' } });
    expect([hashed, plain].map(({ identifier }) => identifier?.[0]?.hashed)).toEqual([true, false]);
  });

  test('in clear is a decision, and so is a weak hash', async () => {
    const clear = { type: 'email', hashed: false, identity: 'a@example.org' };
    const md5 = { type: 'email', hashed: true, salt: 's', identity: `md5$${'0a'.repeat(16)}` };
    const place = '/recipient/identity';
    expect(await decisions({ recipient: clear })).toContain(`${place} decide.plain-identity`);
    expect(await decisions({ recipient: md5 })).toContain(`${place} decide.weak-hash`);
    expect(await decisions({ 'recipient.salt': undefined })).toContain(`${place} decide.weak-hash`);
    expect((await decisions({})).filter((one) => one.startsWith(place))).toEqual([]);
  });
});

describe('evidence, narrative and picture of the award', () => {
  const evidence = async (value: JsonObject['x']) =>
    ((await newBadge({ evidence: value ?? null })).evidence ?? []).slice(0, -1);

  test('are evidence as an address, an object or a list of both', async () => {
    const address = 'https://school.example/work';
    const object = {
      id: address,
      type: 'Evidence',
      narrative: 'Did it.',
      name: 'Work',
      genre: 'Essay',
    };
    const written = { ...object, type: ['Evidence'] };
    expect(await evidence(address)).toEqual([{ id: address, type: ['Evidence'] }]);
    expect(await evidence(object)).toEqual([written]);
    expect(await evidence([address, object, { narrative: 'Only words.' }])).toEqual([
      { id: address, type: ['Evidence'] },
      written,
      { type: ['Evidence'], narrative: 'Only words.' },
    ]);
    expect(await evidence(null)).toEqual([]);
    expect(await evidence([])).toEqual([]);
  });

  test('are lost where they are no evidence', async () => {
    expect(await losses({ evidence: ['see my page', { type: 'Evidence', author: 'x' }] })).toEqual(
      expect.arrayContaining(['/evidence/0 loss.unfit', '/evidence/1/author loss.no-place']),
    );
  });

  test('are narrative and picture of the subject, and the picture a decision', async () => {
    const image = {
      type: 'ImageObject',
      id: 'data:image/png;base64,iVBORw0KGgo=',
      caption: 'Mine',
    };
    const { credentialSubject } = await newBadge({ narrative: '# Told', image });
    expect(credentialSubject).toMatchObject({
      narrative: '# Told',
      image: { id: image.id, type: 'Image', caption: 'Mine' },
    });
    expect(await decisions({ image: image.id })).toContain('/image decide.image');
    expect(await losses({ image: { ...image, author: 'https://a.example' } })).toContain(
      '/image/author loss.no-place',
    );
    expect(await losses({ image: 'badge.png' })).toContain('/image loss.unfit');
    expect(await losses({ image: { caption: 'None' } })).toContain('/image loss.unfit');
  });
});

describe('what 3.0 has no place for', () => {
  test('is lost, each with its reason', async () => {
    expect(
      await losses({
        '@context': ['https://w3id.org/openbadges/v2', 'https://school.example/terms'],
        type: ['Assertion', 'https://school.example/Special'],
        uid: 'abc',
        'extensions:applyLink': {
          type: ['Extension', 'extensions:ApplyLink'],
          url: 'https://x.example',
        },
        'badge.endorsement': 'https://school.example/endorsement',
        'badge.issuer.publicKey': 'https://school.example/key',
        'badge.issuer.verification': { allowedOrigins: ['school.example'] },
      }),
    ).toEqual([
      '/@context/1 loss.extension',
      '/type/1 loss.no-place',
      '/verification loss.verification',
      '/badge/issuer/publicKey loss.key',
      '/badge/issuer/verification loss.verification',
      '/badge/endorsement loss.endorsement',
      '/uid loss.no-place',
      '/extensions:applyLink loss.extension',
    ]);
  });

  test('is not what was nothing: null, empty lists and empty objects', async () => {
    const nothing = { narrative: null, tags: [], evidence: [null, {}], image: {} };
    expect(await losses(nothing)).toEqual(['/verification loss.verification']);
  });
});

describe('the decisions', () => {
  test('of a full answer are advice alone', async () => {
    const { decisions: found } = await upgraded(oldBadge(), {
      issuerId: did,
      achievementId: 'https://school.example/achievements/5',
      achievementType: 'Course',
      language: 'fi',
    });
    expect(found.map(({ code, required }) => [code, required])).toEqual([
      ['decide.back-link', false],
      ['decide.also-known-as', false],
    ]);
  });

  test('without any answer say first of all who signs', async () => {
    const { decisions: found, value } = await upgraded(oldBadge());
    expect(found.filter(({ required }) => required)).toEqual([
      { code: 'decide.issuer-did', pointer: '/badge/issuer/id', required: true, params: {} },
    ]);
    expect(value.issuer).toMatchObject({ id: 'https://school.example/issuer' });
    expect(value.issuer).not.toHaveProperty('otherIdentifier');
  });

  test('point into the old badge, or to a member that it could have', async () => {
    const badge = oldBadge({ 'badge.issuer.revocationList': 'https://school.example/revoked' });
    for (const { pointer } of (await upgraded(badge)).decisions) {
      const parent = pointer.replace(/\/[^/]*$/, '');
      expect(atPointer(badge, parent), pointer).toBeDefined();
    }
  });
});
