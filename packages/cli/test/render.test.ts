import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toBase64Url } from '@merkki/core';
import { unbake } from '@merkki/open-badges/bake';
import { describe, expect, test } from 'vitest';
import { freshFolder, merkki } from './run-merkki.ts';

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

  test('says in words what is wrong with something that is no badge', async () => {
    const folder = await freshFolder();
    const path = join(folder, 'bad.json');
    await writeFile(path, '{"type":["VerifiableCredential"]}');
    const ran = await merkki('render', path, '--out', join(folder, 'x.html'));
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('[type.not-open-badge]');
    expect(ran.err).not.toMatch(/: type\.not-open-badge/);
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
