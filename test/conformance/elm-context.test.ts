import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDocumentLoader } from '@merkki/contexts';
import { elmContextUrl } from '@merkki/contexts/elm';
import { describe, expect, test } from 'vitest';
import { credentialsIn, jsonFiles, outcome, publishedLoader } from './context-outcome.ts';

const standards = process.env['MERKKI_STANDARDS'];
const folder = join(standards ?? '', 'standards/elm');

const samples = (standards ? ['v3.2/samples', 'v3.1/samples', 'samples'] : []).flatMap((part) =>
  jsonFiles(join(folder, part)).flatMap(({ file, content }) =>
    credentialsIn(content)
      .filter((credential) => JSON.stringify(credential['@context']).includes(elmContextUrl))
      .map((credential) => ({ sample: join(part, file), credential })),
  ),
);

describe('our ELM context against the published one (needs MERKKI_STANDARDS)', () => {
  test.skipIf(!standards)('is judged by ten samples', () => {
    expect(samples.length).toBeGreaterThanOrEqual(10);
  });

  test.skipIf(!standards).each(samples)(
    'gives the same N-Quads for $sample',
    async ({ credential }) => {
      const file = join(folder, 'v3.2/context/edc-ap-context.jsonld');
      const published = JSON.parse(readFileSync(file, 'utf8'));
      const ours = await outcome(credential, createDocumentLoader());
      expect(ours).toBe(await outcome(credential, publishedLoader({ [elmContextUrl]: published })));
      // The context of VCDM 2.0 protects `description`, which this one defines too.
      const isVersion2 = JSON.stringify(credential['@context']).includes('/ns/credentials/v2');
      expect(ours).toMatch(isVersion2 ? /^error: protected term redefinition$/ : /^[_<]/);
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
