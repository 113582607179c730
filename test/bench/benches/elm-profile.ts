import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createDocumentLoader } from '@merkki/contexts';
import type { JsonObject } from '@merkki/core';
import { checkElmProfile, prepareForSeal, toElm } from '@merkki/elm';
import type { RdfDataset, RdfQuad } from '@merkki/elm/shacl';
import { exampleAward } from '@merkki-internal/interop/example-award';
import Validator from 'rdf-validate-shacl';
import { type Bench, untrue } from '../bench.ts';
import { now } from '../setting.ts';

const require = createRequire(import.meta.url);
const n3: {
  Parser: new (options?: object) => { parse(text: string): RdfQuad[] };
  Store: new (quads: readonly RdfQuad[]) => RdfDataset;
} = require('n3');
const jsonld: {
  toRDF(document: JsonObject, options: object): Promise<RdfQuad[]>;
} = require('jsonld');

const profile = 'edc-generic-full';
const files = ['EDC-generic-no-cv.ttl', 'EDC-generic-full.ttl'];

/** The profile check of a European credential, against SHACL with the published shapes. */
export async function elmProfileBench(standards: string): Promise<Bench> {
  const folder = join(standards, 'standards/elm');
  const graphs = files.map((file) =>
    new n3.Parser().parse(readFileSync(join(folder, 'v3.2/shacl', file), 'utf8')),
  );
  // As its user would: shapes parsed once, the validator kept, the shortest way to a dataset.
  const shapes = graphs.flat().filter(({ predicate }) => !predicate.value.endsWith('#imports'));
  const validator = new Validator(shapes as never);
  const documentLoader = createDocumentLoader();
  const toDataset = async (document: JsonObject): Promise<RdfDataset> =>
    new n3.Store(await jsonld.toRDF(document, { documentLoader }));

  const annex: JsonObject = JSON.parse(
    readFileSync(join(folder, 'samples/ec/Sample-MC-Annex1-unsigned.jsonld'), 'utf8'),
  );
  const own = prepareForSeal(toElm(exampleAward(), { issuedAt: now }).value, {
    organisation: {
      organisationIdentifier: 'VATFI-12345671',
      legalName: 'Esimerkki-ammattikorkeakoulu Oy',
      country: 'FI',
    },
    issuedAt: now,
    mandate: { statement: 'The awarding body has agreed to it.' },
  });
  const large: JsonObject = JSON.parse(JSON.stringify(own));

  const ours = async (document: JsonObject) => checkElmProfile(document, profile);
  const theirs = async (document: JsonObject) =>
    validator.validate((await toDataset(document)) as never);
  // Verdict and number of findings; a conformance test compares each finding.
  const agrees = async (document: JsonObject): Promise<boolean> => {
    const { conforms, results } = await theirs(document);
    const found = (await ours(document)).filter(({ outcome }) => outcome === 'fail');
    return conforms === (found.length === 0) && results.length === found.length;
  };
  const peer = '`jsonld.toRDF`, `rdf-validate-shacl`, shapes parsed and validator made beforehand';

  return {
    format: 'elm profile',
    check: async () =>
      untrue({
        'both find the same in the sample of the Commission': await agrees(annex),
        'both find the same in what we issue': await agrees(large),
        'what we issue meets the profile': (await ours(large))[0]?.code === 'profile.ok',
        'both refuse it without its title': await agrees({ ...large, displayParameter: [] }),
      }),
    comparisons: [
      {
        work: '`checkElmProfile` of the Commission’s micro-credential sample (Annex I)',
        peer,
        ours: () => ours(annex),
        theirs: () => theirs(annex),
      },
      {
        work: '`checkElmProfile` of what we issue (half as many nodes again)',
        peer,
        ours: () => ours(large),
        theirs: () => theirs(large),
      },
    ],
  };
}
