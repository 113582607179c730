import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { example, freshFolder, merkki } from './run-merkki.ts';

const definition = example('generative-ai-for-small-companies.yaml');
const studyServices = (name: string): string =>
  fileURLToPath(new URL(`../../../examples/study-services/${name}`, import.meta.url));
const table = studyServices('my-opin.yaml');
const schema = studyServices('example-service-openapi.json');
const own = ['--schema', schema, '--profile', table] as const;

describe('merkki map opin with a table of one’s own', () => {
  test('maps, checks by the given schema and reads back', async () => {
    const path = join(await freshFolder(), 'document.json');
    const mapped = await merkki('map', 'opin', definition, ...own, '--out', path);
    expect(mapped.code).toBe(0);
    expect(mapped.err).toContain('2 fields of the document are assumed');
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
      key: 'spring-2027',
      credits: 3,
      teaching: { form: 'BLENDED' },
    });
    const read = await merkki('map', 'opin', '--from', path, ...own, '--json');
    expect(JSON.parse(read.out).document).toMatchObject({ workload: { ects: 3 } });
  });

  test('says where the document breaks the schema, and what of it was not checked', async () => {
    const strict = JSON.parse(await readFile(schema, 'utf8'));
    strict.components.schemas.ExampleOffering.properties.key.maxLength = 3;
    strict.components.schemas.ExampleOffering.properties.key.format = 'finnish';
    const path = join(await freshFolder(), 'openapi.json');
    await writeFile(path, JSON.stringify(strict));
    const { code, out } = await merkki(
      ...['map', 'opin', definition, '--schema', path, '--profile', table, '--json'],
    );
    expect(code).toBe(1);
    const told = JSON.parse(out);
    expect(told.problems).toMatchObject([{ path: '/key', code: 'schema.form' }]);
    expect(told.assumed).toEqual(['/provider/name', '/teaching/form']);
    expect(told.unchecked).toEqual(['/components/schemas/ExampleOffering/properties/key/format']);
    const text = await merkki('map', 'opin', definition, '--schema', path, '--profile', table);
    expect(text.err).toContain('properties/key/format');
  });

  test('tells a fault of the table with its line', async () => {
    const path = join(await freshFolder(), 'bad.yaml');
    const text = (await readFile(table, 'utf8'))
      .replace('via: copy,', 'via: copi,')
      .replace('/summary', '/summery')
      .replace('theirs: /eqf', 'theirs: /level');
    await writeFile(path, text);
    const { code, err } = await merkki(
      ...['map', 'opin', definition, '--schema', schema, '--profile', path],
    );
    expect(code).toBe(1);
    const line = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
    expect(err).toMatch(
      new RegExp(`bad.yaml:${line('via: copi')}:\\d+.*profile.converter-unknown`, 's'),
    );
    expect(err).toMatch(new RegExp(`bad.yaml:${line('/summery')}:\\d+.*profile.not-in-model`, 's'));
    expect(err).toMatch(
      new RegExp(`bad.yaml:${line('theirs: /level')}:\\d+.*profile.not-in-schema`, 's'),
    );
  });

  test.each([
    [['map', 'opin', definition, '--schema', schema]],
    [['map', 'opin', definition, '--profile', table]],
    [['map', 'sisu', definition, ...own]],
    [['map', '--coverage', '--schema', schema]],
  ])('%j is a wrong use', async (words) => {
    expect((await merkki(...words)).code).toBe(2);
  });
});

describe('merkki map opin', () => {
  test.each([
    ['fi', 'oletettu'],
    ['sv', 'antagna'],
    ['en', 'assumed'],
  ])('says in %s how many fields are assumed', async (lang, word) => {
    const { code, err, out } = await merkki('map', 'opin', definition, '--lang', lang);
    expect(code).toBe(0);
    expect(err).toMatch(new RegExp(`\\d+ .*${word}`));
    expect(JSON.parse(out)).toHaveProperty('schemaVersion', '0.0.1');
  });

  test('names the assumed fields in JSON, and the version is none of them', async () => {
    const { out } = await merkki('map', 'opin', definition, '--json');
    const { assumed } = JSON.parse(out);
    expect(assumed.length).toBeGreaterThan(20);
    expect(assumed).not.toContain('/schemaVersion');
  });
});

describe('merkki map --parameters', () => {
  test('gives a format what only the institution knows', async () => {
    const file = join(await freshFolder(), 'parameters.yaml');
    await writeFile(file, 'schemaVersion: 9.8.7\n');
    const ran = await merkki('map', 'opin', definition, '--parameters', file, '--json');
    expect(JSON.stringify(JSON.parse(ran.out).document)).toContain('9.8.7');
    const without = await merkki('map', 'opin', definition, '--json');
    expect(without.out).not.toContain('9.8.7');
  });

  test('says when the file holds none, and when a format has none', async () => {
    const file = join(await freshFolder(), 'parameters.yaml');
    await writeFile(file, '- schemaVersion\n');
    const list = await merkki('map', 'opin', definition, '--parameters', file);
    expect([list.code, list.err]).toEqual([1, expect.stringContaining('[map.parameters]')]);
    const badge = await merkki('map', 'open-badges', definition, '--parameters', file);
    expect([badge.code, badge.err]).toEqual([2, expect.stringContaining('[usage.option-unused]')]);
  });
});
