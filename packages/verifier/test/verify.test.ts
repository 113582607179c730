import { createDocumentLoader } from '@merkki/contexts';
import { bake } from '@merkki/open-badges/bake';
import { createSigner } from '@merkki/proofs';
import { signDataIntegrity } from '@merkki/proofs/data-integrity';
import { createDidResolver } from '@merkki/proofs/did';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type VerificationReport, verify } from '../src/index.ts';
import { fi } from '../src/locales/fi.ts';
import {
  badge,
  elm,
  findings,
  makeKey,
  makeSealer,
  now,
  patched,
  png,
  seal,
  signedBadge,
  svg,
  verified,
} from './support.ts';

const signed = await signedBadge();
const text = JSON.stringify(signed);
const sealed = await seal(await makeSealer(), elm());

/** What holds of every report. */
function expectSound(report: VerificationReport): void {
  expect(report.checks.length).toBeGreaterThan(0);
  const failed = report.checks.some(({ outcome }) => outcome === 'fail');
  expect(report.verdict === 'invalid').toBe(failed);
  for (const { code, path } of report.checks) {
    expect(fi.messages).toHaveProperty([code]);
    expect(path).toMatch(/^(\/|$)/);
  }
}

describe('verify', () => {
  test('says everything about an empty object', async () => {
    const report = await verify('{}', { now });
    expect(report).toMatchObject({
      verdict: 'invalid',
      issuer: null,
      subject: {},
      achievement: {},
    });
    expectSound(report);
  });

  test('takes the moment as a Date too', async () => {
    expect((await verify(text, { now: new Date(now) })).verdict).toBe('valid');
    expect((await verify(text, { now: new Date('2040-01-01') })).verdict).toBe('invalid');
  });

  test.each([
    ['a day', { now: '2026-11-24' }],
    ['an invalid Date', { now: new Date(Number.NaN) }],
    ['a negative skew', { now, clockSkewSeconds: -1 }],
    ['a skew of more than 300 s', { now, clockSkewSeconds: 301 }],
    ['a skew that is no number', { now, clockSkewSeconds: Number.NaN }],
  ])('throws for a clock that cannot be used: %s', async (_name, options) => {
    await expect(verify(text, options)).rejects.toMatchObject({ code: 'verify.clock' });
  });

  test('does not change what it is given', async () => {
    const bytes = bake(png, text);
    const before = bytes.slice();
    await verify(bytes, { now });
    expect(bytes).toEqual(before);
  });

  test('gives no text of the input away in parameters', async () => {
    const report = await verified(
      patched(signed, { 'credentialSubject.id': 'did:example:somebody' }),
    );
    expect(JSON.stringify(report.checks)).not.toContain('somebody');
  });
});

describe('nothing is asked for', () => {
  async function countRequests(input: string | Uint8Array): Promise<[string, number, number]> {
    let [loads, resolutions] = [0, 0];
    const load = createDocumentLoader();
    const resolve = createDidResolver();
    const { verdict } = await verify(input, {
      now,
      documentLoader(url) {
        loads += 1;
        return load(url);
      },
      resolveDid(did) {
        resolutions += 1;
        return resolve(did);
      },
    });
    return [verdict, loads, resolutions];
  }

  test.each([
    ['broken JSON', text.slice(1)],
    ['a picture without badge', png],
    ['a presentation', '{"type":"VerifiablePresentation"}'],
    ['a badge without proof', JSON.stringify(badge('did:web:school.example'))],
    ['a badge of bad form', JSON.stringify(patched(signed, { name: 7 }))],
    [
      'a context that is not approved',
      JSON.stringify(patched(signed, { '@context.2': 'https://x.example' })),
    ],
    ['an inline context', JSON.stringify(patched(signed, { '@context.2': { a: 'urn:a' } }))],
    [
      'a nested context',
      JSON.stringify(patched(signed, { 'issuer.@context': 'https://x.example' })),
    ],
    ['an unsupported suite', JSON.stringify(patched(signed, { 'proof.cryptosuite': 'x' }))],
    ['another’s key', JSON.stringify(patched(signed, { 'issuer.id': 'did:web:school.example' }))],
    [
      'a token of an algorithm that is not allowed',
      `${btoa('{"alg":"none"}').replace(/=/g, '')}.e30.`,
    ],
    ['a European credential', JSON.stringify(elm())],
  ])('for %s', async (_name, input) => {
    expect(await countRequests(input)).toEqual(['invalid', 0, 0]);
  });

  test('for a seal', async () => {
    expect(await countRequests(sealed)).toEqual(['indeterminate', 0, 0]);
  });

  test('beyond the key and the contexts for a good badge', async () => {
    const [verdict, loads, resolutions] = await countRequests(text);
    expect(verdict).toBe('valid');
    expect(loads).toBeGreaterThan(0);
    expect(resolutions).toBe(1);
  });

  test('and a resolver or loader that throws whatever leaves the verdict open', async () => {
    const failing = () => Promise.reject('no');
    for (const options of [{ resolveDid: failing }, { documentLoader: failing }]) {
      expect((await verified(signed, options)).verdict).toBe('indeterminate');
    }
  });
});

describe('no input makes it throw', () => {
  const seed = 20261124;

  test('random bytes and texts', async () => {
    const anything = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(anything, async (input) => expectSound(await verify(input, { now }))),
      { seed, numRuns: 300 },
    );
  });

  test('any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (input) => expectSound(await verify(input, { now }))),
      { seed, numRuns: 300 },
    );
  });

  test('JSON with the members of a credential', async () => {
    const names = fc.constantFrom(
      '@context',
      'type',
      'issuer',
      'proof',
      'credentialSubject',
      'payload',
      'signatures',
      'credential',
      'validFrom',
      'credentialStatus',
    );
    const types = fc.constantFrom(
      'VerifiableCredential',
      'OpenBadgeCredential',
      'EuropeanDigitalCredential',
      'DataIntegrityProof',
    );
    const values = fc.oneof(fc.jsonValue(), types, fc.array(types));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, values), async (document) =>
        expectSound(await verify(JSON.stringify(document), { now })),
      ),
      { seed, numRuns: 300 },
    );
  });

  test.each([
    ['a baked PNG', bake(png, text)],
    ['a baked SVG', bake(svg, text)],
    ['a badge', new TextEncoder().encode(text)],
    ['a sealed credential', new TextEncoder().encode(sealed)],
  ])('%s with bytes changed, which says the same or does not get as far', async (_name, bytes) => {
    const summary = ({ verdict, issuer, subject, achievement }: VerificationReport) => ({
      verdict,
      issuer,
      subject,
      achievement,
    });
    const original = summary(await verify(bytes, { now }));
    const spots = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(spots, async (changes) => {
        const copy = bytes.slice();
        for (const [at, byte] of changes) copy[at] = byte;
        const report = await verify(copy, { now });
        expectSound(report);
        if (report.verdict === original.verdict) expect(summary(report)).toEqual(original);
      }),
      { seed, numRuns: 60 },
    );
  });

  test('cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), async (length) => {
        expect((await verify(text.slice(0, length), { now })).verdict).toBe('invalid');
      }),
      { seed, numRuns: 60 },
    );
  });
});

describe('what the caller brings', () => {
  const term = 'https://school.example/terms/v1';
  const approvedContexts = {
    [term]: { '@context': { course: 'https://school.example/terms#course' } },
  };

  test('a context that the caller approves may be named, and no other', async () => {
    const key = await makeKey();
    const unsigned = badge(key.controller, { course: 'AI-101' });
    const contexts = [unsigned['@context'] ?? []].flat();
    const given = JSON.stringify(
      await signDataIntegrity(
        { ...unsigned, '@context': [...contexts, term] },
        {
          signer: createSigner(key),
          created: '2026-10-01T08:00:00Z',
          documentLoader: createDocumentLoader({ documents: approvedContexts }),
        },
      ),
    );
    expect(findings(await verified(given))).toContain('fail context.unknown /@context/2');
    expect((await verified(given, { approvedContexts })).verdict).toBe('valid');
    const tampered = await verified(given.replace('AI-101', 'AI-999'), { approvedContexts });
    expect(findings(tampered)).toEqual(['fail proof.signature /proof/proofValue']);
  });

  test('an option that fails leaves everything open, and nothing is thrown', async () => {
    const trust = {
      get issuers(): readonly string[] {
        throw new TypeError('out of order');
      },
    };
    const report = await verified(text, { trust });
    expect(report.verdict).toBe('indeterminate');
    expect(findings(report)).toEqual(['unknown internal.error']);
  });
});
