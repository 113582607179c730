import { InvalidArgumentError, type JsonObject, UnavailableError } from '@merkki/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contexts, contextVariants, createDocumentLoader } from '../src/index.ts';

const credentials = 'https://www.w3.org/ns/credentials/v2';
const openBadges = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
const own = 'https://example.org/terms/v1';
const terms: JsonObject = { '@context': { grade: 'https://example.org/grade' } };

async function failure(promise: Promise<unknown>): Promise<unknown> {
  try {
    return await promise;
  } catch (error) {
    return error;
  }
}

test('gives an approved context in the shape that jsonld expects', async () => {
  expect(await createDocumentLoader()(credentials)).toEqual({
    contextUrl: null,
    documentUrl: credentials,
    document: await contexts[credentials]?.load(),
  });
});

test('loads a document once', async () => {
  const load = createDocumentLoader();
  expect((await load(credentials)).document).toBe((await load(credentials)).document);
});

describe('an address that is not known', () => {
  test.each([
    'https://example.org/unknown',
    `${credentials}#`,
    `${credentials}/`,
    'http://www.w3.org/ns/credentials/v2',
    'https://www.w3.org/ns/credentials/undefined-terms/v2',
    'OBv3_beta',
    '__proto__',
    'constructor',
    '',
  ])('is unavailable: %j', async (url) => {
    const error = await failure(createDocumentLoader({ documents: { [own]: terms } })(url));
    expect(error).toBeInstanceOf(UnavailableError);
    expect(error).toMatchObject({ code: 'context.unavailable', params: { url } });
  });

  test('is named in the error up to 200 characters', async () => {
    const error = await failure(createDocumentLoader()(`https://example.org/${'x'.repeat(999)}`));
    expect(error).toMatchObject({ params: { url: `https://example.org/${'x'.repeat(180)}` } });
  });

  test('can be asked for again after a failure', async () => {
    const load = createDocumentLoader();
    await failure(load(own));
    expect(await failure(load(own))).toBeInstanceOf(UnavailableError);
    expect((await load(credentials)).documentUrl).toBe(credentials);
  });

  test('is never anything else, whatever it looks like', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(fc.webUrl(), fc.string()), async (url) => {
        fc.pre(!Object.hasOwn(contexts, url));
        expect(await failure(createDocumentLoader()(url))).toBeInstanceOf(UnavailableError);
      }),
    ));
});

describe('documents of the caller', () => {
  test('are found beside the approved ones', async () => {
    const load = createDocumentLoader({ documents: { [own]: terms } });
    expect((await load(own)).document).toBe(terms);
    expect((await load(credentials)).documentUrl).toBe(credentials);
  });

  test('may repeat an approved context, in any order of members', async () => {
    const approved = Object(await contexts[openBadges]?.load())['@context'];
    const reversed = Object.fromEntries(Object.entries(approved).reverse());
    const repeated = JSON.parse(JSON.stringify({ '@context': reversed }));
    const load = createDocumentLoader({ documents: { [openBadges]: repeated } });
    expect((await load(openBadges)).document).toEqual(await contexts[openBadges]?.load());
  });

  test.each([own, credentials])(
    'may not replace an approved context, seen when loading %s',
    async (url) => {
      const load = createDocumentLoader({ documents: { [credentials]: terms, [own]: terms } });
      const error = await failure(load(url));
      expect(error).toBeInstanceOf(InvalidArgumentError);
      expect(error).toMatchObject({
        code: 'context.approved-url',
        pointer: '/documents/https:~1~1www.w3.org~1ns~1credentials~1v2',
      });
    },
  );
});

describe('variants', () => {
  test.each([0, 1])('number %i of Open Badges 3.0.3 can be picked', async (index) => {
    const load = createDocumentLoader({ variants: { [openBadges]: index } });
    const entry = contextVariants[openBadges]?.[index];
    expect((await load(openBadges)).document).toEqual(await entry?.load());
  });

  test('can be repeated by a document of the caller', async () => {
    const older = await contextVariants[openBadges]?.[1]?.load();
    const documents = { [openBadges]: older ?? {} };
    const load = createDocumentLoader({ documents, variants: { [openBadges]: 1 } });
    expect((await load(openBadges)).document).toEqual(older);
    expect(await failure(createDocumentLoader({ documents })(openBadges))).toMatchObject({
      code: 'context.approved-url',
    });
  });

  test.each([
    [openBadges, 2],
    [openBadges, -1],
    [openBadges, 0.5],
    [credentials, 0],
    ['constructor', 0],
  ])('of %s have no number %d', (url, index) => {
    expect(() => createDocumentLoader({ variants: { [url]: index } })).toThrow(
      expect.objectContaining({ code: 'context.unknown-variant', params: { index } }),
    );
  });
});
