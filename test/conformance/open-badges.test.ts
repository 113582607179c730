import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createDocumentLoader } from '@merkki/contexts';
import { award, parseMicroCredential, parseRecipient, readDocument } from '@merkki/model';
import {
  type AchievementCredential,
  parseAchievementCredential,
  toAchievementCredential,
} from '@merkki/open-badges';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { describe, expect, test } from 'vitest';
import { award as fullAward } from '../../packages/open-badges/test/fixtures/award.ts';

// Neither has types that fit an import of its default export here.
const require = createRequire(import.meta.url);
const jsonld: { expand(input: object, options: object): Promise<object[]> } = require('jsonld');
const addFormats: (ajv: Ajv2019) => void = require('ajv-formats');

const standards = process.env['MERKKI_STANDARDS'];
const folder = join(standards ?? '', 'standards/open-badges-3');
const examples = join(import.meta.dirname, '../../examples/definitions');
const definitions = [
  'community-energy-workshops',
  'generative-ai-for-small-companies',
  'wound-care-at-home',
];
const options = { issuer: { id: 'did:web:amk.example' }, salt: 'k3b9Qw1xZt7uVn5sRm2pLA' } as const;
const languages = ['fi', 'sv', 'en'] as const;

/** A badge of each example definition and of an award that uses every member, in each language. */
async function badges(): Promise<readonly (readonly [string, AchievementCredential])[]> {
  const recipient = parseRecipient({ email: 'a@b.example', givenName: 'A', familyName: 'B' });
  if (!recipient.ok) throw new TypeError('the recipient is valid');
  const awards = definitions.map((name) => {
    const read = readDocument(readFileSync(join(examples, `${name}.yaml`), 'utf8'));
    const parsed = parseMicroCredential(read.ok ? read.value.value : undefined);
    if (!parsed.ok) throw new TypeError(`${name}: ${JSON.stringify(parsed.error)}`);
    const issued = { id: `urn:x-test:${name}`, issuedOn: '2026-11-24' };
    return [name, award(parsed.value, recipient.value, issued)] as const;
  });
  return Promise.all(
    [...awards, ['every member', fullAward] as const].flatMap(([name, given]) =>
      languages.map(async (language) => {
        const { value } = await toAchievementCredential(given, {
          ...options,
          language,
          includeName: true,
          image: 'data:image/png;base64,iVBORw0KGgo=',
        });
        return [`${name} in ${language}`, value] as const;
      }),
    ),
  );
}

/** A published schema as a check; the files name their dialect with a `#` that ajv does not know. */
function schemaCheck(file: string): (value: unknown) => readonly string[] {
  const { $schema, ...schema } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const ajv = new Ajv2019({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile({ ...schema, $schema: String($schema).replace('#', '') });
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('a badge that we write', () => {
  test('has no term that its contexts do not define', async () => {
    const documentLoader = createDocumentLoader();
    for (const [name, badge] of await badges()) {
      const expanded = await jsonld.expand(badge, { safe: true, documentLoader });
      expect(expanded, name).toHaveLength(1);
    }
  });

  test('is read back as it was written', async () => {
    for (const [name, badge] of await badges()) {
      expect(parseAchievementCredential(JSON.parse(JSON.stringify(badge))), name).toEqual({
        ok: true,
        value: badge,
      });
    }
  });

  test
    .skipIf(!standards)
    .each([
      'schemas/published/ob_v3p0_achievementcredential_schema.json',
      'schemas/strict/ob_v3p0_achievementcredential_schema.strict.json',
    ])('passes %s (needs MERKKI_STANDARDS)', async (file) => {
    const check = schemaCheck(file);
    for (const [name, badge] of await badges()) expect(check(badge), name).toEqual([]);
  });
});

describe('a badge that others write', () => {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const problems = (value: unknown): readonly string[] => {
    const parsed = parseAchievementCredential(value, { acceptVcdm11: true });
    return parsed.ok ? [] : parsed.error.map(({ code, pointer }) => `${pointer} ${code}`);
  };

  test.skipIf(!standards).each([
    ['d-1-basic-openbadgecredential.payload.json', []],
    // Its second result names a level of another result description than its own.
    [
      'd-2-complete-openbadgecredential.payload.json',
      ['/credentialSubject/result/1/achievedLevel result.unknown-level'],
    ],
    ['d-4-achievement-alignment-case.json', []],
    ['d-5-achievement-alignment-credential-engine.json', []],
    ['d-6-skill-assertion-case.payload.json', []],
    ['d-7-skill-assertion-credential-engine.payload.json', []],
  ])('is read: %s of the standard (needs MERKKI_STANDARDS)', (file, expected) => {
    expect(problems(read(`examples/spec-appendix-d/${file}`))).toEqual(expected);
  });

  test.skipIf(!standards)(
    'is read, or has a subject without id and identifier: signed samples (needs MERKKI_STANDARDS)',
    () => {
      const index = read('examples/dcc-signed-sample/index.json') as {
        entries: { file: string }[];
      };
      const found = index.entries.flatMap(({ file }) =>
        problems(read(`examples/dcc-signed-sample/${file}`)),
      );
      expect(index.entries.length).toBeGreaterThan(10);
      expect(new Set(found)).toEqual(new Set(['/credentialSubject subject.unidentified']));
    },
  );

  test.skipIf(!standards)(
    'with a single type of any value passes the published schema and is refused (needs MERKKI_STANDARDS)',
    async () => {
      const check = schemaCheck('schemas/published/ob_v3p0_achievementcredential_schema.json');
      const [, badge] = (await badges())[0] ?? [];
      const wrong = { ...badge, evidence: [{ type: 'Nonsense' }] };
      expect(check(wrong)).toEqual([]);
      expect(problems(wrong)).toEqual(['/evidence/0/type schema.value']);
    },
  );
});
