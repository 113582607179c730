import { isJsonObject, type JsonObject, toBase64Url } from '@merkki/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { signDataIntegrity, verifyDataIntegrity } from '../src/data-integrity.ts';
import { createDidResolver, didWebToUrl, findVerificationMethod } from '../src/did.ts';
import { createSigner, type KeyRecord, toDidDocument } from '../src/index.ts';
import { verifyVcJwt } from '../src/jwt.ts';
import {
  checkStatus,
  createStatusList,
  setStatuses,
  toStatusListCredential,
  toStatusListEntry,
} from '../src/status-list.ts';
import { badge, documentLoader, makeKey, now } from './support.ts';

const created = '2026-11-01T09:00:00Z';
let key: KeyRecord;
let rsa: KeyRecord;

beforeAll(async () => {
  key = await makeKey('EdDSA');
  rsa = await makeKey('RS256', 'school.example');
});

function encode(value: object): string {
  return toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
}

/** A token by the RSA key of a did:web, honestly signed, with changes in header and payload. */
async function verifyToken(payload: object, header: object = {}) {
  const input = `${encode({ alg: rsa.alg, kid: rsa.id, typ: 'JWT', ...header })}.${encode(payload)}`;
  const signature = await createSigner(rsa).sign(new TextEncoder().encode(input));
  const documents = { [rsa.controller]: toDidDocument([rsa]) };
  return verifyVcJwt(`${input}.${toBase64Url(signature)}`, {
    resolveDid: createDidResolver({ documents }),
    now,
  });
}

/** A status list in a token of the RSA key, as the issuer publishes it. */
async function listToken(kid: string): Promise<string> {
  const list = await toStatusListCredential({
    id: 'https://school.example/status/1',
    issuer: rsa.controller,
    purposes: ['revocation'],
    list: setStatuses(createStatusList(), [[42, 1]]),
    validFrom: created,
  });
  const input = `${encode({ alg: rsa.alg, kid, typ: 'JWT' })}.${encode({ ...list, iss: rsa.controller, jti: list['id'] })}`;
  const signature = await createSigner(rsa).sign(new TextEncoder().encode(input));
  return `${input}.${toBase64Url(signature)}`;
}

/** What comes of a badge with this index in the list of a token. */
async function statusIn(token: string, index: number): Promise<string | undefined> {
  const url = 'https://school.example/status/1';
  const credentialStatus = toStatusListEntry({ list: url, index, purpose: 'revocation' });
  const [check] = await checkStatus(
    { ...badge(rsa.controller), credentialStatus },
    {
      loadResource: async () => ({ url, body: new TextEncoder().encode(token) }),
      documentLoader,
      resolveDid: createDidResolver({ documents: { [rsa.controller]: toDidDocument([rsa]) } }),
      now,
    },
  );
  return check?.code;
}

const claims = (credential: JsonObject) => ({
  iss: rsa.controller,
  jti: credential['id'],
  nbf: Date.parse('2026-10-01T08:00:00Z') / 1000,
  exp: Date.parse('2031-10-01T08:00:00Z') / 1000,
  sub: 'did:example:oppija',
});

describe('tokens', () => {
  test('with an RSA key under the kid of a did:web pass', async () => {
    const credential = badge(rsa.controller);
    const checked = await verifyToken({ ...credential, ...claims(credential) });
    expect(checked).toMatchObject({ outcome: 'pass', notes: [] });
  });

  test('without nbf and exp, as the examples of the standard are, pass with a note', async () => {
    const credential = badge(rsa.controller);
    const { nbf: _nbf, exp: _exp, ...others } = claims(credential);
    const { outcome, notes } = await verifyToken({ ...credential, ...others });
    expect(outcome).toBe('pass');
    expect(notes.map(({ code, params }) => [code, params['claim']])).toEqual([
      ['jwt.missing-claim', 'nbf'],
      ['jwt.missing-claim', 'exp'],
    ]);
  });

  test('for a recipient without id need no sub', async () => {
    const { credentialSubject, ...rest } = badge(rsa.controller);
    if (!isJsonObject(credentialSubject)) throw new TypeError('the badge has a subject');
    const { id: _, ...subject } = credentialSubject;
    const credential = { ...rest, credentialSubject: subject };
    const { sub: _sub, ...others } = claims(credential);
    const checked = await verifyToken({ ...credential, ...others });
    expect(checked).toMatchObject({ outcome: 'pass', notes: [] });
  });

  test('with aud where sub is meant pass, and the missing sub is noted', async () => {
    const credential = badge(rsa.controller);
    const { sub, ...others } = claims(credential);
    const checked = await verifyToken({ ...credential, ...others, aud: sub });
    expect(checked).toMatchObject({
      outcome: 'pass',
      notes: [{ code: 'jwt.missing-claim', params: { claim: 'sub' } }],
    });
  });

  test('of typ vc+jwt pass like those of typ JWT', async () => {
    const credential = badge(rsa.controller);
    for (const typ of ['vc+jwt', 'JWT', undefined]) {
      const checked = await verifyToken({ ...credential, ...claims(credential) }, { typ });
      expect(checked.outcome).toBe('pass');
    }
  });
});

describe('embedded proofs', () => {
  test('of a suite that is misspelt, or of a type of old plugfests, are unsupported', async () => {
    const signer = createSigner(key);
    const signed = await signDataIntegrity(badge(key.controller), {
      signer,
      created,
      documentLoader,
    });
    const proof = isJsonObject(signed['proof']) ? signed['proof'] : {};
    const { cryptosuite: _, ...suiteless } = proof;
    for (const other of [
      { ...proof, cryptosuite: 'eddsa-rdf-2022' },
      { ...suiteless, type: 'Ed25519Signature2018' },
    ]) {
      const report = await verifyDataIntegrity(
        { ...signed, proof: other },
        { documentLoader, resolveDid: createDidResolver(), now },
      );
      expect(report.proofs.map(({ code }) => code)).toEqual(['proof.unsupported-suite']);
    }
  });
});

describe('keys', () => {
  test('are found in verificationMethod as one object and as a list', async () => {
    const web = await makeKey('EdDSA', 'school.example');
    const document = toDidDocument([web]);
    const [method] = [document['verificationMethod'] ?? []].flat();
    for (const verificationMethod of [[method ?? {}], method ?? {}]) {
      const found = findVerificationMethod(
        { ...document, verificationMethod },
        web.id,
        'assertionMethod',
      );
      expect(found.ok).toBe(true);
    }
  });

  test('of type DataIntegrityProof, as one text has it, are refused', async () => {
    const web = await makeKey('EdDSA', 'school.example');
    const document = toDidDocument([web]);
    const [method] = [document['verificationMethod'] ?? []].flat();
    const broken = isJsonObject(method) ? { ...method, type: 'DataIntegrityProof' } : {};
    const found = findVerificationMethod(
      { ...document, verificationMethod: [broken] },
      web.id,
      'assertionMethod',
    );
    expect(found).toMatchObject({ ok: false, error: { code: 'key.type' } });
  });

  test('of Credly are looked for at the address of its did:web', () => {
    expect(didWebToUrl('did:web:www.credly.com:api:v1:obi:v3:issuers:0c2f1d5e')).toEqual({
      ok: true,
      value: 'https://www.credly.com/api/v1/obi/v3/issuers/0c2f1d5e/did.json',
    });
  });
});

describe('status lists', () => {
  test('in a token whose kid is the bare fragment of a key are believed', async () => {
    const fragment = rsa.id.split('#')[1] ?? '';
    for (const kid of [`#${fragment}`, fragment]) {
      const token = await listToken(kid);
      expect([await statusIn(token, 42), await statusIn(token, 41)]).toEqual([
        'status.revoked',
        'status.ok',
      ]);
    }
    for (const kid of [
      '#other',
      'other',
      `${fragment}#`,
      `/${fragment}`,
      `did:web:x.example#${fragment}`,
    ]) {
      expect(await statusIn(await listToken(kid), 41), kid).toBe('status.list-proof');
    }
  });
});
