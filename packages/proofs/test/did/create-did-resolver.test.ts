import { UnavailableError } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { createDidResolver } from '../../src/did.ts';
import { makeKey } from '../support.ts';

const document = { id: 'did:web:school.example' };
const url = 'https://school.example/.well-known/did.json';

const refusal = (code: string) => expect.objectContaining({ code });

describe('createDidResolver', () => {
  test('answers did:web by the DID or by the address', async () => {
    for (const documents of [{ [document.id]: document }, { [url]: document }]) {
      expect(await createDidResolver({ documents })(document.id)).toBe(document);
    }
  });

  test('answers an https identifier and other methods when they are given', async () => {
    const id = 'https://school.example/keys';
    const other = { id: 'did:example:123' };
    const resolve = createDidResolver({ documents: { [id]: { id }, [other.id]: other } });
    expect(await resolve(id)).toEqual({ id });
    expect(await resolve(other.id)).toBe(other);
  });

  test('gives a key set and a key out by their address alone', async () => {
    const set = { keys: [] };
    const documents = {
      'https://school.example/.well-known/jwks.json': set,
      'https://school.example/keys/1': { kty: 'OKP' },
      'https://school.example/page': { title: 'no key' },
      'https://school.example/named': { id: 'https://other.example', keys: [] },
      'did:web:school.example': set,
    };
    const resolve = createDidResolver({ documents });
    expect(await resolve('https://school.example/.well-known/jwks.json')).toBe(set);
    expect(await resolve('https://school.example/keys/1')).toEqual({ kty: 'OKP' });
    for (const id of [
      'https://school.example/page',
      'https://school.example/named',
      'did:web:school.example',
    ]) {
      await expect(resolve(id)).rejects.toThrow(refusal('did.document-invalid'));
    }
  });

  test('says that it does not know, as something that was not available', async () => {
    const resolve = createDidResolver();
    for (const did of ['did:web:school.example', 'did:example:123', 'https://school.example/x']) {
      await expect(resolve(did)).rejects.toThrow(
        expect.objectContaining({ name: 'UnavailableError', code: 'did.unresolvable' }),
      );
    }
  });

  test('refuses a document about someone else', async () => {
    const documents = { 'did:web:victim.example': document };
    await expect(createDidResolver({ documents })('did:web:victim.example')).rejects.toThrow(
      refusal('did.document-invalid'),
    );
  });

  test('never looks for a did:web that is not of the allowed form', async () => {
    const did = 'did:web:127.0.0.1';
    const resolve = createDidResolver({ documents: { [did]: { id: did } } });
    await expect(resolve(did)).rejects.toThrow(refusal('did.syntax'));
  });

  test.each([
    'did:key:z6Mk',
    'did:key:z6MkmM42vxfqZQsv4ehtTjFFxQ4sQKS2w6WR7emozFAn5cx0',
    'did:jwk:e30',
    'did:jwk:%%',
    'did:jwk:eyJrdHkiOiJvY3QiLCJrIjoiQUEifQ',
    'did:key:',
    'not a did',
    '',
    '__proto__',
    `did:key:${'z'.repeat(20_000)}`,
  ])('refuses %.60s', async (did) => {
    await expect(createDidResolver()(did)).rejects.toThrow(refusal('did.syntax'));
  });

  test('refuses a did:jwk that gives the private key away', async () => {
    const { privateKeyJwk } = await makeKey('EdDSA');
    const did = `did:jwk:${Buffer.from(JSON.stringify(privateKeyJwk)).toString('base64url')}`;
    await expect(createDidResolver()(did)).rejects.toThrow(refusal('did.syntax'));
  });

  test('does not find members that objects inherit', async () => {
    await expect(createDidResolver()('did:toString:x')).rejects.toThrow(refusal('did.syntax'));
    await expect(createDidResolver()('did:constructor:x')).rejects.toThrow(
      refusal('did.unresolvable'),
    );
  });
});

describe('createDidResolver with a loader', () => {
  /** A loader of texts that notes what it was asked for. */
  function loaderOf(texts: Readonly<Record<string, string>>) {
    const asked: string[] = [];
    const loadResource = async (address: string) => {
      asked.push(address);
      const text = texts[address];
      if (text !== undefined) return { url: address, body: new TextEncoder().encode(text) };
      throw new UnavailableError({ code: 'loader.status', message: 'There is none.' });
    };
    return { asked, loadResource };
  }

  test('asks for did:web at its address, and for an https identifier as it is', async () => {
    const id = 'https://school.example/keys';
    const { asked, loadResource } = loaderOf({
      [url]: JSON.stringify(document),
      [id]: JSON.stringify({ keys: [] }),
    });
    const resolve = createDidResolver({ loadResource });
    expect(await resolve(document.id)).toEqual(document);
    expect(await resolve(id)).toEqual({ keys: [] });
    expect(asked).toEqual([url, id]);
  });

  test('asks for nothing that is given or can be worked out', async () => {
    const { asked, loadResource } = loaderOf({});
    const { id } = await makeKey('EdDSA');
    const did = id.split('#')[0] ?? '';
    const resolve = createDidResolver({ documents: { [document.id]: document }, loadResource });
    expect(await resolve(document.id)).toBe(document);
    expect(await resolve(did)).toMatchObject({ id: did });
    expect(asked).toEqual([]);
  });

  test.each([
    'https://127.0.0.1/did.json',
    'https://school.local/did.json',
    'https://school.example/a/../did.json',
    'https://school.example/did.json?x=1',
    'https://user@school.example/did.json',
    'did:example:123',
  ])('asks for nothing at %s', async (id) => {
    const { asked, loadResource } = loaderOf({ [id]: JSON.stringify({ id }) });
    await expect(createDidResolver({ loadResource })(id)).rejects.toThrow(
      refusal('did.unresolvable'),
    );
    expect(asked).toEqual([]);
  });

  test('says why it could not be had', async () => {
    const { loadResource } = loaderOf({});
    await expect(createDidResolver({ loadResource })(document.id)).rejects.toThrow(
      expect.objectContaining({
        name: 'UnavailableError',
        code: 'did.unresolvable',
        cause: expect.objectContaining({ code: 'loader.status' }),
      }),
    );
  });

  test.each([
    '<html></html>',
    '[]',
    '{"id":"did:web:school.example","id":"did:web:school.example"}',
    '{"id":"did:web:other.example"}',
    '{"keys":[]}',
  ])('refuses what is no document about the DID: %s', async (text) => {
    const { loadResource } = loaderOf({ [url]: text });
    await expect(createDidResolver({ loadResource })(document.id)).rejects.toThrow(
      refusal('did.document-invalid'),
    );
  });
});
