import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDocumentLoader } from '@merkki/contexts';
import type { JsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { credentialsIn, jsonFiles, outcome, publishedLoader } from './context-outcome.ts';

const standards = process.env['MERKKI_STANDARDS'];
const folder = join(standards ?? '', 'standards/open-badges-3');
const openBadges = 'https://purl.imsglobal.org/spec/ob/v3p0/';

const examples = standards
  ? jsonFiles(join(folder, 'examples')).flatMap(({ file, content }) =>
      credentialsIn(content)
        .filter((credential) => JSON.stringify(credential['@context']).includes(openBadges))
        .map((credential) => ({ example: file, credential })),
    )
  : [];

/** Contexts of examples that our table does not have. */
const foreign = {
  'https://w3id.org/security/suites/ed25519-2020/v1': 'other/ed25519-2020-v1.json',
  'https://www.w3.org/ns/credentials/examples/v2': 'w3c/credentials-examples-v2.json',
  'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json':
    '1edtech/clr-v2p0-context-2.0.1.json',
};
const published = {
  [`${openBadges}context-3.0.3.json`]: '1edtech/ob-v3p0-context-3.0.3.validator-2026-06.json',
  [`${openBadges}context-3.0.2.json`]: '1edtech/ob-v3p0-context-3.0.2.json',
  [`${openBadges}context-3.0.1.json`]: '1edtech/ob-v3p0-context-3.0.1.json',
  [`${openBadges}context.json`]: '1edtech/ob-v3p0-context.json',
  [`${openBadges}extensions.json`]: '1edtech/ob-v3p0-extensions.json',
};

function read(files: Readonly<Record<string, string>>): Record<string, JsonObject> {
  const documents = Object.entries(files).map(([url, file]) => [
    url,
    JSON.parse(readFileSync(join(folder, 'contexts', file), 'utf8')),
  ]);
  return Object.fromEntries(documents);
}

describe('our Open Badges contexts against the published ones (needs MERKKI_STANDARDS)', () => {
  test.skipIf(!standards)('are judged by more than twenty examples', () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  test.skipIf(!standards).each(examples)(
    'give the same N-Quads for $example',
    async ({ credential }) => {
      const ours = await outcome(credential, createDocumentLoader({ documents: read(foreign) }));
      const theirs = publishedLoader(read({ ...foreign, ...published }));
      expect(ours).toBe(await outcome(credential, theirs));
      expect(ours).toMatch(/^_:|^</);
    },
  );
});

test('an endorsement as JWT and the JWT id are part of what is signed', async () => {
  const credential = {
    '@context': ['https://www.w3.org/ns/credentials/v2', `${openBadges}context-3.0.3.json`],
    id: 'urn:uuid:1',
    jti: 'urn:uuid:1',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    endorsementJwt: ['e30.e30.e30'],
  };
  const lines = (await outcome(credential, createDocumentLoader())).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      '<urn:uuid:1> <https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementJwt> "e30.e30.e30" .',
      '<urn:uuid:1> <https://www.iana.org/assignments/jwt#jti> <urn:uuid:1> .',
    ]),
  );
});
