import { describe, expect, test } from 'vitest';
import {
  achievement,
  decisive,
  description,
  extensions,
  formed,
  good,
  key,
  listed,
  type Row,
  result,
  signedWith,
  tokenKey,
  tokenWith,
} from './probe-inputs.ts';
import { makeKey, png, svg, tokenOf, verified } from './support.ts';
import { endorsementToken, resourcesOf } from './support-inner.ts';

// What the public validator of 1EdTech looks at, probe by probe: each row is a
// change of a good badge and the code with which it is refused here.

const rejected: readonly Row[] = [
  ['1 parse', 'neither picture, JSON nor token', 'parse.unrecognised', async () => 'hello'],
  ['1 parse', 'a GIF', 'bake.not-an-image', async () => new TextEncoder().encode('GIF89a')],
  ['1 parse', 'a PNG without credential', 'bake.png.missing', async () => png],
  ['1 parse', 'an SVG without credential', 'bake.svg.missing', async () => svg],
  ['1 parse', 'a token of two parts', 'jwt.malformed', async () => 'e30.e30'],
  ['1 parse', 'bad JSON', 'json.malformed', async () => '{"a":}'],
  ['2 JSON-LD', 'a term without meaning', 'jsonld.undefined-term', () => formed({ unheard: 1 })],
  [
    '3 context',
    'another context first',
    'context.order',
    () => formed({ '@context.0': 'https://w3id.org/security/multikey/v1' }),
  ],
  [
    '3 context',
    'another context second',
    'context.order',
    () => formed({ '@context.1': extensions }),
  ],
  [
    '4 type',
    'no VerifiableCredential',
    'type.not-verifiable-credential',
    () => formed({ type: ['OpenBadgeCredential'] }),
  ],
  [
    '4 type',
    'no OpenBadgeCredential',
    'type.not-open-badge',
    () => formed({ type: ['VerifiableCredential'] }),
  ],
  [
    '5 schema',
    'a member of another type',
    'schema.type',
    () => formed({ [`${achievement}.name`]: 7 }),
  ],
  [
    '6 inline schema',
    'a schema that is not met',
    'schema.inline',
    async () => [
      await signedWith({
        '@context.2': extensions,
        credentialSchema: [
          { id: 'https://school.example/x.json', type: '1EdTechJsonSchemaValidator2019' },
        ],
      }),
      { ...resourcesOf({ 'https://school.example/x.json': {} }), validateSchema: () => false },
    ],
  ],
  [
    '6 inline schema',
    'a schema that is not there',
    'schema.inline-unavailable',
    async () => [
      await signedWith({
        '@context.2': extensions,
        credentialSchema: [
          { id: 'https://school.example/x.json', type: '1EdTechJsonSchemaValidator2019' },
        ],
      }),
      { ...resourcesOf({}), validateSchema: () => true },
    ],
  ],
  [
    '7 subject',
    'a subject of another type',
    'subject.type',
    () => formed({ 'credentialSubject.type': ['Person'] }),
  ],
  [
    '7 subject',
    'neither id nor identifier',
    'subject.unidentified',
    () => formed({ 'credentialSubject.id': undefined }),
  ],
  [
    '7 subject',
    'an identifier of another type',
    'schema.value',
    () =>
      formed({
        'credentialSubject.identifier': [
          { type: 'Identity', hashed: false, identityHash: 'a', identityType: 'userName' },
        ],
      }),
  ],
  [
    '7 subject',
    'a result of another type',
    'schema.value',
    () => formed({ 'credentialSubject.result': [{ ...result, type: ['Outcome'] }] }),
  ],
  [
    '7 subject',
    'a result description of another type',
    'schema.value',
    () => formed({ [`${achievement}.resultDescription`]: [{ ...description, type: ['Scale'] }] }),
  ],
  [
    '7 subject',
    'criteria that say nothing',
    'achievement.criteria-empty',
    () => formed({ [`${achievement}.criteria`]: {} }),
  ],
  [
    '7 subject',
    'no achievement',
    'achievement.missing',
    () => formed({ [achievement]: undefined }),
  ],
  [
    '7 subject',
    'a source of another type',
    'schema.value',
    () => formed({ 'credentialSubject.source': { id: 'did:example:s', type: ['Organisation'] } }),
  ],
  [
    '8 evidence',
    'evidence of another type',
    'schema.value',
    () => formed({ evidence: [{ type: ['Proof'], narrative: 'x' }] }),
  ],
  ['9 issuer', 'no issuer', 'schema.missing', () => formed({ issuer: undefined })],
  [
    '9 issuer',
    'an issuer of another type',
    'issuer.type',
    () => formed({ 'issuer.type': ['Organisation'] }),
  ],
  [
    '9 issuer',
    'an identifier of another type',
    'schema.value',
    () =>
      formed({
        'issuer.otherIdentifier': [{ type: 'Identifier', identifier: '1', identifierType: 'name' }],
      }),
  ],
  [
    '9 issuer',
    'a parent of another type',
    'schema.value',
    () => formed({ 'issuer.parentOrg': { id: 'did:example:p', type: ['Organisation'] } }),
  ],
  ['10a token', 'an algorithm that is not allowed', 'jwt.alg', () => tokenWith({ alg: 'HS256' })],
  [
    '10a token',
    'neither kid nor jwk',
    'jwt.key-missing',
    async () => {
      const [, payload = '', signature = ''] = (await tokenOf(tokenKey)).split('.');
      return `${Buffer.from('{"alg":"ES256"}').toString('base64url')}.${payload}.${signature}`;
    },
  ],
  [
    '10a token',
    'a key that is not to be had',
    'did.unresolvable',
    async () => tokenOf(await makeKey('ES256', 'school.example')),
  ],
  [
    '10a token',
    'a bad signature',
    'jwt.signature',
    async () => `${(await tokenOf(tokenKey)).split('.').slice(0, 2).join('.')}.${'A'.repeat(86)}`,
  ],
  [
    '10a token',
    'a beginning in the future',
    'time.not-yet-valid',
    () => tokenOf(tokenKey, { validFrom: '2027-01-01T00:00:00Z' }),
  ],
  [
    '10a token',
    'an end in the past',
    'time.expired',
    () => tokenOf(tokenKey, { validUntil: '2026-11-01T00:00:00Z' }),
  ],
  ['10b proof', 'no proof', 'proof.none', () => formed({ proof: undefined })],
  [
    '10b proof',
    'another purpose',
    'proof.purpose',
    () => formed({ 'proof.proofPurpose': 'authentication' }),
  ],
  [
    '10b proof',
    'a suite that is not supported',
    'proof.unsupported-suite',
    () => formed({ 'proof.cryptosuite': 'rsa-2030' }),
  ],
  [
    '10b proof',
    'a method that is no DID URL',
    'key.method-invalid',
    () => formed({ 'proof.verificationMethod': 'urn:a#b' }),
  ],
  [
    '10b proof',
    'a controller that is not the issuer',
    'proof.issuer-binding',
    () => formed({ 'issuer.id': 'did:web:other.example' }),
  ],
  ['10b proof', 'a bad signature', 'proof.signature', () => formed({ name: 'Something else' })],
  [
    '12 revocation',
    'listed in a 1EdTechRevocationList',
    'status.revoked',
    async () => {
      const url = 'https://school.example/revocations';
      const revokedCredential = [{ id: good['id'] ?? '' }];
      return [
        await signedWith({
          '@context.2': extensions,
          credentialStatus: { id: url, type: '1EdTechRevocationList' },
        }),
        resourcesOf({ [url]: { id: url, issuer: key.controller, revokedCredential } }),
      ];
    },
  ],
  ['12b status list', 'the bit set', 'status.revoked', () => listed()],
  [
    '12b status list',
    'a size that is none',
    'status.entry-invalid',
    () => listed({ statusSize: -1 }),
  ],
  [
    '12b status list',
    'a bad address',
    'status.url',
    () => listed({ statusListCredential: 'http://127.0.0.1/1' }),
  ],
  [
    '12b status list',
    'another purpose',
    'status.purpose',
    () => listed({}, { 'credentialSubject.statusPurpose': 'suspension' }),
  ],
  [
    '12b status list',
    'no list in it',
    'status.list-invalid',
    () => listed({}, { 'credentialSubject.encodedList': 'u' }),
  ],
  ['12b status list', 'too few places', 'status.list-too-short', () => listed({}, {}, key, 80_000)],
  [
    '12b status list',
    'an index out of range',
    'status.range',
    () => listed({ statusListIndex: '131072' }),
  ],
  [
    '13 expiration',
    'an end in the past',
    'time.expired',
    () => signedWith({ validUntil: '2026-11-01T00:00:00Z' }),
  ],
  [
    '14 issuance',
    'a beginning in the future',
    'time.not-yet-valid',
    () => signedWith({ validFrom: '2027-01-01T00:00:00Z' }),
  ],
  [
    '15 endorsements',
    'one that has expired',
    'endorsement.invalid',
    async () => {
      const id = 'https://school.example/achievements/ai-basics';
      const expired = await endorsementToken(tokenKey, id, { validUntil: '2026-11-01T00:00:00Z' });
      return tokenOf(tokenKey, { [`${achievement}.endorsementJwt`]: [expired] });
    },
  ],
];

describe('what the validator of 1EdTech refuses', () => {
  test('is not the badge from which the rows start', async () => {
    expect((await verified(good)).verdict).toBe('valid');
  });

  test.each(rejected)(
    'probe %s: %s is refused here too, %s',
    async (_probe, _what, code, input) => {
      const [verdict, codes] = await decisive(await input());
      expect(verdict).not.toBe('valid');
      expect(codes).toContain(code);
    },
  );

  test('an issuer by its address alone is noted here, as the standard’s model allows it', async () => {
    const report = await verified(await signedWith({ issuer: key.controller }));
    expect(report.verdict).toBe('valid');
    expect(report.checks).toContainEqual(
      expect.objectContaining({ outcome: 'warn', code: 'issuer.uri-only' }),
    );
  });
});
