import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { everyList } from './all-lists.ts';

/** The text of a bundle that holds what is imported of the package by name. */
async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${name} } from './index.ts'; console.log(${name});`,
      resolveDir: fileURLToPath(new URL('../src', import.meta.url)),
    },
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    minify: true,
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** A name in quotes that stands in one list of the package and in no other. */
const markers = new Map(
  everyList.map(([name, list]) => {
    const others = everyList
      .filter(([other]) => other !== name)
      .map(([, { entries }]) => JSON.stringify(entries));
    const names = list.entries.map(({ label }) => JSON.stringify(label.fi));
    return [name, names.find((own) => !others.some((text) => text.includes(own)))];
  }),
);

describe('a bundle that imports one list', () => {
  test.each(['learningSettings', 'virtaCompletionKinds', 'institutions'])(
    'holds %s and nothing of any other',
    async (name) => {
      const text = await bundle(name);
      for (const [list, marker] of markers) {
        expect(marker, list).toBeDefined();
        expect(text.includes(marker ?? ''), list).toBe(list === name);
      }
      expect(text).not.toContain('Viisiportainen'); // of the grade scales
    },
  );

  test('is small', async () => {
    expect((await bundle('learningSettings')).length).toBeLessThan(2000);
  });
});
