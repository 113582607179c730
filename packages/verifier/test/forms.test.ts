import { createDocumentLoader } from '@merkki/contexts';
import { elmContext, elmContextUrl } from '@merkki/contexts/elm';
import type { JsonObject } from '@merkki/core';
import { createSigner } from '@merkki/proofs';
import { type CryptosuiteName, signDataIntegrity } from '@merkki/proofs/data-integrity';
import { signVcJwt } from '@merkki/proofs/jwt';
import { issueSdJwtVc } from '@merkki/proofs/sd-jwt';
import { createStatusList, encodeStatusList } from '@merkki/proofs/status-list';
import { describe, expect, test } from 'vitest';
import {
  codesOf,
  elm,
  findings,
  makeKey,
  patched,
  rawToken,
  sign,
  signedBadge,
  tokenOf,
  verified,
} from './support.ts';
import { endorsement, endorsementToken, envelope } from './support-inner.ts';

const key = await makeKey();
const tokenKey = await makeKey('ES256');

describe('an enveloped credential', () => {
  test('is the token in it', async () => {
    const report = await verified(envelope(await tokenOf(tokenKey)));
    expect([report.verdict, report.format]).toEqual(['valid', 'ob3-jwt']);
  });

  test.each([
    ['no data URL', 'https://school.example/badge.jwt'],
    ['one of another media type', 'data:text/html,abc'],
    ['one in base64', 'data:application/vc+jwt;base64,abc'],
  ])('is refused when its id is %s', async (_name, id) => {
    const report = await verified({ ...envelope('x'), id });
    expect(findings(report)).toEqual(['fail parse.envelope /id']);
  });
});

describe('an endorsement by itself', () => {
  test('is valid as JSON and as a token', async () => {
    const json = await sign(key, endorsement(key.controller, 'did:web:school.example'));
    const token = await endorsementToken(key, 'did:web:school.example');
    for (const input of [json, token]) {
      const report = await verified(input);
      expect([report.verdict, report.format]).toEqual(['valid', 'endorsement']);
      expect(report.issuer?.name).toBe('Accrediter');
    }
  });

  test('is invalid without subject', async () => {
    const report = await verified(
      endorsement(key.controller, 'x', { credentialSubject: undefined }),
    );
    expect(findings(report)[0]).toBe('fail schema.missing /credentialSubject');
  });
});

describe('a status list by itself', () => {
  const listOf = async (patch: Parameters<typeof patched>[1] = {}): Promise<JsonObject> =>
    patched(
      {
        '@context': ['https://www.w3.org/ns/credentials/v2'],
        id: 'https://school.example/status/1',
        type: ['VerifiableCredential', 'BitstringStatusListCredential'],
        issuer: key.controller,
        validFrom: '2026-10-01T08:00:00Z',
        credentialSubject: {
          id: 'https://school.example/status/1#list',
          type: 'BitstringStatusList',
          statusPurpose: 'revocation',
          encodedList: await encodeStatusList(createStatusList()),
        },
      },
      patch,
    );

  test('is valid as JSON and as a token', async () => {
    const list = await listOf();
    for (const input of [
      await sign(key, list),
      await signVcJwt(list, { signer: createSigner(key) }),
    ]) {
      const report = await verified(input);
      expect([report.verdict, report.format]).toEqual(['valid', 'status-list']);
      expect(codesOf(report, 'status')).toEqual(['status.list-ok', 'status.none']);
    }
  });

  test.each([
    ['type.not-verifiable-credential /type', { type: ['BitstringStatusListCredential'] }],
    ['schema.missing /issuer', { issuer: undefined }],
    ['schema.missing /credentialSubject', { credentialSubject: undefined }],
    ['schema.value /credentialSubject/type', { 'credentialSubject.type': 'List' }],
    ['schema.missing /credentialSubject/statusPurpose', { 'credentialSubject.statusPurpose': [] }],
    ['schema.missing /credentialSubject/encodedList', { 'credentialSubject.encodedList': 1 }],
    [
      'status.list-invalid /credentialSubject/encodedList',
      { 'credentialSubject.encodedList': 'u' },
    ],
    ['context.order /@context', { '@context': ['https://www.w3.org/2018/credentials/v1'] }],
  ])('is invalid with %s', async (found, patch) => {
    expect(findings(await verified(await listOf(patch)))).toContain(`fail ${found}`);
  });

  test('is unpacked up to the limit and no further', async () => {
    const list = await sign(key, await listOf());
    const run = async (maxUnpackedBytes: number) =>
      findings(await verified(list, { limits: { maxUnpackedBytes } }));
    expect(await run(16_384)).toEqual([]);
    expect(await run(16_383)).toEqual([
      'fail status.list-too-large /credentialSubject/encodedList',
    ]);
  });
});

describe('a European credential', async () => {
  const loader = createDocumentLoader({ documents: { [elmContextUrl]: elmContext } });
  const dataIntegrity = 'https://w3id.org/security/data-integrity/v2';
  const own = { 'issuer.id': key.controller };
  const signElm = (patch: Parameters<typeof patched>[1], cryptosuite: CryptosuiteName) =>
    signDataIntegrity(elm({ ...own, ...patch }), {
      signer: createSigner(key),
      created: '2026-10-01T08:00:00Z',
      documentLoader: loader,
      cryptosuite,
    });
  const signed = await signElm({ '@context.2': dataIntegrity }, 'eddsa-rdfc-2022');

  test('with an embedded proof is valid when its issuer signed it', async () => {
    for (const one of [signed, await signElm({}, 'eddsa-jcs-2022')]) {
      const report = await verified(one);
      expect([report.verdict, report.format, findings(report)]).toEqual(['valid', 'elm-di', []]);
      expect(report.achievement.name).toBe('Basics of AI');
    }
  });

  test('names the context of proofs only when it has one', async () => {
    const report = await verified(elm({ '@context.2': dataIntegrity }));
    expect(findings(report)).toContain('fail context.order /@context');
    const other = await verified(patched(signed, { '@context.2': 'https://www.w3.org/ns/did/v1' }));
    expect(findings(other)).toContain('fail context.order /@context');
  });

  test('with an embedded proof is invalid when it was changed', async () => {
    const report = await verified(patched(signed, { 'issuer.id': key.controller, id: 'urn:a:b' }));
    expect(findings(report)).toContain('fail proof.signature /proof/proofValue');
  });

  test('in a token is valid when its issuer signed it', async () => {
    const vc = elm({ 'issuer.id': tokenKey.controller });
    const report = await verified(await rawToken(tokenKey, { vc }));
    expect([report.verdict, report.format]).toEqual(['valid', 'elm-jwt']);
  });
});

describe('an SD-JWT VC', () => {
  const issue = (more: JsonObject = {}) =>
    issueSdJwtVc(
      { sub: 'did:example:learner', name: 'Basics of AI', grade: '5', ...more },
      {
        signer: createSigner(tokenKey),
        vct: 'https://school.example/types/course',
        disclosable: ['/grade'],
        issuedAt: '2026-10-01T08:00:00Z',
        random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
      },
    );

  test('is valid with all its parts, or without those that were hidden', async () => {
    const token = await issue();
    for (const shown of [token, `${token.split('~')[0]}~`]) {
      const report = await verified(shown, {
        recipient: { type: 'id', value: 'did:example:learner' },
      });
      expect([report.verdict, report.format, report.proof]).toEqual(['valid', 'sd-jwt', ['ES256']]);
      expect(report).toMatchObject({
        issuer: { id: tokenKey.controller },
        subject: { id: 'did:example:learner' },
        achievement: { name: 'Basics of AI' },
      });
    }
  });

  test('is invalid when a disclosed part is not its own', async () => {
    const [jwt] = (await issue()).split('~');
    const stranger = (await issue()).split('~')[1];
    expect(findings(await verified(`${jwt}~${stranger}~`))).toEqual([
      'fail sd-jwt.disclosure-unknown',
    ]);
  });

  test('with a status is left open', async () => {
    const report = await verified(
      await issue({ status: { status_list: { idx: 1, uri: 'https://school.example/1' } } }),
    );
    expect([report.verdict, codesOf(report, 'status')]).toEqual([
      'indeterminate',
      ['sd-jwt.status-not-checked'],
    ]);
  });

  test('is invalid without the holder’s answer where one is asked for', async () => {
    const report = await verified(await issue(), {
      presentation: { challenge: 'n-1', domain: 'https://asker.example' },
    });
    expect(findings(report)).toEqual(['fail sd-jwt.key-binding-missing']);
  });

  test('for someone else, or from someone who is not trusted, is invalid', async () => {
    const report = await verified(await issue(), {
      recipient: { type: 'id', value: 'did:example:other' },
      trust: { issuers: ['did:web:school.example'] },
    });
    expect(findings(report)).toEqual(['fail recipient.mismatch /sub', 'fail trust.unlisted /iss']);
  });
});

describe('a learner record', () => {
  const record = async (held: readonly JsonObject[]): Promise<JsonObject> => ({
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiableCredential', 'ClrCredential'],
    credentialSubject: { type: ['ClrSubject'], verifiableCredential: [...held] },
  });

  test('is named, and each credential in it is verified by itself', async () => {
    const good = await signedBadge();
    const report = await verified(await record([good, patched(good, { name: 'x' })]));
    expect(report.format).toBe('clr');
    expect(findings(report)).toContain('fail proof.none /proof');
    expect(report.credentials?.map(({ verdict }) => verdict)).toEqual(['valid', 'invalid']);
    expect(findings(report)).toContain(
      'fail presentation.credential-invalid /credentialSubject/verifiableCredential/1',
    );
  });

  test('that holds nothing is invalid', async () => {
    const report = await verified(await record([]));
    expect(findings(report)).toContain('fail clr.empty /credentialSubject/verifiableCredential');
  });
});
