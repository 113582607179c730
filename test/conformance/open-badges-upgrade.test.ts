import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createDocumentLoader } from '@merkki/contexts';
import { type AchievementCredential, upgradeAssertion } from '@merkki/open-badges';
import { Ajv2019 } from 'ajv/dist/2019.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oldBadges } from '../../packages/open-badges/test/upgrade/old-badges.ts';

// Neither has types that fit an import of its default export here.
const require = createRequire(import.meta.url);
const jsonld: { expand(input: object, options: object): Promise<object[]> } = require('jsonld');
const addFormats: (ajv: Ajv2019) => void = require('ajv-formats');

const standards = process.env['MERKKI_STANDARDS'];
const schemas = join(standards ?? '', 'standards/open-badges-3/schemas');

/** Badges that were brought from 2.0 to 3.0, the same ones each time. */
async function upgraded(): Promise<readonly AchievementCredential[]> {
  const samples = fc.sample(oldBadges, { numRuns: 200, seed: 20 });
  const options = { issuerId: 'did:web:school.example', achievementType: 'Course' } as const;
  const results = await Promise.all(samples.map((badge) => upgradeAssertion(badge, options)));
  return results.map((result) => {
    if (!result.ok) throw new TypeError(JSON.stringify(result.error));
    return result.value.value;
  });
}

describe('a badge that was brought from 2.0 to 3.0', () => {
  test('has no term that its contexts do not define', async () => {
    const documentLoader = createDocumentLoader();
    for (const badge of await upgraded()) {
      expect(await jsonld.expand(badge, { safe: true, documentLoader })).toHaveLength(1);
    }
  });

  test
    .skipIf(!standards)
    .each([
      'published/ob_v3p0_achievementcredential_schema.json',
      'strict/ob_v3p0_achievementcredential_schema.strict.json',
    ])('passes %s (needs MERKKI_STANDARDS)', async (file) => {
    const { $schema, ...schema } = JSON.parse(readFileSync(join(schemas, file), 'utf8'));
    const ajv = new Ajv2019({ strict: false, allErrors: true });
    addFormats(ajv);
    // The files name their dialect with a `#` that ajv does not know.
    const validate = ajv.compile({ ...schema, $schema: String($schema).replace('#', '') });
    for (const badge of await upgraded()) {
      expect(validate(badge) ? [] : validate.errors, JSON.stringify(badge)).toEqual([]);
    }
  });
});
