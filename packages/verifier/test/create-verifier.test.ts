import { createDocumentLoader } from '@merkki/contexts';
import { UnavailableError } from '@merkki/core';
import { toDidDocument } from '@merkki/proofs';
import { describe, expect, test } from 'vitest';
import { createVerifier, type VerifierOptions } from '../src/index.ts';
import { rememberAnswers } from '../src/remember-answers.ts';
import { badge, makeKey, now, sign } from './support.ts';

const key = await makeKey('EdDSA', 'school.example');
const text = JSON.stringify(await sign(key, badge(key.controller)));

function counting(): { readonly asked: string[]; readonly options: VerifierOptions } {
  const asked: string[] = [];
  const load = createDocumentLoader();
  return {
    asked,
    options: {
      documentLoader: (url) => {
        asked.push(url);
        return load(url);
      },
      resolveDid: async (did) => {
        asked.push(did);
        return toDidDocument([key]);
      },
    },
  };
}

describe('createVerifier', () => {
  test('asks once for what many credentials need', async () => {
    const { asked, options } = counting();
    const verifier = createVerifier(options);
    for (let index = 0; index < 5; index += 1) {
      expect((await verifier.verify(text, { now })).verdict).toBe('valid');
    }
    expect(asked).toEqual([...new Set(asked)]);
    expect(asked.filter((one) => one.startsWith('did:'))).toHaveLength(1);
  });

  test('shares nothing with another verifier', async () => {
    const { asked, options } = counting();
    for (const verifier of [createVerifier(options), createVerifier(options)]) {
      await verifier.verify(text, { now });
    }
    expect(asked.filter((one) => one.startsWith('did:'))).toHaveLength(2);
  });

  test('asks again for a DID document after a minute, by the moments given', async () => {
    const { asked, options } = counting();
    const verifier = createVerifier(options);
    for (const moment of [now, '2026-11-24T10:01:00Z', '2026-11-24T10:01:01Z']) {
      await verifier.verify(text, { now: moment });
    }
    expect(asked.filter((one) => one.startsWith('did:'))).toHaveLength(2);
  });

  test('judges each call by its own moment and recipient', async () => {
    const verifier = createVerifier(counting().options);
    expect((await verifier.verify(text, { now: '2040-01-01T00:00:00Z' })).verdict).toBe('invalid');
    const recipient = { type: 'id', value: 'did:example:learner' };
    expect((await verifier.verify(text, { now, recipient })).verdict).toBe('valid');
    const other = { type: 'id', value: 'did:example:other' };
    expect((await verifier.verify(text, { now, recipient: other })).verdict).toBe('invalid');
  });
});

describe('rememberAnswers', () => {
  test('forgets a failure at once', async () => {
    let calls = 0;
    const ask = rememberAnswers(async () => {
      calls += 1;
      if (calls === 1) throw new UnavailableError({ code: 'x.y', message: 'Not now.' });
      return calls;
    }, 1000);
    await expect(ask(0)('a')).rejects.toMatchObject({ code: 'x.y' });
    expect(await ask(0)('a')).toBe(2);
    expect(await ask(1000)('a')).toBe(2);
    expect(await ask(1001)('a')).toBe(3);
  });

  test('keeps a thousand answers and lets the oldest go', async () => {
    const asked: string[] = [];
    const ask = rememberAnswers(async (address) => asked.push(address), 1000)(0);
    for (let index = 0; index <= 1000; index += 1) await ask(String(index));
    await ask('1000');
    await ask('0');
    expect(asked.filter((one) => one === '1000')).toHaveLength(1);
    expect(asked.filter((one) => one === '0')).toHaveLength(2);
  });

  test('turns what is thrown at once into a failed answer', async () => {
    const ask = rememberAnswers(() => {
      throw new TypeError('no');
    }, 1000);
    await expect(ask(0)('a')).rejects.toThrow('no');
  });
});
