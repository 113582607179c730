import type { JsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { parseAchievementCredential, upgradeAssertion } from '../../src/index.ts';
import { badgeClass, issuer, oldBadge } from './support.ts';
import { decisions, losses, newBadge, problems, upgraded } from './upgrading.ts';

const did = 'did:web:school.example';

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

  test('may lack the date of issue where it is said when the new one becomes valid', async () => {
    const upgraded = await upgradeAssertion(oldBadge({ issuedOn: undefined }), {
      validFrom: '2026-11-24T00:00:00Z',
    });
    expect(upgraded.ok && upgraded.value.value.validFrom).toBe('2026-11-24T00:00:00Z');
    expect(upgraded.ok && 'awardedDate' in upgraded.value.value).toBe(false);
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
