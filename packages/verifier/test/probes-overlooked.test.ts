import { bake } from '@merkki/open-badges/bake';
import { createSigner, toDidDocument } from '@merkki/proofs';
import { createDidResolver } from '@merkki/proofs/did';
import { describe, expect, test } from 'vitest';
import { insertChunks, textChunk } from './png-chunks.ts';
import {
  achievement,
  decisive,
  description,
  entry,
  extensions,
  formed,
  good,
  json,
  key,
  keyword,
  listed,
  type Row,
  result,
  signedWith,
  tokenKey,
  tokenWith,
  tokenWithClaim,
  victim,
  web,
} from './probe-inputs.ts';
import { badge, makeKey, patched, png, sign, svg, tokenOf } from './support.ts';
import { endorsementToken, resourcesOf } from './support-inner.ts';

// What the public validator of 1EdTech overlooks, probe by probe: each row is a change of a good badge and
// the code with which it is refused here.

const overlooked: readonly Row[] = [
  [
    '2 JSON-LD',
    '@type beside type with the same values',
    'context.keyword',
    () => formed({ '@type': good['type'] }),
  ],
  [
    '1 parse',
    'a second chunk',
    'bake.png.duplicate',
    async () => insertChunks(bake(png, JSON.stringify(good)), textChunk('iTXt', keyword, json)),
  ],
  [
    '1 parse',
    'a compressed chunk',
    'bake.png.compressed',
    async () => insertChunks(png, textChunk('iTXt', keyword, json, 1)),
  ],
  [
    '1 parse',
    'a tEXt chunk',
    'bake.png.wrong-chunk',
    async () => insertChunks(png, textChunk('tEXt', keyword, json)),
  ],
  [
    '1 parse',
    'a second element in the SVG',
    'bake.svg.duplicate',
    async () => {
      const baked = new TextDecoder().decode(bake(svg, JSON.stringify(good)));
      const element =
        /<openbadges:credential[\s\S]*<\/openbadges:credential>/.exec(baked)?.[0] ?? '';
      return baked.replace('</svg>', `${element}</svg>`);
    },
  ],
  [
    '5 schema',
    'a single text as type of evidence',
    'schema.value',
    () => formed({ evidence: [{ type: 'Anything', narrative: 'x' }] }),
  ],
  [
    '6 inline schema',
    'a schema that nobody judges by',
    'schema.inline-not-checked',
    () =>
      signedWith({
        '@context.2': extensions,
        credentialSchema: [
          { id: 'https://school.example/x.json', type: '1EdTechJsonSchemaValidator2019' },
        ],
      }),
  ],
  [
    '7 subject',
    'a result of a description that is not there',
    'result.unknown-description',
    () => formed({ 'credentialSubject.result': [{ ...result, resultDescription: 'urn:a:b' }] }),
  ],
  [
    '7 subject',
    'a value that is not among the allowed',
    'result.out-of-range',
    () =>
      formed({
        [`${achievement}.resultDescription`]: [description],
        'credentialSubject.result': [{ ...result, resultDescription: description.id }],
      }),
  ],
  [
    '7 subject',
    'no criteria at all',
    'schema.missing',
    () => formed({ [`${achievement}.criteria`]: undefined }),
  ],
  [
    '10a token',
    'a key of someone else, in jwk',
    'jwt.key-unbound',
    async () => {
      const thief = await makeKey('ES256');
      const [, payload = ''] = (await tokenOf(tokenKey)).split('.');
      const { kty, crv, x, y } = thief.publicKeyJwk;
      const header = { alg: 'ES256', jwk: { kty, crv, x, y } };
      const input = `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${payload}`;
      const signature = await createSigner(thief).sign(new TextEncoder().encode(input));
      return `${input}.${Buffer.from(signature).toString('base64url')}`;
    },
  ],
  [
    '10a token',
    'iss of someone else',
    'jwt.iss',
    () => tokenWithClaim('iss', 'did:web:other.example'),
  ],
  ['10a token', 'sub of someone else', 'jwt.sub', () => tokenWithClaim('sub', 'did:example:other')],
  ['10a token', 'jti of another credential', 'jwt.jti', () => tokenWithClaim('jti', 'urn:a:b')],
  ['10a token', 'nbf of another moment', 'jwt.nbf', () => tokenWithClaim('nbf', 1)],
  [
    '10a token',
    'more in the header',
    'jwt.header-not-allowed',
    () => tokenWith({ jku: 'https://school.example/jwks' }),
  ],
  [
    '10b proof',
    'a key in the fragment of another’s address',
    'proof.vm-not-in-document',
    async () => {
      const fragment = key.id.split('#')[1] ?? '';
      const document = { id: victim, verificationMethod: [], assertionMethod: [] };
      return [
        patched(good, { 'issuer.id': victim, 'proof.verificationMethod': `${victim}#${fragment}` }),
        { resolveDid: async () => document },
      ];
    },
  ],
  [
    '10b proof',
    'a bare did:key of someone else',
    'proof.issuer-binding',
    () =>
      formed({ 'issuer.id': 'did:web:school.example', 'proof.verificationMethod': key.controller }),
  ],
  [
    '10b proof',
    'made in the future',
    'proof.created-future',
    () => formed({ 'proof.created': '2027-01-01T00:00:00Z' }),
  ],
  [
    '10b proof',
    'ended',
    'proof.expired',
    () => formed({ 'proof.expires': '2026-11-01T00:00:00Z' }),
  ],
  [
    '10b proof',
    'a key that the issuer does not give out for this',
    'key.not-authorized',
    async () => {
      const document = { ...toDidDocument([web]), assertionMethod: [] };
      const documents = { [web.controller]: document };
      return [
        await sign(web, badge(web.controller)),
        { resolveDid: createDidResolver({ documents }) },
      ];
    },
  ],
  [
    '12 revocation',
    'a list that is not to be had',
    'status.unavailable',
    async () => [await signedWith({ credentialStatus: entry }), resourcesOf({})],
  ],
  [
    '12 revocation',
    'suspension',
    'status.suspended',
    () =>
      listed({ statusPurpose: 'suspension' }, { 'credentialSubject.statusPurpose': 'suspension' }),
  ],
  [
    '12 revocation',
    'a list of another issuer',
    'status.list-issuer',
    async () => listed({}, {}, await makeKey()),
  ],
  [
    '12b status list',
    'a list that has ended',
    'status.list-expired',
    () => listed({}, { validUntil: '2026-11-01T00:00:00Z' }),
  ],
  [
    '12b status list',
    'several purposes, this one among them',
    'status.revoked',
    () => listed({}, { 'credentialSubject.statusPurpose': ['suspension', 'revocation'] }),
  ],
  [
    '12b status list',
    'an index that is no number',
    'status.index',
    () => listed({ statusListIndex: 'first' }),
  ],
  [
    '15 endorsements',
    'one of another thing',
    'endorsement.subject-mismatch',
    async () =>
      tokenOf(tokenKey, {
        [`${achievement}.endorsementJwt`]: [await endorsementToken(tokenKey, 'urn:a:b')],
      }),
  ],
];

describe('what the validator of 1EdTech overlooks', () => {
  test.each(overlooked)('probe %s: %s is refused, %s', async (_probe, _what, code, input) => {
    const [verdict, codes] = await decisive(await input());
    expect(verdict).not.toBe('valid');
    expect(codes).toContain(code);
  });
});
