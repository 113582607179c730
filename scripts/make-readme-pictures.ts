/**
 * Writes the badge of the README: with its credential in it, issued by a key that is thrown away
 * (did:key, so that anyone can verify it for ever).
 *
 *     pnpm exec node scripts/make-readme-pictures.ts
 */
import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '@merkki/cli';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const definition = 'examples/definitions/generative-ai-for-small-companies.yaml';
const pictures = join(root, 'docs/pictures');
const folder = await mkdtemp(join(tmpdir(), 'merkki-'));

async function merkki(...words: readonly string[]): Promise<string> {
  let out = '';
  const code = await main(words, {
    terminal: {
      out: (text) => {
        out += text;
      },
      err: (text) => void process.stderr.write(text),
      columns: 80,
      colour: false,
      interactive: false,
    },
  });
  if (code !== 0) throw new Error(`merkki ${words.join(' ')} ended with ${code}.`);
  return out;
}

try {
  const [keys, badges, list] = ['keys', 'badges', 'list.csv'].map((name) => join(folder, name));
  if (keys === undefined || badges === undefined || list === undefined)
    throw new Error('No paths.');
  await writeFile(list, 'email,givenName,familyName,grade\naino@example.org,Aino,Esimerkki,4\n');
  await merkki('keys', 'new', '--did', 'key', '--out', keys);
  await merkki(
    ...['issue', definition, '--recipients', list, '--keys', keys, '--out', badges],
    ...['--language', 'en', '--bake', definition.replace('.yaml', '.png')],
  );
  const baked = (await readdir(badges)).find((name) => name.endsWith('.png'));
  await copyFile(join(badges, baked ?? ''), join(pictures, 'baked-badge.png'));
} finally {
  await rm(folder, { recursive: true });
}
