import type { JsonObject } from '@merkki/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeMultibase, encodeBase58, findVerificationMethod } from '../../src/did.ts';
import { type KeyRecord, toDidDocument } from '../../src/index.ts';
import { makeKey, places, replaceAt } from '../support.ts';

const did = 'did:web:school.example';
let key: KeyRecord;
let document: JsonObject;
let method: JsonObject;

beforeAll(async () => {
  key = await makeKey('EdDSA', 'school.example');
  document = toDidDocument([key]);
  const { verificationMethod } = document;
  method = Array.isArray(verificationMethod) ? verificationMethod[0] : {};
});

function codeOf(changed: JsonObject, id = key.id): string {
  const found = findVerificationMethod(changed, id, 'assertionMethod');
  return found.ok ? 'ok' : found.error.code;
}

describe('findVerificationMethod', () => {
  test('finds a method that the purpose names', () => {
    const { alg: _alg, ...jwk } = key.publicKeyJwk;
    expect(findVerificationMethod(document, key.id, 'assertionMethod')).toEqual({
      ok: true,
      value: { id: key.id, controller: did, jwk },
    });
  });

  test('finds a method that stands in the purpose itself, and one with a relative id', () => {
    expect(codeOf({ id: did, assertionMethod: [method] })).toBe('ok');
    expect(codeOf({ id: did, verificationMethod: method, assertionMethod: key.id })).toBe('ok');
    const fragment = key.id.slice(did.length);
    const relative = { ...method, id: fragment };
    expect(codeOf({ id: did, verificationMethod: [relative], assertionMethod: [fragment] })).toBe(
      'ok',
    );
  });

  test('finds a method that stands both in the list and, the same, in the purpose', () => {
    expect(codeOf({ ...document, assertionMethod: [method] })).toBe('ok');
    const { id, type, ...members } = method;
    const reordered = { ...members, type: type ?? '', id: id ?? '' };
    expect(codeOf({ ...document, assertionMethod: reordered })).toBe('ok');
  });

  test('reads every type of method that is in use', async () => {
    const web = await makeKey('ES256', 'school.example');
    const multikey = String(method['publicKeyMultibase']);
    const raw = decodeMultibase('z', multikey)?.subarray(2) ?? new Uint8Array();
    const read = (type: string, members: JsonObject) => {
      const only = { id: key.id, controller: did, type, ...members };
      return findVerificationMethod({ id: did, assertionMethod: only }, key.id, 'assertionMethod');
    };
    const { alg: _alg, ...jwk } = key.publicKeyJwk;
    const good = { ok: true, value: { jwk } };
    expect(read('Multikey', { publicKeyMultibase: multikey })).toMatchObject(good);
    expect(read('Ed25519VerificationKey2020', { publicKeyMultibase: multikey })).toMatchObject(
      good,
    );
    const base58 = { publicKeyBase58: encodeBase58(raw) };
    expect(read('Ed25519VerificationKey2018', base58)).toMatchObject(good);
    for (const type of ['JsonWebKey', 'JsonWebKey2020']) {
      expect(read(type, { publicKeyJwk: { ...web.publicKeyJwk } })).toMatchObject({
        ok: true,
        value: { jwk: web.publicKeyJwk },
      });
    }
    for (const text of [base58.publicKeyBase58.slice(2), 'O', '']) {
      expect(read('Ed25519VerificationKey2018', { publicKeyBase58: text })).toMatchObject({
        ok: false,
        error: { code: 'key.type' },
      });
    }
    const pem = { publicKeyPem: '-----BEGIN PUBLIC KEY-----' };
    expect(read('RsaVerificationKey2018', pem)).toMatchObject({
      error: { code: 'key.type', params: { type: 'RsaVerificationKey2018' } },
    });
  });

  test('tells moments from which the key is out of use', () => {
    const expires = '2027-01-01T00:00:00Z';
    const dated = { ...document, verificationMethod: [{ ...method, expires }] };
    expect(findVerificationMethod(dated, key.id, 'assertionMethod')).toMatchObject({
      value: { expires },
    });
    const undated = { ...document, verificationMethod: [{ ...method, revoked: 'yesterday' }] };
    expect(codeOf(undated)).toBe('did.document-invalid');
  });

  test('refuses a key that stands only under another purpose', () => {
    const { assertionMethod, ...rest } = document;
    expect(codeOf({ ...rest, authentication: assertionMethod ?? [] })).toBe('key.not-authorized');
    expect(codeOf({ ...document, assertionMethod: [] })).toBe('key.not-authorized');
  });

  test('refuses a name that is no DID URL with a fragment', () => {
    for (const id of [did, '', '#key-1', `${did}#`, `${did}#a#b`, `${did}# `]) {
      expect(codeOf(document, id)).toBe('key.method-invalid');
    }
  });

  test('refuses the document of someone else, and a key of someone else in the document', () => {
    expect(codeOf({ ...document, id: 'did:web:other.example' })).toBe('did.document-invalid');
    const controller = 'did:web:other.example';
    expect(codeOf({ ...document, verificationMethod: [{ ...method, controller }] })).toBe(
      'key.controller',
    );
  });

  test('refuses a method that is listed twice', () => {
    expect(codeOf({ ...document, verificationMethod: [method, method] })).toBe(
      'did.document-invalid',
    );
    expect(codeOf({ ...document, assertionMethod: [method, method] })).toBe('did.document-invalid');
    const changed = { ...method, expires: '2030-01-01T00:00:00Z' };
    expect(codeOf({ ...document, assertionMethod: [changed] })).toBe('did.document-invalid');
  });

  test('never takes a key from the name of the method', async () => {
    const { publicKeyMultibase } = method;
    expect(codeOf(document, `${did}#${String(publicKeyMultibase)}`)).toBe('key.not-found');
  });

  test('refuses private keys, unknown types and broken keys', () => {
    const change = (members: JsonObject): string =>
      codeOf({ ...document, verificationMethod: [{ ...method, ...members }] });
    expect(change({ secretKeyMultibase: 'z3u2' })).toBe('key.private-exposed');
    expect(change({ type: 'JsonWebKey', publicKeyJwk: { ...key.privateKeyJwk } })).toBe(
      'key.private-exposed',
    );
    expect(change({ type: 'MultiKey' })).toBe('key.type');
    expect(change({ type: 'toString' })).toBe('key.type');
    expect(change({ publicKeyMultibase: 'z6Mk' })).toBe('key.type');
  });

  test('does not look through endless lists', () => {
    const many = Array.from({ length: 101 }, (_, index) => ({ ...method, id: `${did}#${index}` }));
    expect(codeOf({ ...document, verificationMethod: [...many, method] })).toBe(
      'did.document-invalid',
    );
  });

  test('never throws, whatever stands in the document', () => {
    const anyPlace = places(document).filter(({ path }) => path.length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...anyPlace), fc.jsonValue(), ({ path }, value) => {
        const changed = replaceAt(document, path, value as JsonObject);
        expect(codeOf(changed)).toBeTypeOf('string');
      }),
    );
  });
});
