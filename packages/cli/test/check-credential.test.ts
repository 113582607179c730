import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { example, freshFolder, merkki } from './run-merkki.ts';

const definition = example('wound-care-at-home.yaml');

let folder: string;
let badge: string;
let signed: string;
let baked: string;

beforeAll(async () => {
  folder = await freshFolder();
  const recipients = join(folder, 'recipients.json');
  const one = { learnerId: 'did:example:aino', givenName: 'Aino', familyName: 'Esimerkki' };
  await writeFile(recipients, JSON.stringify([one]));
  const mapped = await merkki('map', 'open-badges', definition, '--recipients', recipients);
  const [first] = JSON.parse(mapped.out);
  badge = join(folder, 'badge.json');
  await writeFile(badge, JSON.stringify(first, null, 2));
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  signed = join(folder, 'badge.jwt');
  await writeFile(signed, `${part({ alg: 'ES256' })}.${part(first)}.c2ln\n`);
  baked = join(folder, 'badge.svg');
  await merkki('bake', example('wound-care-at-home.svg'), signed, '--out', baked);
});

interface Found {
  readonly ruleId: string;
  readonly outcome: string;
  readonly path: string;
  readonly element?: string;
}

async function report(path: string): Promise<{
  readonly verdict: string;
  readonly stage: string;
  readonly credential?: unknown;
  readonly results: readonly Found[];
}> {
  const { out } = await merkki('check', path, '--json');
  return JSON.parse(out);
}

describe('merkki check of a credential', () => {
  test.each([
    ['JSON', () => badge, 'json'],
    ['a token', () => signed, 'jwt'],
    ['a picture', () => baked, 'svg'],
  ] as const)('reads %s back, and says so', async (_name, path, carrier) => {
    const { credential, stage, results } = await report(path());
    expect(credential).toMatchObject({ format: 'ob3', carrier });
    expect(stage).toBe('award');
    expect(results.find(({ ruleId }) => ruleId === 'EU-A1-02')?.outcome).toBe('pass');
  });

  test('reads a European credential back', async () => {
    const path = join(folder, 'elm.json');
    await merkki('convert', badge, '--to', 'elm', '--out', path);
    expect((await report(path)).credential).toMatchObject({ format: 'elm', carrier: 'json' });
  });

  test('sees what a mapping dropped, though the definition passes', async () => {
    expect((await merkki('check', definition)).code).toBe(0);
    const { results } = await report(badge);
    // The badge names the learner by an address alone.
    expect(results.filter(({ outcome }) => outcome === 'fail')).toContainEqual(
      expect.objectContaining({
        ruleId: 'EU-A1-01',
        path: '/credentialSubject/id',
        element: '/learner',
      }),
    );
  });

  test('sees what was left out of a badge', async () => {
    const path = join(folder, 'poor.json');
    const { issuer, ...rest } = JSON.parse(await readFile(badge, 'utf8'));
    const { address: _, ...poor } = issuer;
    await writeFile(path, JSON.stringify({ ...rest, issuer: poor }));
    const { results } = await report(path);
    expect(results).toContainEqual(
      expect.objectContaining({
        ruleId: 'EU-A1-03',
        outcome: 'fail',
        path: '/microCredential/issuer/country',
      }),
    );
  });

  test('points at line and column in the credential', async () => {
    const { out } = await merkki('check', badge);
    expect(out).toContain('Read back from a credential: Open Badges 3.0, as JSON');
    expect(out).toMatch(/Learner · \/credentialSubject\/id · line \d+, column \d+/);
  });

  test.each([
    ['sarif', /"credential": "ob3"/],
    ['junit', /<property name="credential.format" value="ob3"\/>/],
    ['markdown', /Read back from a credential: Open Badges 3\.0/],
    ['html', /Read back from a credential: Open Badges 3\.0/],
  ])('names the form in %s', async (format, text) => {
    const { out } = await merkki('check', badge, '--format', format);
    expect(out).toMatch(text);
  });

  test('judges the elements by what the credential says of them', async () => {
    const { out } = await merkki('check', badge, '--format', 'markdown');
    expect(out).toMatch(/\| 1 \| [^|]+ \| ❌/);
    expect(out).toMatch(/\| 2 \| [^|]+ \| ✅/);
  });

  test('takes the stage that is asked for', async () => {
    const { out } = await merkki('check', badge, '--stage', 'offering', '--json');
    expect(JSON.parse(out).stage).toBe('offering');
  });

  test('in a folder checks credentials at stage award, and passes over them else', async () => {
    const credentials = await freshFolder();
    await writeFile(join(credentials, 'one.json'), await readFile(badge));
    await writeFile(join(credentials, 'definition.yaml'), await readFile(definition));
    const award = await merkki('check', credentials, '--stage', 'award', '--json');
    expect(award.out.trim().split('\n')).toHaveLength(2);
    const offering = await merkki('check', credentials, '--json');
    expect(offering.out.trim().split('\n')).toHaveLength(1);
  });

  test.each([
    ['a broken badge', '{ "type": ["OpenBadgeCredential"] }', 'schema.missing'],
    ['a presentation', '{ "type": ["VerifiablePresentation"] }', 'convert.other-kind'],
    ['a picture without credential', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'bake.'],
  ])('says why %s cannot be checked', async (_name, content, code) => {
    const path = join(folder, 'broken');
    await writeFile(path, content);
    const { code: exit, out } = await merkki('check', path, '--json');
    expect(exit).toBe(1);
    expect(JSON.parse(out).results[0].code).toContain(code);
  });
});

test('what has no proof fails for it, and a proof that was not verified is told', async () => {
  const of = async (path: string) =>
    (await report(path)).results.find(({ ruleId }) => ruleId === 'EU-P7-01');
  expect(await of(badge)).toMatchObject({ outcome: 'fail', severity: 'error' });
  expect(await of(signed)).toMatchObject({ outcome: 'fail', severity: 'warning' });
});

test('a badge that cannot be read back has findings with lines', async () => {
  const path = join(folder, 'poor.json');
  const { credentialSubject: _, ...rest } = JSON.parse(await readFile(badge, 'utf8'));
  await writeFile(path, JSON.stringify({ credentialSubject: { type: [] }, ...rest }, null, 2));
  const { results } = await report(path);
  expect(results.length).toBeGreaterThan(0);
  expect(results[0]).toMatchObject({ ruleId: 'MODEL-01', line: expect.any(Number) });
});
