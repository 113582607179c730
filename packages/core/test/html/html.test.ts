import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asciiHost,
  escapeHtml,
  html,
  isolated,
  safeAddress,
  safeLink,
  timeElement,
  trusted,
  visible,
} from '../../src/html.ts';

describe('markup', () => {
  test('escapes what is put in, joins lists, and leaves out what is not there', () => {
    const items = ['<a>', 2].map((each) => html`<li>${each}</li>`);
    expect(html`<ul>${items}</ul>${undefined}${trusted('<hr>')}`.html).toBe(
      '<ul><li>&lt;a&gt;</li><li>2</li></ul><hr>',
    );
  });

  test('never lets a text open a tag or leave an attribute', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
        expect(visible(text)).not.toMatch(/[<>"']/);
        expect(html`${text}`.html).toBe(escapeHtml(text));
      }),
    );
  });
});

describe('a text from elsewhere', () => {
  test('shows a mark where a character is hidden', () => {
    expect(visible('a\u202eb\u0000\u200d\r\n')).toBe('a\ufffdb\ufffd\u200d\n');
  });

  test('keeps its direction and language to itself', () => {
    expect(isolated('<א', 'he')).toBe('<bdi lang="he">&lt;א</bdi>');
  });
});

describe('a link', () => {
  test.each([
    ['https://amk.example/a', 'https://amk.example/a'],
    ['https://äly.example/', 'https://xn--ly-uia.example/'],
    ['javascript:alert(1)', undefined],
    ['https://user:secret@amk.example/', undefined],
    ['https://', undefined],
    [`https://amk.example/${'a'.repeat(2_000)}`, undefined],
  ])('goes to %s as %s', (address, safe) => {
    expect(safeAddress(address)).toBe(safe);
  });

  test('names the host beside its words, and is plain text when it is not safe', () => {
    expect(safeLink('https://amk.example/a', 'Course')).toContain('(amk.example)');
    expect(safeLink('javascript:alert(1)')).toBe('<bdi>javascript:alert(1)</bdi>');
    expect(safeLink('data:text/html,x', 'Course')).not.toContain('<a');
  });

  test('tells the host of a DID of the method web', () => {
    expect(asciiHost('did:web:amk.example%3A8443:keys')).toBe('amk.example:8443');
    expect(asciiHost('did:key:z6Mk')).toBeUndefined();
  });
});

describe('a moment', () => {
  test.each([
    ['2026-11-24T00:00:00Z', 'fi', '24. marraskuuta 2026'],
    ['2026-11-24T15:47:00+02:00', 'fi', '24. marraskuuta 2026, 15.47 UTC+02:00'],
    ['2026-11-24T15:47:00Z', 'sv', '24 november 2026, 15:47 UTC'],
  ] as const)('%s in %s is %s', (instant, language, words) => {
    expect(timeElement(instant, language)).toBe(`<time datetime="${instant}">${words}</time>`);
  });

  test('that is none is written as it stands, escaped', () => {
    expect(timeElement('<soon>', 'en')).toBe('&lt;soon&gt;');
  });
});
