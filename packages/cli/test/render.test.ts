import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toBase64Url } from '@merkki/core';
import { unbake } from '@merkki/open-badges/bake';
import { describe, expect, test } from 'vitest';
import { example, freshFolder, merkki } from './run-merkki.ts';

const baked = fileURLToPath(new URL('../../../docs/pictures/baked-badge.png', import.meta.url));

async function credential(): Promise<string> {
  const unbaked = unbake(new Uint8Array(await readFile(baked)));
  if (!unbaked.ok) throw new Error('The picture holds no badge.');
  return unbaked.value.text;
}

describe('merkki render', () => {
  test('shows a badge from a picture, with the picture', async () => {
    const out = join(await freshFolder(), 'badge.html');
    const ran = await merkki('render', baked, '--out', out, '--name', 'Aino Esimerkki');
    expect(ran).toMatchObject({ code: 0, out: '' });
    const html = await readFile(out, 'utf8');
    expect(html).toContain('Generative AI for small companies');
    expect(html).toContain('<bdi>Aino Esimerkki</bdi>');
    expect(html).toContain('<img src="data:image/png;base64,');
    expect(html).toContain('Not verified');
  });

  test('shows a badge from JSON and from a JWT, in the language that is asked for', async () => {
    const folder = await freshFolder();
    const text = await credential();
    const claims = toBase64Url(new TextEncoder().encode(JSON.stringify({ vc: JSON.parse(text) })));
    const files = { 'badge.json': text, 'badge.jwt': `e30.${claims}.c2ln\n` };
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(folder, name), content);
      const out = join(folder, `${name}.html`);
      const ran = await merkki('render', join(folder, name), '--language', 'fi', '--out', out);
      expect(ran.code).toBe(0);
      expect(await readFile(out, 'utf8')).toContain('Ei tarkistettu');
    }
  });

  test('shows a European credential as a certificate with its supplement', async () => {
    const folder = await freshFolder();
    const [mapped, out] = [join(folder, 'elm.json'), join(folder, 'elm.html')];
    const recipients = join(folder, 'people.json');
    await writeFile(recipients, '[{"learnerId":"1","givenName":"Aino","familyName":"Esimerkki"}]');
    const wrote = await merkki(
      'map',
      'elm',
      example('wound-care-at-home.yaml'),
      '--recipients',
      recipients,
      '--out',
      mapped,
    );
    expect(wrote.code).toBe(0);
    const [first] = JSON.parse(await readFile(mapped, 'utf8'));
    await writeFile(mapped, JSON.stringify(first));
    expect(await merkki('render', mapped, '--out', out)).toMatchObject({ code: 0, out: '' });
    const html = await readFile(out, 'utf8');
    expect(html).toContain('Aino');
    expect(html).toContain('Supplement: the European standard elements');
    const named = await merkki('render', mapped, '--out', out, '--name', 'Aino');
    expect(named).toMatchObject({ code: 2, err: expect.stringContaining('[usage.option-unused]') });
  });

  test('says in words what is wrong with something that is no credential', async () => {
    const folder = await freshFolder();
    const path = join(folder, 'bad.json');
    await writeFile(path, '{"type":["VerifiableCredential"]}');
    const ran = await merkki('render', path, '--out', join(folder, 'x.html'));
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('[convert.unrecognised]');
    expect(ran.err).not.toMatch(/: convert\.unrecognised/);
  });

  test.each([
    [['render'], 'usage.argument-missing'],
    [['render', 'x.json'], 'usage.option-missing'],
    [['render', 'x.json', '--language', 'de', '--out', 'x.html'], 'usage.option-value'],
    [['render', 'not-there.json', '--out', 'x.html'], 'file.unreadable'],
  ])('refuses %j with exit code 2 and %s', async (words, code) => {
    const ran = await merkki(...words);
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(`[${code}]`)]);
  });
});

describe('merkki render of a definition', () => {
  const definition = example('generative-ai-for-small-companies.yaml');

  test.each([
    ['fi', 'Hinta', 'kevät 2027'],
    ['sv', 'Pris', 'våren 2027'],
    ['en', 'Price', 'spring 2027'],
  ])('shows in %s what a learner sees', async (lang, price, title) => {
    const out = join(await freshFolder(), 'card.html');
    const ran = await merkki('render', definition, '--lang', lang, '--out', out);
    expect(ran).toMatchObject({ code: 0, out: '' });
    const html = await readFile(out, 'utf8');
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain(`<dt>${price}</dt>`);
    expect(html).toContain(title);
  });

  test('shows the offering that is asked for', async () => {
    const out = join(await freshFolder(), 'card.html');
    const words = ['render', definition, '--offering', 'autumn-2027', '--lang', 'en'];
    expect((await merkki(...words, '--out', out)).code).toBe(0);
    expect(await readFile(out, 'utf8')).toContain('autumn 2027');
  });

  test('tells where a definition is wrong', async () => {
    const path = join(await freshFolder(), 'bad.yaml');
    const text = await readFile(definition, 'utf8');
    await writeFile(path, text.replace('ects: 3', 'ects: three'));
    const ran = await merkki('render', path, '--out', 'x.html');
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/bad\.yaml:\d+:\d+/);
  });

  test.each([
    [['render', definition, '--offering', 'x', '--out', 'x.html'], 'map.unknown-offering'],
    [['render', definition, '--name', 'x', '--out', 'x.html'], 'usage.option-unused'],
    [['render', baked, '--offering', 'x', '--out', 'x.html'], 'usage.option-unused'],
  ])('refuses %j with %s', async (words, code) => {
    const ran = await merkki(...words);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(`[${code}]`);
  });
});
