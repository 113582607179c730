import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { example, freshFolder, merkki } from './run-merkki.ts';

const definition = example('wound-care-at-home.yaml');

let folder: string;
let badge: string;

beforeAll(async () => {
  folder = await freshFolder();
  const recipients = join(folder, 'recipients.json');
  const one = { learnerId: 'did:example:aino', givenName: 'Aino', familyName: 'Esimerkki' };
  await writeFile(recipients, JSON.stringify([one]));
  const mapped = await merkki('map', 'open-badges', definition, '--recipients', recipients);
  badge = join(folder, 'badge.json');
  await writeFile(badge, JSON.stringify(JSON.parse(mapped.out)[0], null, 2));
});

describe('merkki convert', () => {
  test('makes an unsigned European credential of a badge, and says that nothing covers it', async () => {
    const out = join(folder, 'elm.json');
    const { err, out: printed } = await merkki('convert', badge, '--to', 'elm', '--out', out);
    expect(printed).toBe('');
    expect(JSON.parse(await readFile(out, 'utf8')).type).toContain('EuropeanDigitalCredential');
    expect(err).toContain('unsigned');
    expect(err).toContain('[write.elm.no-place]');
    expect(err).toContain('/issuer/eIDASIdentifier');
  });

  test('ends well where the missing identifier is given', async () => {
    const fill = join(folder, 'fill.yaml');
    await writeFile(
      fill,
      'microCredential:\n  issuer:\n    identifiers:\n      - scheme: eidas\n        value: VATFI-12345671\n',
    );
    const { code, out, err } = await merkki('convert', badge, '--to', 'elm', '--fill', fill);
    expect([code, err]).toEqual([0, expect.not.stringContaining('[profile.')]);
    expect(JSON.parse(out).issuer.eIDASIdentifier.notation).toBe('VATFI-12345671');
  });

  test('goes there and back to a definition that has every mandatory element', async () => {
    const elm = join(folder, 'there.json');
    await merkki('convert', badge, '--to', 'elm', '--out', elm);
    const back = join(folder, 'back.yaml');
    const { code } = await merkki('convert', elm, '--to', 'definition', '--out', back);
    expect(code).toBe(0);
    expect(await readFile(back, 'utf8')).toMatch(/^schemaVersion:/);
    const { out } = await merkki('check', back, '--json');
    const { results } = JSON.parse(out);
    const ofAnnex = results.filter(
      ({ ruleId, outcome, severity }: Record<string, string>) =>
        ruleId?.startsWith('EU-A1-') && outcome === 'fail' && severity === 'error',
    );
    expect(results.length).toBeGreaterThan(50);
    expect(ofAnnex).toEqual([]);
  });

  test('prints what was lost as JSON, with the leg and the element', async () => {
    const { out } = await merkki('convert', badge, '--to', 'elm', '--json');
    const { input, from, to, document, losses, problems } = JSON.parse(out);
    expect([input, from, to]).toEqual([badge, 'open-badges', 'elm']);
    expect(document).toHaveProperty('credentialSubject');
    expect(losses).toContainEqual({
      path: expect.stringMatching(/^\//),
      reason: expect.any(String),
      code: expect.stringMatching(/^write\.elm\./),
      element: expect.stringMatching(/^\/microCredential\//),
    });
    expect(problems).toHaveLength(1);
  });

  test.each([
    ['fi', 'allekirjoittamaton'],
    ['sv', 'osignerat'],
  ])('speaks %s', async (lang, word) => {
    const { err } = await merkki('convert', badge, '--to', 'elm', '--lang', lang);
    expect(err).toContain(word);
  });

  test('takes a definition in YAML', async () => {
    const { code, out } = await merkki('convert', definition, '--to', 'open-badges');
    expect([code, JSON.parse(out).type]).toEqual([0, ['Achievement']]);
  });

  test('says what is missing and how to give it', async () => {
    const bare = join(folder, 'bare.json');
    const { issuer, ...rest } = JSON.parse(await readFile(badge, 'utf8'));
    const { address: _, ...poor } = issuer;
    await writeFile(bare, JSON.stringify({ ...rest, issuer: poor }));
    const { code, out, err } = await merkki('convert', bare, '--to', 'elm', '--json');
    expect(code).toBe(1);
    expect(err).toContain('--fill');
    expect(JSON.parse(out).problems).toEqual([
      {
        path: '/microCredential/issuer/country',
        code: 'convert.missing',
        message: expect.any(String),
      },
    ]);
  });

  test.each([
    [['convert'], '[usage.argument-missing]'],
    [['convert', 'x.json'], '[usage.option-missing]'],
    [['convert', 'x.json', '--to', 'pdf'], '[usage.option-value]'],
    [['convert', 'none.json', '--to', 'elm'], '[file.unreadable]'],
    [['convert', 'a', 'b', '--to', 'elm'], '[usage.too-many]'],
  ])('%j ends with 2', async (words, text) => {
    const { code, err } = await merkki(...words);
    expect([code, err]).toEqual([2, expect.stringContaining(text)]);
  });

  test('a file to fill in that holds no object ends with 2', async () => {
    const fill = join(folder, 'list.yaml');
    await writeFile(fill, '- a\n');
    const { code, err } = await merkki('convert', badge, '--to', 'elm', '--fill', fill);
    expect([code, err]).toEqual([2, expect.stringContaining('[usage.fill-file]')]);
  });

  test('what is no credential ends with 1', async () => {
    const path = join(folder, 'words.txt');
    await writeFile(path, 'just words');
    const { code, err } = await merkki('convert', path, '--to', 'elm');
    expect([code, err]).toEqual([1, expect.stringContaining('[convert.unrecognised]')]);
  });
});

describe('merkki diff', () => {
  test('finds that an offering and its badge agree', async () => {
    const { code, out } = await merkki('diff', definition, badge);
    expect(code).toBe(0);
    expect(out).toContain('✓ Title');
    expect(out).toContain('agree');
  });

  test('takes the document of a study service', async () => {
    const kouta = join(folder, 'kouta.json');
    await merkki('map', 'kouta', definition, '--out', kouta);
    const { code, out } = await merkki('diff', kouta, badge, '--json');
    const { verdict, service, format, fields } = JSON.parse(out);
    expect([code, verdict, service, format]).toEqual([0, 'agree', 'kouta', 'open-badges']);
    expect(fields.find(({ field }: { field: string }) => field === 'level')).toMatchObject({
      outcome: 'only-in-credential',
      title: 'Level (EQF)',
      offering: { pointers: [] },
    });
  });

  test('shows both values and both places where they differ, in the language asked for', async () => {
    const text = await readFile(definition, 'utf8');
    const changed = join(folder, 'changed.yaml');
    const other = text.replace(/^( +)ects: .*$/m, '$1ects: 7.5');
    expect(other).not.toBe(text);
    await writeFile(changed, other);
    const { code, out } = await merkki('diff', changed, badge, '--lang', 'fi');
    expect(code).toBe(1);
    expect(out).toMatch(/✗ Opintopisteet \(ECTS\) +eroaa\n +Tarjonta +7\.5\n +\/workload\/ects/);
    expect(out).toContain('/credentialSubject/achievement/alignment/');
    expect(out).toContain('Tarjonta ja todistus eroavat toisistaan.');
  });

  test('decides nothing where nothing can be compared', async () => {
    const path = join(folder, 'bare.yaml');
    await writeFile(path, 'schemaVersion: "1.0"\ntitle:\n  de: Wundversorgung\n');
    const { code } = await merkki('diff', path, badge);
    expect(code).toBe(3);
  });

  test.each([
    [['diff'], '[usage.argument-missing]'],
    [['diff', 'x.json'], '[usage.argument-missing]'],
    [['diff', 'a', 'b', 'c'], '[usage.too-many]'],
    [['diff', 'a', 'b', '--service', 'none'], '[usage.option-value]'],
    [['diff', 'none.yaml', 'none.json'], '[file.unreadable]'],
  ])('%j ends with 2', async (words, text) => {
    const { code, err } = await merkki(...words);
    expect([code, err]).toEqual([2, expect.stringContaining(text)]);
  });

  test('what cannot be read ends with 2, and it is said which file', async () => {
    const words = join(folder, 'other.yaml');
    await writeFile(words, 'a: 1\n');
    const offering = await merkki('diff', words, badge, '--json');
    expect([offering.code, JSON.parse(offering.out).input]).toEqual([2, words]);
    const credential = await merkki('diff', definition, words, '--json');
    expect([credential.code, JSON.parse(credential.out).input]).toEqual([2, words]);
  });
});
