import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { example, freshFolder, merkki } from './run-merkki.ts';

const definition = example('generative-ai-for-small-companies.yaml');
const targets = ['kouta', 'ooapi', 'ooapi5', 'opin', 'sisu', 'ripa', 'schema-org'];

describe('merkki map for study services', () => {
  test.each(targets)('maps to %s and reads it back', async (target) => {
    const path = join(await freshFolder(), 'document.json');
    const mapped = await merkki('map', target, definition, '--out', path, '--json');
    expect(mapped.err).toBe('');
    const { document, losses } = JSON.parse(mapped.out);
    expect(document).toBeTypeOf('object');
    expect(losses.length).toBeGreaterThan(0);
    const read = await merkki('map', target, '--from', path, '--json');
    expect(read.code).toBe(1);
    const told = JSON.parse(read.out);
    expect(told.document.title).toMatchObject({ en: 'Generative AI for small companies' });
    expect(told.losses).toEqual([]);
    expect(told.problems).toContainEqual({
      path: '/schemaVersion',
      code: 'mc.missing',
      message: expect.any(String),
    });
  });

  test('names the micro-credential in OOAPI', async () => {
    const { code, out } = await merkki('map', 'ooapi', definition, '--offering', 'autumn-2027');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      programme: { formalDocument: 'micro_credential_certificate' },
      courseOffering: { primaryCode: { code: 'autumn-2027' } },
    });
  });

  test('says in a language what of a document it cannot read', async () => {
    const path = join(await freshFolder(), 'document.json');
    await writeFile(path, '{"course": {"modesOfDelivery": ["coil"], "colour": "red"}}');
    const { code, err } = await merkki('map', 'ooapi', '--from', path, '--lang', 'sv');
    expect(code).toBe(1);
    expect(err).toContain('/course/modesOfDelivery/0');
    expect(err).toContain('[loss.no-place]');
  });

  test('refuses what is no object', async () => {
    const path = join(await freshFolder(), 'document.json');
    await writeFile(path, '[1, 2]');
    const { code, err } = await merkki('map', 'schema-org', '--from', path);
    expect([code, err]).toEqual([1, expect.stringContaining('[document.form]')]);
  });
});

describe('merkki map --coverage', () => {
  test.each([
    ['fi', 'Osaamistavoitteet', 'kokonaan'],
    ['sv', 'Läranderesultat', 'helt'],
    ['en', 'Learning outcomes', 'full'],
  ])('prints the matrix in %s', async (lang, element, word) => {
    const { code, out } = await merkki('map', '--coverage', '--lang', lang);
    expect(code).toBe(0);
    // In parts, since a terminal of 80 columns does not hold all of them.
    const heads = out.split('\n').filter((line) => /^Element/.test(line));
    expect(heads.join(' ')).toMatch(
      /kouta +ooapi +ooapi5 .*opin .*schema-org .*koski .*open-badges .*elm/,
    );
    expect(Math.max(...heads.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(out.split('\n').filter((line) => line.includes(word)).length).toBeGreaterThan(5);
    expect(out).toContain(element);
  });

  test('prints it as JSON, element by element', async () => {
    const { out } = await merkki('map', '--coverage', '--json');
    const { elements } = JSON.parse(out);
    expect(elements).toHaveLength(16);
    expect(elements).toContainEqual({
      element: 'quality-assurance',
      mandatory: true,
      title: 'Type of quality assurance',
      targets: expect.objectContaining({
        ...{ kouta: 'none', ooapi: 'full', 'schema-org': 'none' },
        ...{ 'open-badges': 'full', elm: 'full' },
      }),
    });
  });

  test.each([[['ooapi']], [['--from', definition]], [['--out', 'x']]])(
    'takes nothing beside it: %j',
    async (rest) => {
      expect((await merkki('map', '--coverage', ...rest)).code).toBe(2);
    },
  );
});
