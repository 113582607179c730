import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { example, freshFolder, merkki } from './run-merkki.ts';

const definition = example('generative-ai-for-small-companies.yaml');
const recipients = example('recipients.csv');
const offering = ['--offering', 'spring-2027'];

describe('merkki map for learners’ records', () => {
  test.each(['virta', 'koski'])('%s needs recipients', async (target) => {
    const { code, out, err } = await merkki('map', target, definition);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`merkki map ${target} FILE --recipients FILE`);
    expect(err).toContain('[usage.option-missing]');
  });

  test('prints XML for VIRTA, and warnings once for all recipients', async () => {
    const { code, out, err } = await merkki(
      ...['map', 'virta', definition, '--recipients', recipients, ...offering],
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<Opintosuoritukset /);
    expect(out.match(/<Opintosuoritus /g)).toHaveLength(3);
    expect(err.match(/virta\.field-missing/g)).toHaveLength(1);
    expect(err).toContain('recipients.csv (1, 2, 3)');
  });

  test('writes the XML to a file, prints it as a tree in JSON, and reads it back', async () => {
    const path = join(await freshFolder(), 'completions.xml');
    const mapped = await merkki(
      ...['map', 'virta', definition, '--recipients', recipients, ...offering],
      ...['--out', path, '--json'],
    );
    const told = JSON.parse(mapped.out);
    expect(told.document.Opintosuoritukset.Opintosuoritus).toHaveLength(3);
    expect(told.problems[0]).toMatchObject({
      code: 'virta.field-missing',
      recipient: 1,
      severity: 'warning',
    });
    const read = await merkki('map', 'virta', '--from', path, '--json');
    expect(read.code).toBe(0);
    expect(JSON.parse(read.out)).toMatchObject({
      document: [{ results: [{ grade: '4' }] }, { results: [{ grade: '5' }] }, {}],
      losses: [],
      problems: [{ path: '/Opintosuoritukset/Opintosuoritus/0', line: 3, column: 3 }, {}, {}],
    });
  });

  test('prints study rights', async () => {
    const { out } = await merkki(
      ...['map', 'virta', definition, '--recipients', recipients, ...offering],
      ...['--record', 'Opiskeluoikeus'],
    );
    // The recipients completed before the realisation began: no record is on one timeline.
    expect(out).toBe('');
    const autumn = join(await freshFolder(), 'recipients.csv');
    await writeFile(
      autumn,
      'learnerId,givenName,familyName,completedOn\n1.2.246.562.98.20304050613,Aino,H,2027-03-31\n',
    );
    const good = await merkki(
      ...['map', 'virta', definition, '--recipients', autumn, ...offering],
      ...['--record', 'Opiskeluoikeus'],
    );
    expect(good.code).toBe(0);
    expect(good.out).toContain('<Opiskeluoikeudet ');
  });

  test('leaves out bad recipients, tells each, and goes on', async () => {
    const list = join(await freshFolder(), 'list.csv');
    await writeFile(
      list,
      [
        'learnerId,email,givenName,familyName,grade,completedOn',
        '1.2.246.562.98.20304050613,,Aino,Hakasalo,4,2026-11-06',
        ',oskar@example.org,Oskar,Nyberg,5,2026-11-06',
        '131052-308T,,Leila,Rahimi,3,2026-11-06',
        '12345,,Minna,Virta,9,2026-11-06',
        '12346,,Olli,Virta,4,2026-02-30',
        '12347,,Pirjo,Virta,4,2026-11-06',
      ].join('\n'),
    );
    const { code, out, err } = await merkki(
      ...['map', 'virta', definition, '--recipients', list, ...offering, '--lang', 'fi'],
    );
    expect(code).toBe(1);
    expect(out.match(/opiskelijaAvain="[^"]+"/g)).toEqual([
      'opiskelijaAvain="1.2.246.562.98.20304050613"',
      'opiskelijaAvain="12347"',
    ]);
    for (const [number, found] of [
      [2, 'virta.learner-unidentified'],
      [3, 'mc.recipient-personal-identity-code'],
      [4, 'recipients.unknown-grade'],
      [5, 'mc.'],
    ]) {
      expect(err).toMatch(new RegExp(`list\\.csv \\(${number}\\).*\\[${found}`));
    }
    expect(err + out).not.toContain('131052');
  });

  test('prints the learners of Koski, and reads them back', async () => {
    const path = join(await freshFolder(), 'koski.json');
    const { code } = await merkki(
      ...['map', 'koski', definition, '--recipients', recipients, ...offering, '--out', path],
    );
    expect(code).toBe(0);
    expect(JSON.parse(await readFile(path, 'utf8'))).toHaveLength(3);
    const read = await merkki('map', 'koski', '--from', path, '--json');
    expect(read.code).toBe(0);
    expect(JSON.parse(read.out)).toMatchObject({
      document: [{ results: [{ grade: '4' }] }, {}, {}],
    });
  });

  test('refuses XML with a document type, with its place', async () => {
    const path = join(await freshFolder(), 'bad.xml');
    await writeFile(path, '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>');
    const { code, err } = await merkki('map', 'virta', '--from', path, '--lang', 'sv');
    expect([code, err]).toEqual([1, expect.stringMatching(/bad\.xml:2:1 .*\[virta\.doctype\]/)]);
  });

  test.each([
    ['map', 'virta', definition, '--recipients', recipients, '--record', 'Opiskelija'],
    ['map', 'virta', definition, '--recipients', recipients, '--language', 'fi'],
    ['map', 'virta', '--from', 'x.xml', '--recipients', recipients],
    ['map', 'kouta', definition, '--record', 'Opintosuoritus'],
    ['map', 'virta', definition, '--recipients', recipients, '--offering', 'winter'],
    ['map', 'virta', '--from', 'no-such-file.xml'],
  ])('refuses as a usage error: %s %s %s %s %s %s %s', async (...words) => {
    expect((await merkki(...words)).code).toBe(2);
  });
});
