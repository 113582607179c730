import { createDocumentLoader } from '@merkki/contexts';
import { bake } from '@merkki/open-badges/bake';
import { describe, expect, test } from 'vitest';
import { emptyChunk, insertChunks } from './png-chunks.ts';
import { findings, makeKey, patched, png, signedBadge, tokenOf, verified } from './support.ts';

const signed = await signedBadge();

/** Bytes that count how many of them were read. */
function watched(length: number): { readonly bytes: Uint8Array; readonly read: () => number } {
  let read = 0;
  const bytes = new Proxy(new Uint8Array(length), {
    get(target, name) {
      if (/^[0-9]+$/.test(String(name))) read += 1;
      const value: unknown = Reflect.get(target, name, target);
      if (name === 'subarray') return (from: number, to: number) => target.subarray(from, to);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { bytes, read: () => read };
}

describe('limits, by the work that is done', () => {
  test('chunks of a picture', async () => {
    const baked = bake(png, await tokenOf(await makeKey('ES256')));
    const run = async (more: number, limits: object = {}) =>
      (await verified(insertChunks(baked, ...Array(more).fill(emptyChunk)), { limits })).checks[0]
        ?.code;
    expect(await run(4096 - 4)).toBe('parse.ok');
    expect(await run(4096 - 3)).toBe('limits.chunks');
    expect(await run(6, { maxChunks: 10 })).toBe('parse.ok');
    expect(await run(7, { maxChunks: 10 })).toBe('limits.chunks');
  });

  test('levels and members of the payload of a token', async () => {
    const token = await tokenOf(await makeKey('ES256'));
    const run = async (limits: object) => (await verified(token, { limits })).checks[0]?.code;
    expect(await run({ maxDepth: 4, maxMembers: 40 })).toBe('parse.ok');
    expect(await run({ maxDepth: 3 })).toBe('limits.depth');
    expect(await run({ maxMembers: 20 })).toBe('limits.members');
  });

  test('proofs: one more than allowed and not one is looked at', async () => {
    const { proof = null, ...document } = signed;
    const run = async (count: number) => {
      let resolutions = 0;
      const report = await verified(
        { ...document, proof: Array(count).fill(proof) },
        {
          resolveDid: () => {
            resolutions += 1;
            return Promise.reject(new TypeError('no'));
          },
        },
      );
      return [findings(report)[0]?.split(' ')[1], resolutions];
    };
    expect(await run(8)).toEqual(['proof.vm-unresolvable', 8]);
    expect(await run(9)).toEqual(['limits.proofs', 0]);
  });

  test('contexts: one more than allowed and none is loaded', async () => {
    const vcdm2 = 'https://www.w3.org/ns/credentials/v2';
    const load = createDocumentLoader();
    const run = async (maxContexts: number) => {
      let loads = 0;
      const report = await verified(patched(signed, { '@context.2': vcdm2 }), {
        limits: { maxContexts },
        documentLoader: (url) => {
          loads += 1;
          return load(url);
        },
      });
      return [findings(report)[0], loads > 0];
    };
    expect(await run(3)).toEqual([undefined, true]); // named twice, a context says nothing more
    expect(await run(2)).toEqual(['fail limits.contexts /@context', false]);
  });

  test('bytes that are too many are not read beyond their beginning', async () => {
    const { bytes, read } = watched(9 * 1_048_576);
    expect(findings(await verified(bytes))).toEqual(['fail limits.size']);
    expect(read()).toBeLessThan(2000);
  });

  test('a text that is too long is not taken apart', async () => {
    for (const [text, code] of [
      ['['.repeat(9 * 1_048_576), 'limits.size'],
      [`<svg>${' '.repeat(9 * 1_048_576)}`, 'limits.size'],
      [`<svg>${' '.repeat(10)}`, 'limits.image'],
    ] as const) {
      const limits = text.length < 100 ? { maxImageBytes: 12 } : {};
      expect(findings(await verified(text, { limits }))).toEqual([`fail ${code}`]);
    }
  });
});
