import { describe, expect, test } from 'vitest';
import { contexts, contextVariants, createDocumentLoader } from '../src/index.ts';

const openBadges = 'https://purl.imsglobal.org/spec/ob/v3p0/';
const versions = ['context.json', 'context-3.0.1.json', 'context-3.0.2.json', 'context-3.0.3.json'];
const extensionTerms = [
  '1EdTechJsonSchemaValidator2019',
  '1EdTechRevocationList',
  '1EdTechCredentialRefresh',
];

async function text(url: string): Promise<string> {
  return JSON.stringify((await createDocumentLoader()(url)).document);
}

describe('contexts of Open Badges 3.0', () => {
  test('of four versions are four documents, each under the address that a badge names', async () => {
    const documents = await Promise.all(versions.map((version) => text(openBadges + version)));
    expect(new Set(documents).size).toBe(4);
  });

  test('under one address changed, and older files can be picked', async () => {
    const url = `${openBadges}context-3.0.3.json`;
    const variants = contextVariants[url] ?? [];
    expect(variants.length).toBeGreaterThan(1);
    const hasTerm = await Promise.all(
      variants.map(async (_, index) => {
        const load = createDocumentLoader({ variants: { [url]: index } });
        return JSON.stringify((await load(url)).document).includes('"endorsementJwt"');
      }),
    );
    // The newest first; no older one has the newest term.
    expect(hasTerm).toEqual(variants.map((_, index) => index === 0));
  });

  test('define the three types of 1EdTech in the extensions alone', async () => {
    const extensions = await text(`${openBadges}extensions.json`);
    for (const term of extensionTerms) {
      expect(extensions).toContain(`"${term}"`);
      for (const version of versions) expect(await text(openBadges + version)).not.toContain(term);
    }
  });
});

test('the context of Blockcerts, which clashes with that of Open Badges, is not approved', () => {
  const urls = Object.keys(contexts);
  expect(urls.filter((url) => /blockcerts/i.test(url))).toEqual([]);
});
