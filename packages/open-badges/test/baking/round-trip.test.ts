import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bake, unbake } from '../../src/bake.ts';
import { crc32 } from '../../src/baking/crc32.ts';
import { credentialTexts, damages, pngFiles, svgFiles } from './pictures.ts';

const known = /^(bake|limits)\.[a-z0-9.-]+$/;

/** The text that comes out, or the code that says why none does. */
function outcome(image: Uint8Array): { readonly text?: string; readonly code?: string } {
  const baked = unbake(image);
  return baked.ok ? { text: baked.value.text } : { code: baked.error[0]?.code ?? 'none' };
}

describe.each([
  ['PNG', pngFiles],
  ['SVG', svgFiles],
])('a credential in any %s', (_, files) => {
  test('comes out to the letter', () => {
    fc.assert(
      fc.property(files, credentialTexts, (file, text) => {
        expect(outcome(bake(file, text))).toEqual({ text });
      }),
      { numRuns: 300 },
    );
  });

  test('never throws when the file is damaged: there is a credential or a code', () => {
    fc.assert(
      fc.property(
        files,
        credentialTexts,
        fc.array(damages, { minLength: 1, maxLength: 3 }),
        (file, text, list) => {
          const damaged = list.reduce<Uint8Array>(
            (image, damage) => damage(image),
            bake(file, text),
          );
          const { text: found, code } = outcome(damaged);
          expect(found === undefined).toBe(code !== undefined);
          if (code !== undefined) expect(code).toMatch(known);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is not baked a second time', () => {
    fc.assert(
      fc.property(files, credentialTexts, (file, text) => {
        expect(() => bake(bake(file, text), text)).toThrowError(
          expect.objectContaining({ code: 'bake.already-baked' }),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('every other byte', () => {
  test('of a PNG stays, and the chunk stands after the header', () => {
    fc.assert(
      fc.property(pngFiles, credentialTexts, (file, text) => {
        const baked = bake(file, text);
        const rest = baked.subarray(33 + baked.length - file.length);
        expect(Buffer.concat([baked.subarray(0, 33), rest]).equals(file)).toBe(true);
      }),
    );
  });

  test('of an SVG stays; only an empty root gets an end tag', () => {
    fc.assert(
      fc.property(svgFiles, credentialTexts, (file, text) => {
        const plain = Buffer.from(file).toString();
        const rest = Buffer.from(bake(file, text))
          .toString()
          .replace(/<(\w+):credential[\s\S]*?<\/\1:credential>/, '')
          .replace(/ xmlns:\w+="https:\/\/purl\.imsglobal\.org\/ob\/v3p0"/, '');
        expect([rest, rest.replace(/><\/(?:s:)?svg>/, '/>')]).toContain(plain);
      }),
    );
  });
});

test('one changed byte of a PNG never gives another credential', () => {
  fc.assert(
    fc.property(
      pngFiles,
      credentialTexts,
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      fc.integer({ min: 1, max: 255 }),
      (file, text, where, difference) => {
        const baked = bake(file, text);
        const at = Math.floor(where * baked.length);
        baked[at] = (baked[at] ?? 0) ^ difference;
        const found = outcome(baked);
        if (found.text !== undefined) expect(found.text).toBe(text);
        else expect(found.code).toMatch(known);
      },
    ),
    { numRuns: 300 },
  );
});

test('the checksum of a chunk is the one that PNG gives as its example', () => {
  expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
});
