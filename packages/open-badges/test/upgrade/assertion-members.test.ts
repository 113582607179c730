import { atPointer, type JsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { oldBadge } from './support.ts';
import { decisions, losses, newBadge, problems, upgraded } from './upgrading.ts';

const did = 'did:web:school.example';

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
