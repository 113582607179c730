import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDocumentLoader } from '@merkki/contexts';
import { elmContextUrl } from '@merkki/contexts/elm';
import type { JsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { credentialsIn, jsonFiles, outcome, publishedLoader } from './context-outcome.ts';

const standards = process.env['MERKKI_STANDARDS'];
const folder = join(standards ?? '', 'standards/elm');

const v1 = 'https://www.w3.org/2018/credentials/v1';

const files = (standards ? ['v3.2/samples', 'v3.1/samples', 'samples'] : []).flatMap((part) =>
  jsonFiles(join(folder, part)).map(({ file, content }) => ({ sample: join(part, file), content })),
);

const samples = files.flatMap(({ sample, content }) =>
  credentialsIn(content)
    .filter((credential) => JSON.stringify(credential['@context']).includes(elmContextUrl))
    .map((credential) => ({ sample, credential })),
);

/** Samples that do not name the ELM context, and why. */
const apart: Readonly<Record<string, string>> = {
  'samples/dc4eu/euhe-microcredential-example-john-doe.json':
    'names a context that nobody publishes in its place; compared below with the ELM context',
  'samples/edci/ams-accreditation-compact.jsonld':
    'is an accreditation with a context of its own, which holds every term',
  'samples/mynextid/mc-input-fields-to-credential-map.json': 'is a table of fields, not JSON-LD',
};

/** Samples that cannot be processed as they stand, with the two contexts that they should have. */
const repaired = files
  .filter(({ sample }) => /^samples\/(dc4eu|ebsi-vcdm2)\//.test(sample))
  .flatMap(({ sample, content }) =>
    credentialsIn(content).map((credential) => ({
      sample,
      credential: { ...credential, '@context': [v1, elmContextUrl] },
    })),
  );

/** The outcome with our context and with the published one. */
async function outcomes(credential: JsonObject): Promise<readonly [string, string]> {
  const file = join(folder, 'v3.2/context/edc-ap-context.jsonld');
  const published = JSON.parse(readFileSync(file, 'utf8'));
  return [
    await outcome(credential, createDocumentLoader()),
    await outcome(credential, publishedLoader({ [elmContextUrl]: published })),
  ];
}

describe('our ELM context against the published one (needs MERKKI_STANDARDS)', () => {
  test.skipIf(!standards)(
    'is judged by every sample, but those that are named with a reason',
    () => {
      const judged = new Set(samples.map(({ sample }) => sample));
      const left = files.map(({ sample }) => sample).filter((sample) => !judged.has(sample));
      expect(left.sort()).toEqual(Object.keys(apart).sort());
      expect(judged.size).toBe(10);
    },
  );

  test.skipIf(!standards).each(samples)(
    'gives the same N-Quads for $sample',
    async ({ credential }) => {
      const [ours, published] = await outcomes(credential);
      expect(ours).toBe(published);
      // The context of VCDM 2.0 protects `description`, which this one defines too.
      const isVersion2 = JSON.stringify(credential['@context']).includes('/ns/credentials/v2');
      expect(ours).toMatch(isVersion2 ? /^error: protected term redefinition$/ : /^[_<]/);
    },
  );

  test.skipIf(!standards).each(repaired)(
    'gives the same N-Quads for $sample under the contexts of ELM 3.2',
    async ({ credential }) => {
      const [ours, published] = await outcomes(credential);
      expect(ours).toBe(published);
      expect(ours.split('\n').length).toBeGreaterThan(60);
    },
  );
});

test('a credential names a learner in languages and an award at a time', async () => {
  const credential = {
    '@context': ['https://www.w3.org/2018/credentials/v1', elmContextUrl],
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    credentialSubject: {
      id: 'urn:epass:person:1',
      type: 'Person',
      givenName: { fi: 'Aino' },
      hasClaim: {
        id: 'urn:epass:learningAchievement:1',
        type: 'LearningAchievement',
        title: { fi: ['Tekoälyn perusteet'] },
        awardedBy: {
          id: 'urn:epass:awardingProcess:1',
          awardingDate: '2026-05-04T12:00:00+03:00',
        },
      },
    },
  };
  const elm = 'http://data.europa.eu/snb/model/elm/';
  const lines = (await outcome(credential, createDocumentLoader())).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      '<urn:epass:person:1> <http://xmlns.com/foaf/0.1/givenName> "Aino"@fi .',
      `<urn:epass:person:1> <${elm}hasClaim> <urn:epass:learningAchievement:1> .`,
      '<urn:epass:learningAchievement:1> <http://purl.org/dc/terms/title> "Tekoälyn perusteet"@fi .',
      `<urn:epass:awardingProcess:1> <${elm}awardingDate> "2026-05-04T12:00:00+03:00"^^<http://www.w3.org/2001/XMLSchema#dateTime> .`,
    ]),
  );
});

test('the context under https means the same as under http', async () => {
  const nQuads = (url: string) =>
    outcome(
      { '@context': url, '@id': 'urn:1', legalName: { sv: 'Högskolan' } },
      createDocumentLoader(),
    );
  expect(await nQuads(elmContextUrl)).toContain('"Högskolan"@sv');
  expect(await nQuads(elmContextUrl.replace('http:', 'https:'))).toBe(await nQuads(elmContextUrl));
});
