import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createDocumentLoader } from '@merkki/contexts';
import {
  createExtensionContext,
  EndorsementCredential,
  toAchievementCredential,
  toEndorsementCredential,
} from '@merkki/open-badges';
import { Ajv2019 } from 'ajv/dist/2019.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryAward } from '../../packages/open-badges/test/fixtures/arbitrary-award.ts';
import { award } from '../../packages/open-badges/test/fixtures/award.ts';

// Neither has types that fit an import of its default export here.
const require = createRequire(import.meta.url);
const jsonld: { expand(input: object, options: object): Promise<object[]> } = require('jsonld');
const addFormats: (ajv: Ajv2019) => void = require('ajv-formats');

const standards = process.env['MERKKI_STANDARDS'];
const schemas = join(standards ?? '', 'standards/open-badges-3/schemas');
const options = { issuer: { id: 'did:web:amk.example' }, salt: 'k3b9Qw1xZt7uVn5sRm2pLA' } as const;
const additions = {
  credentialStatus: {
    id: 'https://amk.example/status/1#94567',
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '94567',
    statusListCredential: 'https://amk.example/status/1',
  },
  refreshService: { id: 'https://amk.example/refresh/17', type: '1EdTechCredentialRefresh' },
  credentialSchema: [
    {
      id: 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
      type: '1EdTechJsonSchemaValidator2019',
    },
  ],
  termsOfUse: [{ id: 'https://amk.example/terms', type: 'https://amk.example/terms#Policy' }],
  evidence: [{ type: ['Evidence'], id: 'https://amk.example/portfolio/17', name: 'Portfolio' }],
};
const endorsement = toEndorsementCredential({
  id: 'urn:uuid:5e2d1b7c-6a53-4a39-9a0e-6a2f0d3c9f12',
  name: 'Endorsement',
  issuer: { id: 'did:web:accrediter.example', type: ['Profile'], name: 'Accrediter' },
  subject: award.microCredential.id,
  comment: 'Meets what employers ask for.',
  validFrom: '2026-11-24T00:00:00Z',
});

/** A published schema as a check; the files name their dialect with a `#` that ajv does not know. */
function schemaCheck(file: string): (value: unknown) => readonly string[] {
  const { $schema, ...schema } = JSON.parse(readFileSync(join(schemas, file), 'utf8'));
  const ajv = new Ajv2019({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile({ ...schema, $schema: String($schema).replace('#', '') });
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('what we write', () => {
  test
    .skipIf(!standards)
    .each([
      'published/ob_v3p0_achievementcredential_schema.json',
      'strict/ob_v3p0_achievementcredential_schema.strict.json',
    ])('passes %s for any award (needs MERKKI_STANDARDS)', async (file) => {
    const check = schemaCheck(file);
    await fc.assert(
      fc.asyncProperty(arbitraryAward, fc.boolean(), async (source, isFull) => {
        const { value } = await toAchievementCredential(source, {
          ...options,
          language: 'fi',
          includeName: isFull,
          ...(isFull
            ? {
                ...additions,
                endorsement: [endorsement],
                image: 'https://amk.example/badge.png',
                editions: { sv: 'https://amk.example/mc/pilot/sv' },
                extensionContext: { url: 'https://amk.example/badge-context.json' },
              }
            : {}),
        });
        expect(check(value)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test.skipIf(!standards)('passes the schema of endorsements (needs MERKKI_STANDARDS)', () => {
    const check = schemaCheck('published/ob_v3p0_endorsementcredential_schema.json');
    expect(check(endorsement)).toEqual([]);
    expect(check({ ...endorsement, name: undefined })).not.toEqual([]);
    expect(EndorsementCredential.safeParse(endorsement).success).toBe(true);
  });

  test('has no term that its contexts do not define, 1EdTech extensions and our own included', async () => {
    const url = 'https://amk.example/badge-context.json';
    const { value } = await toAchievementCredential(award, {
      ...options,
      ...additions,
      endorsement: [endorsement],
      language: 'fi',
      extensionContext: { url },
    });
    const documentLoader = createDocumentLoader({
      documents: { [url]: createExtensionContext(url) },
    });
    const [expanded] = await jsonld.expand(value, { safe: true, documentLoader });
    expect(JSON.stringify(expanded)).toContain(`${url}#microCredentialElements`);
    await expect(
      jsonld.expand(value, { safe: true, documentLoader: createDocumentLoader() }),
    ).rejects.toThrow();
    expect(await jsonld.expand(endorsement, { safe: true, documentLoader })).toHaveLength(1);
  });
});
