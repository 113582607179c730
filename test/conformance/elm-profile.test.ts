import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDocumentLoader } from '@merkki/contexts';
import type { JsonObject } from '@merkki/core';
import { checkElmProfile, prepareForSeal, toElm } from '@merkki/elm';
import {
  award,
  type MicroCredentialAward,
  parseMicroCredential,
  parseRecipient,
  readDocument,
} from '@merkki/model';
import { describe, expect, test } from 'vitest';
import { mutate, mutations } from '../../packages/elm/test/fixtures/mutations.ts';
import { sealedCredential } from '../../packages/elm/test/fixtures/sealed.ts';
import { credentialsIn, jsonFiles } from './context-outcome.ts';
import { shaclJudge, toStore } from './elm-profile/shacl.ts';
import { ourVerdict, shaclVerdict } from './elm-profile/verdict.ts';

const standards = process.env['MERKKI_STANDARDS'];
const folder = join(standards ?? '', 'standards/elm');
const loader = createDocumentLoader();
const structure = ['EDC-generic-no-cv.ttl'];
const full = [...structure, 'EDC-generic-full.ttl'];
const judges = standards
  ? {
      'edc-generic-no-cv': shaclJudge(join(folder, 'v3.2/shacl'), structure),
      'edc-generic-full': shaclJudge(join(folder, 'v3.2/shacl'), full),
      'edc-issued-by-mandate': shaclJudge(join(folder, 'v3.2/shacl'), [
        ...full,
        'EDC-issuedByMandate.ttl',
      ]),
    }
  : undefined;
const profiles = ['edc-generic-no-cv', 'edc-generic-full', 'edc-issued-by-mandate'] as const;

const definitions = [
  'generative-ai-for-small-companies',
  'wound-care-at-home',
  'community-energy-workshops',
];

function exampleAward(name: string, route: 'course' | 'validation'): MicroCredentialAward {
  const file = join(import.meta.dirname, `../../examples/definitions/${name}.yaml`);
  const read = readDocument(readFileSync(file, 'utf8'));
  const definition = parseMicroCredential(read.ok ? read.value.value : undefined);
  const recipient = parseRecipient({
    learnerId: '1.2.246.562.98.20304050613',
    givenName: 'Aino',
    familyName: 'Hakasalo',
    grade: '4',
    completedOn: '2026-11-06',
    offering: 'spring-2027',
  });
  if (!definition.ok || !recipient.ok) throw new Error(`${name} is no definition`);
  return award(definition.value, recipient.value, {
    id: 'urn:uuid:5e2d1f9a-0000-4000-8000-000000000001',
    issuedOn: '2026-11-24',
    route,
  });
}

function sealed(source: MicroCredentialAward, organisationIdentifier: string): JsonObject {
  const { value } = toElm(source, { issuedAt: '2026-11-24T10:00:00Z' });
  const prepared = prepareForSeal(value, {
    organisation: { organisationIdentifier, legalName: 'Sealing Organisation', country: 'FI' },
    issuedAt: '2026-11-24T10:00:00Z',
    mandate: { statement: 'The awarding body has agreed to it.' },
  });
  return JSON.parse(JSON.stringify(prepared));
}

describe('what toElm and prepareForSeal write', () => {
  const cases = definitions.flatMap((name) =>
    (['course', 'validation'] as const).map((route) => ({ name, route })),
  );

  test.each(cases)('$name by $route passes our checks', ({ name, route }) => {
    const own = sealed(exampleAward(name, route), 'VATFI-12345671');
    expect(checkElmProfile(own, 'edc-generic-full')[0]?.code).toBe('profile.ok');
    const mandated = sealed(exampleAward(name, route), 'VATFI-99999999');
    expect(checkElmProfile(mandated, 'edc-issued-by-mandate')[0]?.code).toBe('profile.ok');
  });

  test.each(cases)('$name by $route loses no term in JSON-LD', async ({ name, route }) => {
    const store = await toStore(sealed(exampleAward(name, route), 'VATFI-12345671'), loader);
    expect(store.size).toBeGreaterThan(300);
  });

  test.skipIf(!standards).each(cases)(
    '$name by $route conforms to the published shapes (needs MERKKI_STANDARDS)',
    async ({ name, route }) => {
      const own = await toStore(sealed(exampleAward(name, route), 'VATFI-12345671'), loader);
      expect(await judges?.['edc-generic-no-cv'](own)).toEqual([]);
      expect(await judges?.['edc-generic-full'](own)).toEqual([]);
      const mandated = await toStore(sealed(exampleAward(name, route), 'VATFI-99999999'), loader);
      expect(await judges?.['edc-issued-by-mandate'](mandated)).toEqual([]);
    },
  );
});

/** Samples that are no JSON-LD of ELM 3.2, so that there is no graph to compare; with the reason. */
const withoutGraph: Readonly<Record<string, string>> = {
  'samples/dc4eu/euhe-microcredential-example-john-doe.json':
    'its context is at an address that is not approved',
  'samples/ebsi-vcdm2/DigiComp-Generic.json':
    'the context of VCDM 2.0 protects `description`, which that of ELM defines too',
};

const samples = (standards ? ['v3.2/samples', 'v3.1/samples', 'samples'] : []).flatMap((part) =>
  jsonFiles(join(folder, part)).flatMap(({ file, content }) =>
    credentialsIn(content).map((credential) => ({ sample: join(part, file), credential })),
  ),
);

/** Samples in another form than that of the ELM context, which our check takes as given. */
const otherForm: Readonly<Record<string, string>> = {
  'samples/edci/ams-accreditation-compact.jsonld':
    'a graph with a context of its own, and no credential in it',
};

describe('our verdict and that of SHACL (needs MERKKI_STANDARDS)', () => {
  test.skipIf(!standards)('are compared on nine samples', () => {
    const compared = samples.filter(
      ({ sample }) => withoutGraph[sample] === undefined && otherForm[sample] === undefined,
    );
    expect(compared.length).toBeGreaterThanOrEqual(9);
  });

  test.skipIf(!standards).each(samples)('agree on $sample', async ({ sample, credential }) => {
    if (withoutGraph[sample] !== undefined) {
      await expect(toStore(credential, loader, false)).rejects.toThrow();
      return;
    }
    if (otherForm[sample] !== undefined) {
      const [found] = checkElmProfile(credential, 'edc-generic-full');
      expect(found?.code).toBe('profile.no-target');
      return;
    }
    const store = await toStore(credential, loader, false);
    for (const profile of profiles) {
      const results = (await judges?.[profile](store)) ?? [];
      const findings = checkElmProfile(credential, profile);
      expect(ourVerdict(credential, findings), profile).toEqual(shaclVerdict(results));
    }
  });

  test.skipIf(!standards).each(mutations)('agree on $name', async (mutation) => {
    const credential = sealedCredential();
    mutate(credential, mutation);
    const store = await toStore(credential, loader, false);
    for (const profile of profiles) {
      const results = (await judges?.[profile](store)) ?? [];
      const findings = checkElmProfile(credential, profile);
      expect(ourVerdict(credential, findings), profile).toEqual(shaclVerdict(results));
    }
  });
});
