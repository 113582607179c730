import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bake, unbake } from '@merkki/open-badges/bake';
import { describe, expect, test } from 'vitest';
import { fontCoverage } from '../src/picture/font-coverage.ts';
import { mediaType } from '../src/picture/read-picture.ts';
import { changedExample, example, freshFolder, merkki } from './run-merkki.ts';

const definition = example('wound-care-at-home.yaml');

/** Width and height from the header of a PNG. */
async function sizeOf(path: string): Promise<readonly [number, number]> {
  const bytes = await readFile(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('merkki image', () => {
  test('draws an SVG in the language that is asked for', async () => {
    const out = join(await freshFolder(), 'badge.svg');
    const ran = await merkki('image', definition, '--language', 'sv', '--out', out);
    expect(ran).toMatchObject({ code: 0, out: '' });
    expect(await readFile(out, 'utf8')).toContain('Sårvård i');
  });

  test.each(['seal', 'card', 'hexagon', 'ribbon'])(
    'draws the same PNG of a %s twice',
    async (template) => {
      const folder = await freshFolder();
      const files = [join(folder, 'a.png'), join(folder, 'b.png')];
      for (const out of files) {
        const ran = await merkki('image', definition, '--template', template, '--out', out);
        expect(ran.code).toBe(0);
      }
      const [first, second] = await Promise.all(files.map((file) => readFile(file)));
      expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
      expect(await sizeOf(files[0] ?? '')).toEqual([600, 600]);
    },
  );

  test('draws a PNG of the size that is asked for, which takes a credential', async () => {
    const out = join(await freshFolder(), 'badge');
    expect((await merkki('image', definition, '--png', '--size', '64', '--out', out)).code).toBe(0);
    expect(await sizeOf(out)).toEqual([64, 64]);
    const baked = bake(new Uint8Array(await readFile(out)), '{"a":1}');
    expect(unbake(baked)).toMatchObject({ ok: true, value: { text: '{"a":1}' } });
  });

  test('puts a logo and colours into the picture', async () => {
    const folder = await freshFolder();
    const out = join(folder, 'badge.svg');
    const logo = join(folder, 'logo.svg');
    await writeFile(logo, '<svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>');
    const ran = await merkki(
      ...['image', definition, '--logo', logo, '--colours', '#5b2a86,#f2b134', '--out', out],
    );
    expect(ran.code).toBe(0);
    const svg = await readFile(out, 'utf8');
    expect(svg).toContain('href="data:image/svg+xml;base64,');
    expect(svg).toContain('#5b2a86');
    const plain = join(folder, 'plain.png');
    const withLogo = join(folder, 'logo.png');
    await merkki('image', definition, '--out', plain);
    await merkki('image', definition, '--logo', logo, '--out', withLogo);
    expect((await readFile(plain)).equals(await readFile(withLogo))).toBe(false);
  });

  test('says how many characters a PNG cannot show', async () => {
    const folder = await freshFolder();
    const path = await changedExample(folder, (text) =>
      text.replace(/^ {2}fi: Haavanhoito.*$/m, '  fi: "🎓🎓 عربي Haavanhoito"'),
    );
    const out = join(folder, 'badge.png');
    const ran = await merkki('image', path, '--language', 'fi', '--out', out, '--lang', 'fi');
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('puuttuvia merkkejä: 5');
    expect((await merkki('image', definition, '--out', out)).err).not.toContain('lacks');
  });

  test.each([
    [['image'], 'usage.argument-missing'],
    [['image', 'x.yaml'], 'usage.option-missing'],
    [['image', 'x.yaml', 'y.yaml', '--out', 'z'], 'usage.too-many'],
    [['image', 'x.yaml', '--template', 'star', '--out', 'z'], 'usage.option-value'],
    [['image', 'x.yaml', '--size', '64', '--out', 'z.svg'], 'usage.size-without-png'],
    [['image', 'x.yaml', '--size', '9', '--out', 'z.png'], 'usage.option-value'],
    [['image', 'x.yaml', '--size', '64px', '--out', 'z.png'], 'usage.option-value'],
    [['image', definition, '--colours', 'red', '--out', 'z.png'], 'image.colour'],
    [['image', definition, '--logo', definition, '--out', 'z.png'], 'image.logo'],
  ])('refuses %j with exit code 2 and %s', async (words, code) => {
    const ran = await merkki(...words);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(`[${code}]`);
  });
});

describe('mediaType', () => {
  test.each([
    ['<svg xmlns="x"/>', 'image/svg+xml'],
    ['<?xml version="1.0"?>\n<!-- a -->\n<svg:svg/>', 'image/svg+xml'],
    ['{"a":1}', undefined],
    ['<html><svg/></html>', undefined],
  ])('of %s is %s', (text, type) => {
    expect(mediaType(new TextEncoder().encode(text))).toBe(type);
  });

  test('knows PNG and JPEG by how they begin', () => {
    expect(mediaType(new Uint8Array([0x89, 0x50, 0x4e, 0x47]))).toBe('image/png');
    expect(mediaType(new Uint8Array([0xff, 0xd8, 0xff]))).toBe('image/jpeg');
  });
});

describe('fontCoverage', () => {
  test('knows what the font of pictures has and lacks', async () => {
    const face = '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf';
    const path = createRequire(import.meta.url).resolve(face);
    const has = fontCoverage(new Uint8Array(await readFile(path)));
    for (const character of 'AaÄäÖöÅåŠŽØÐđŋșǧΩЖא–…€·') expect(has(character), character).toBe(true);
    for (const character of 'ع字😀\u{10FFFF}') expect(has(character), character).toBe(false);
  });

  test('finds nothing in a file without the table', () => {
    expect(fontCoverage(new Uint8Array(12))('A')).toBe(false);
  });
});
