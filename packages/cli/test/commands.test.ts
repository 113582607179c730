import { fileURLToPath } from 'node:url';
import { attestationTypes, issueFormats } from '@merkki/issuer';
import { badgeTemplates } from '@merkki/open-badges/image';
import { profiles, recordProfiles } from '@merkki/opin';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/commands.ts';
import { mapTargets, recordTargets } from '../src/map-targets.ts';
import { loadedWith } from './static-graph.ts';

function source(path: string): string {
  return fileURLToPath(new URL(`../src/${path}`, import.meta.url));
}

const languageOfTexts = [
  'convert',
  'elm',
  'issuer',
  'model',
  'open-badges',
  'opin',
  'quality',
  'verifier',
];

describe('what a command loads', () => {
  test.each(['main.ts', 'commands/new.ts', 'commands/code.ts', 'locales/en.ts'])(
    'is little for %s',
    (path) => {
      expect(loadedWith(source(path))).toEqual(
        path === 'locales/en.ts' ? [] : ['@merkki/core', 'zod'],
      );
    },
  );

  test.each(['fi', 'sv', 'en'])('is of the packages only the texts in %s', (language) => {
    expect(loadedWith(source(`locales/all-${language}.ts`))).toEqual(
      ['core', ...languageOfTexts]
        .sort()
        .map((name) => `@merkki/${name}`)
        .concat('zod'),
    );
  });

  test('is for check what definitions need', () => {
    const ours = loadedWith(source('commands/check.ts')).filter((name) =>
      name.startsWith('@merkki'),
    );
    expect(ours).toEqual(
      ['core', 'model', 'quality', 'vocabularies'].map((name) => `@merkki/${name}`),
    );
  });

  test('is for map what reads the definition, and then one target', () => {
    expect(loadedWith(source('commands/map.ts'))).not.toContain('@merkki/opin');
    expect(loadedWith(source('elm-target.ts'))).not.toContain('@merkki/opin');
    expect(loadedWith(source('study-targets.ts'))).not.toContain('@merkki/elm');
  });

  test.each([
    ['check', 'jsonld'],
    ['verify', 'jsonld'],
    ['verify', 'rdf-validate-shacl'],
    ['keys-new', '@peculiar/x509'],
    ['image', '@resvg/resvg-wasm'],
    ['render', '@merkki/elm'],
    ['render', '@merkki/opin'],
  ])('is for %s without %s', (command, name) => {
    expect(loadedWith(source(`commands/${command}.ts`))).not.toContain(name);
  });
});

describe('the table of commands', () => {
  const usageOf = (wanted: string): string =>
    commands.find(({ name }) => name === wanted)?.usage ?? '';

  test('names each thing that can be asked for, as the packages know it', () => {
    expect(usageOf('issue')).toContain(`--format ${Object.keys(issueFormats).join('|')}`);
    expect(usageOf('issue')).toContain(`--vct ${attestationTypes.join('|')}`);
    expect(usageOf('image')).toContain(`--template ${badgeTemplates.join('|')}`);
    const targets = [...Object.keys(mapTargets), ...Object.keys(recordTargets)];
    expect(usageOf('map')).toContain(`map ${targets.join('|')} `);
  });

  test('knows every format of study services and registers', () => {
    const known = [...profiles, ...recordProfiles].map(({ id }) => id);
    expect({ ...mapTargets, ...recordTargets }).toMatchObject(
      Object.fromEntries(known.map((id) => [id, expect.any(Function)])),
    );
  });

  test.each(commands.map(({ name, usage, options }) => [name, usage, options] as const))(
    'shows the options of %s, and loads it',
    async (name, usage, options) => {
      for (const option of Object.keys(options)) expect(usage).toContain(`--${option}`);
      expect(usage.startsWith(name)).toBe(true);
      const found = commands.find((command) => command.name === name);
      expect(await found?.load()).toBeTypeOf('function');
    },
  );

  test('every format of map loads', async () => {
    for (const load of [...Object.values(mapTargets), ...Object.values(recordTargets)]) {
      expect(await load()).toMatchObject({ title: expect.any(String) });
    }
  });
});
