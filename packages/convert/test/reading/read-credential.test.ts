import { bakePng, bakeSvg } from '@merkki/open-badges/bake';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCredential, readCredential } from '../../src/index.ts';
import { badge, european, sealed, token } from '../fixtures/credentials.ts';
import { fullAward } from '../fixtures/full-award.ts';
import { hostile } from '../fixtures/hostile.ts';

const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** What is in what, of what form, or why not. */
function opened(input: unknown): readonly string[] {
  const result = openCredential(input);
  return result.ok
    ? [result.value.format, result.value.carrier]
    : result.error.map(({ code }) => code);
}

describe('a credential is taken out of what carries it:', () => {
  const text = JSON.stringify(badge);

  test.each<[string, unknown, readonly string[]]>([
    ['a badge as a value', badge, ['open-badges', 'json']],
    ['a badge as text', text, ['open-badges', 'json']],
    ['a badge as bytes', new TextEncoder().encode(text), ['open-badges', 'json']],
    ['a badge as text with a byte order mark', `\uFEFF${text}`, ['open-badges', 'json']],
    ['a token', token(badge), ['open-badges', 'jwt']],
    ['a token with claim vc', token({ vc: badge, jti: 'urn:x' }), ['open-badges', 'jwt']],
    [
      'an envelope',
      { type: 'EnvelopedVerifiableCredential', id: `data:application/vc+jwt,${token(badge)}` },
      ['open-badges', 'jwt'],
    ],
    ['a baked PNG', bakePng(new Uint8Array(png), text), ['open-badges', 'png']],
    ['a baked SVG', bakeSvg(svg, token(badge)), ['open-badges', 'svg']],
    ['a European credential', european, ['elm', 'json']],
    ['a European credential in a wrapper', { credential: european }, ['elm', 'json']],
    ['a sealed European credential', sealed(european), ['elm', 'seal']],
    ['a compact seal', token(european), ['elm', 'seal']],
    [
      'a seal over plain JSON',
      { payload: JSON.stringify(european), signatures: [] },
      ['elm', 'seal'],
    ],
  ])('%s', (_name, input, expected) => {
    expect(opened(input)).toEqual(expected);
    expect(readCredential(input).ok).toBe(true);
  });

  test.each<[string, unknown, string]>([
    ['a number', 5, 'convert.unrecognised'],
    ['words', 'no credential', 'convert.unrecognised'],
    ['another JSON object', { title: 'x' }, 'convert.unrecognised'],
    ['malformed JSON', '{ "type": ', 'json.malformed'],
    ['bytes that are no text', new Uint8Array([0xc3, 0x28]), 'json.encoding'],
    ['an SD-JWT', `${token(badge)}~abc~`, 'convert.other-kind'],
    ['a presentation', { type: ['VerifiablePresentation'] }, 'convert.other-kind'],
    ['a status list', { type: ['BitstringStatusListCredential'] }, 'convert.other-kind'],
    ['a token without JSON', 'aaaa.bbbb.cccc', 'convert.payload'],
    ['a picture without a credential', svg, 'bake.svg.no-credential'],
  ])('not out of %s', (_name, input, code) => {
    const found = opened(input);
    if (code.startsWith('bake.')) expect(found[0]).toMatch(/^bake\./);
    else expect(found).toEqual([code]);
  });
});

test('of JSON it is told where the credential stands in the input', () => {
  const places = [badge, { credential: european }, [european], token(badge)].map((input) => {
    const result = openCredential(input);
    return result.ok ? result.value.pointer : undefined;
  });
  expect(places).toEqual(['', '/credential', '/0', undefined]);
});

test('what only the claims of an old token say is in the credential', () => {
  const { id: _, validFrom: __, ...rest } = badge;
  const old = { ...rest, '@context': ['https://www.w3.org/2018/credentials/v1'] };
  const read = openCredential(token({ vc: old, jti: 'urn:uuid:1', nbf: 1795305600, exp: -1 }));
  expect(read.ok && read.value.document).toMatchObject({
    id: 'urn:uuid:1',
    issuanceDate: '2026-11-22T00:00:00Z',
  });
});

describe.each([
  ['an Open Badge', badge],
  ['a European Digital Credential', european],
])('%s', (_name, document) => {
  test('reads back as an award', () => {
    const read = readCredential(document);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value.problems).toEqual([]);
    expect(read.value.award?.microCredential.title).toEqual(fullAward.microCredential.title);
    expect(read.value.award?.microCredential.outcomes.map(({ text }) => text)).toEqual(
      fullAward.microCredential.outcomes.map(({ text }) => text),
    );
  });
});

test('reading never throws, whatever it is given', () => {
  fc.assert(
    fc.property(hostile, (input) => {
      const read = readCredential(input);
      expect(typeof read.ok).toBe('boolean');
    }),
    { numRuns: 300 },
  );
});
