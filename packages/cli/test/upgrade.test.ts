import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAchievementCredential } from '@merkki/open-badges';
import { describe, expect, test } from 'vitest';
import { freshFolder, lines, merkki } from './run-merkki.ts';

const context = 'https://w3id.org/openbadges/v2';
const issuer = {
  '@context': context,
  type: 'Issuer',
  id: 'https://school.example/issuer',
  name: 'School',
};
const badgeClass = {
  '@context': context,
  type: 'BadgeClass',
  id: 'https://school.example/badges/5',
  name: 'Safe printing',
  description: 'Prints safely.',
  criteria: { narrative: 'A test.' },
  issuer: issuer.id,
};
const assertion = {
  '@context': context,
  type: 'Assertion',
  id: 'https://school.example/assertions/7',
  recipient: { type: 'email', hashed: false, identity: 'aino@example.org' },
  issuedOn: '2022-05-31',
  verification: { type: 'hosted' },
  badge: badgeClass.id,
};

/** Writes documents into a fresh folder and gives their paths. */
async function written(...documents: readonly unknown[]): Promise<string[]> {
  const folder = await freshFolder();
  return Promise.all(
    documents.map(async (document, index) => {
      const path = join(folder, `old-${index}.json`);
      await writeFile(path, typeof document === 'string' ? document : JSON.stringify(document));
      return path;
    }),
  );
}

describe('merkki upgrade', () => {
  test('prints a badge of 3.0, and on standard error what was lost and what to decide', async () => {
    const files = await written(assertion, badgeClass, issuer);
    const { code, out, err } = await merkki('upgrade', ...files, '--lang', 'fi');
    expect(code).toBe(0);
    expect(parseAchievementCredential(JSON.parse(out)).ok).toBe(true);
    expect(err).toContain('Ei siirtynyt: 1');
    expect(err).toContain('/verification');
    expect(err).toMatch(/Päätettävä ennen allekirjoitusta:\n.*\/issuedOn .*\[decide.zone\]/);
    expect(err).toMatch(/Harkittava:\n[\s\S]*\[decide.language\]/);
    expect(err).not.toContain('aino@example.org');
  });

  test('prints one line of JSON per badge, in the order of the files', async () => {
    const second = { ...assertion, id: 'https://school.example/assertions/8' };
    const files = await written(second, badgeClass, assertion, issuer);
    const { code, out, err } = await merkki('upgrade', ...files, '--json');
    expect([code, err]).toEqual([0, '']);
    expect(lines(out).map(({ input }) => input)).toEqual([files[0], files[2]]);
    expect(lines(out)[0]).toMatchObject({
      document: { type: ['VerifiableCredential', 'OpenBadgeCredential'] },
      losses: [{ path: '/verification', code: 'loss.verification' }],
      decisions: expect.arrayContaining([
        {
          path: '/badge/issuer/id',
          code: 'decide.issuer-did',
          required: true,
          message: expect.stringMatching(/DID/),
        },
      ]),
    });
  });

  test('takes the answers as options', async () => {
    const files = await written(assertion, badgeClass, issuer);
    const { out } = await merkki(
      ...['upgrade', ...files, '--json', '--issuer', 'did:web:school.example'],
      ...['--zone', '+03:00', '--language', 'en', '--type', 'Course'],
    );
    const [told] = lines(out);
    expect(told).toMatchObject({
      document: {
        issuer: { id: 'did:web:school.example' },
        validFrom: '2022-05-31T00:00:00+03:00',
        credentialSubject: { achievement: { inLanguage: 'en', achievementType: 'Course' } },
      },
    });
    expect(JSON.stringify(told?.['decisions'])).not.toMatch(/"required":true/);
  });

  test('writes one file per badge into a folder, and overwrites none', async () => {
    const files = await written(assertion, badgeClass, issuer);
    const out = join(await freshFolder(), 'new');
    for (let round = 0; round < 2; round += 1) {
      const { code, out: printed } = await merkki('upgrade', ...files, '--out', out);
      expect([code, printed]).toEqual([0, '']);
    }
    const [first, second] = await Promise.all(
      ['old-0.json', 'old-0-2.json'].map((name) => readFile(join(out, name), 'utf8')),
    );
    expect(second).toBe(first);
  });

  test('brings badge classes and issuers over where there is no assertion', async () => {
    const [classFile = '', issuerFile = ''] = await written(badgeClass, issuer);
    const both = await merkki('upgrade', classFile, issuerFile, '--json');
    expect(lines(both.out)).toEqual([
      expect.objectContaining({
        document: expect.objectContaining({ type: ['Achievement'], creator: expect.anything() }),
      }),
    ]);
    const alone = await merkki('upgrade', issuerFile, '--json');
    expect(lines(alone.out)[0]).toMatchObject({ document: { type: ['Profile'] } });
  });

  test('goes on after a badge that is refused, and says why', async () => {
    const revoked = { id: 'https://school.example/assertions/9', revoked: true };
    const first = { uid: '1', recipient: { type: 'email' }, badge: badgeClass.id };
    const files = await written(revoked, 'no JSON', first, assertion, badgeClass, issuer);
    const { code, out, err } = await merkki('upgrade', ...files, '--json', '--lang', 'sv');
    expect(code).toBe(1);
    const told = lines(out).map(({ input, problems }) => [
      files.indexOf(String(input)),
      Object(problems)[0]?.code,
    ]);
    expect(told).toEqual([
      [1, 'json.malformed'],
      [0, 'upgrade.revoked'],
      [2, 'upgrade.ob1'],
      [3, undefined],
    ]);
    expect(err).toContain('version 1.0');
  });

  test('reads a signed assertion, and goes on after a picture', async () => {
    const payload = Buffer.from(JSON.stringify(assertion)).toString('base64url');
    const files = await written(`eyJhbGciOiJSUzI1NiJ9.${payload}.c2ln\n`, badgeClass, issuer);
    const picture = join(await freshFolder(), 'old.png');
    await writeFile(picture, new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
    const { code, out, err } = await merkki('upgrade', picture, ...files);
    expect(code).toBe(1);
    expect(parseAchievementCredential(JSON.parse(out)).ok).toBe(true);
    expect(err).toContain(`${picture} is not UTF-8 text. [file.not-text]`);
  });

  test('names the document that is missing', async () => {
    const { code, err } = await merkki('upgrade', ...(await written(assertion)));
    expect(code).toBe(1);
    expect(err).toContain('/badge ');
    expect(err).toContain('[upgrade.document-missing]');
  });

  test.each([
    ['usage.argument-missing', ['upgrade']],
    ['usage.option-value', ['upgrade', 'FILE', '--type', 'Toy']],
    ['schema.format', ['upgrade', 'FILE', '--issuer', 'school']],
    ['file.unreadable', ['upgrade', '/nowhere/badge.json']],
  ])('ends with 2 for %s', async (expected, words) => {
    const [file = ''] = await written(assertion);
    const { code, err } = await merkki(...words.map((word) => (word === 'FILE' ? file : word)));
    expect(code).toBe(2);
    expect(err).toContain(expected);
  });

  test('ends with 2 where no file is one of 2.0 that could be brought over', async () => {
    const files = await written({ type: 'RevocationList', id: 'https://school.example/revoked' });
    const { code, err } = await merkki('upgrade', ...files);
    expect([code, err]).toEqual([2, expect.stringContaining('usage.no-old-badges')]);
  });
});
