import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedExample, example, freshFolder, merkki } from './run-merkki.ts';

const definition = example('generative-ai-for-small-companies.yaml');
const recipients = example('recipients.csv');

describe('merkki map', () => {
  test('maps to Opintopolku with the micro-credential flag and a loss report', async () => {
    const { code, out } = await merkki('map', 'kouta', definition, '--json');
    expect(code).toBe(0);
    const { document, losses } = JSON.parse(out);
    expect(document.toteutus.metadata.isPieniOsaamiskokonaisuus).toBe(true);
    expect(losses).toContainEqual({
      path: expect.stringMatching(/^\//),
      reason: expect.any(String),
      code: expect.stringMatching(/^loss\./),
    });
  });

  test('prints the document on standard output and the losses on standard error', async () => {
    const { out, err } = await merkki('map', 'kouta', definition, '--lang', 'fi');
    expect(JSON.parse(out)).toHaveProperty('koulutus');
    expect(err).toContain('Ei siirtynyt');
  });

  test('writes to a file', async () => {
    const path = join(await freshFolder(), 'kouta.json');
    const { out } = await merkki('map', 'kouta', definition, '--out', path);
    expect(out).toBe('');
    expect(JSON.parse(await readFile(path, 'utf8'))).toHaveProperty('toteutus');
  });

  test('takes the offering that is named', async () => {
    const second = await merkki('map', 'kouta', definition, '--offering', 'autumn-2027');
    const first = await merkki('map', 'kouta', definition);
    expect(second.code).toBe(0);
    expect(second.out).not.toBe(first.out);
    const unknown = await merkki('map', 'kouta', definition, '--offering', 'never');
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('[map.unknown-offering]');
  });

  test('maps a definition to an achievement and to a qualification', async () => {
    const badge = JSON.parse((await merkki('map', 'open-badges', definition)).out);
    expect(badge).toMatchObject({ type: ['Achievement'], achievementType: 'MicroCredential' });
    const elm = JSON.parse((await merkki('map', 'elm', definition)).out);
    expect([elm.type].flat()).toContain('Qualification');
  });

  test('refuses recipients where the format knows no learners', async () => {
    const { code, err } = await merkki('map', 'kouta', definition, '--recipients', recipients);
    expect([code, err]).toEqual([2, expect.stringContaining('[usage.option-unused]')]);
  });

  test('maps to one credential per recipient', async () => {
    const badges = JSON.parse(
      (await merkki('map', 'open-badges', definition, '--recipients', recipients)).out,
    );
    expect(badges).toHaveLength(3);
    expect(badges[0].type).toContain('OpenBadgeCredential');
    const elm = JSON.parse(
      (await merkki('map', 'elm', definition, '--recipients', recipients)).out,
    );
    expect(elm).toHaveLength(3);
    expect(elm[0].type).toContain('EuropeanDigitalCredential');
  });

  test('writes a badge in the language asked for', async () => {
    const name = async (language: string): Promise<string> =>
      JSON.parse((await merkki('map', 'open-badges', definition, '--language', language)).out).name;
    expect(await name('en')).toBe('Generative AI for small companies');
    expect(await name('fi')).not.toBe(await name('sv'));
  });

  test('refuses a definition that is not whole, with every place', async () => {
    const path = await changedExample(await freshFolder(), (text) =>
      text.replace(/^level:\n(?: .*\n)+/m, ''),
    );
    const { code, out, err } = await merkki('map', 'elm', path);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/\/level .*\[mc\.missing\]/);
  });

  test('reads a badge back into an award, with what is not carried', async () => {
    const mapped = await merkki('map', 'open-badges', definition, '--recipients', recipients);
    const [badge] = JSON.parse(mapped.out);
    const path = join(await freshFolder(), 'badge.json');
    await writeFile(path, JSON.stringify(badge));
    const { code, out, err } = await merkki('map', 'open-badges', '--from', path, '--lang', 'fi');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      id: badge.id,
      microCredential: {
        id: badge.credentialSubject.achievement.id,
        workload: { ects: badge.credentialSubject.creditsEarned },
      },
    });
    expect(err).not.toBe('');
    const told = await merkki('map', 'open-badges', '--from', path, '--json');
    expect(JSON.parse(told.out)).toMatchObject({
      document: JSON.parse(out),
      losses: expect.any(Array),
    });
  });

  test('says what a badge lacks, and exits with 1', async () => {
    const mapped = await merkki('map', 'open-badges', definition, '--recipients', recipients);
    const [badge] = JSON.parse(mapped.out);
    badge.credentialSubject.achievement.criteria = { narrative: 'Do it.' };
    const path = join(await freshFolder(), 'badge.json');
    await writeFile(path, JSON.stringify(badge));
    const { code, err } = await merkki('map', 'open-badges', '--from', path);
    expect(code).toBe(1);
    expect(err).toContain('[mc.missing]');
    await writeFile(path, '{"type": "Assertion"}');
    const old = await merkki('map', 'open-badges', '--from', path);
    expect([old.code, old.err]).toEqual([1, expect.stringContaining('[version.ob2]')]);
  });

  test.each(['plain', 'sealed'])(
    'reads a %s European credential back into an award',
    async (form) => {
      const mapped = await merkki('map', 'elm', definition, '--recipients', recipients);
      const [credential] = JSON.parse(mapped.out);
      const path = join(await freshFolder(), 'credential.jsonld');
      const sealed = { payload: JSON.stringify(credential), signatures: [] };
      await writeFile(path, JSON.stringify(form === 'sealed' ? sealed : credential));
      const { code, out, err } = await merkki('map', 'elm', '--from', path, '--lang', 'sv');
      expect([code, err]).toEqual([0, expect.stringContaining('/individualDisplay')]);
      const [achievement] = credential.credentialSubject.hasClaim;
      expect(JSON.parse(out)).toMatchObject({
        id: credential.id,
        microCredential: {
          title: achievement.title,
          outcomes: achievement.specifiedBy.learningOutcome.map((one: { title: object }) => ({
            text: one.title,
          })),
        },
      });
    },
  );

  test('says what a European credential lacks, and what is none', async () => {
    const path = join(await freshFolder(), 'credential.json');
    await writeFile(path, '{"credential":{"type":["EuropeanDigitalCredential"]}}');
    const { code, err } = await merkki('map', 'elm', '--from', path);
    expect([code, err]).toEqual([1, expect.stringContaining('[mc.missing]')]);
    const other = await merkki('map', 'elm', '--from', definition);
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('[elm.type]')]);
  });

  test('refuses --from beside another file or option', async () => {
    for (const rest of [
      ['open-badges', definition, '--from', definition],
      ['open-badges', '--from', definition, '--recipients', recipients],
    ]) {
      expect((await merkki('map', ...rest)).code).toBe(2);
    }
  });
});
