import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { currentElmVersion } from '@merkki/elm';
import { beforeAll, describe, expect, test } from 'vitest';
import { freshFolder, lines, merkki } from './run-merkki.ts';

const standards = process.env['MERKKI_STANDARDS'];
const profile = 'http://data.europa.eu/snb/model/ap/edc-own';
let folder: string;
let file: string;

const shapes = `
@prefix elm: <http://data.europa.eu/snb/model/elm/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
<${profile}> a owl:Ontology .
<${profile}/Shape> a sh:NodeShape ; sh:targetClass elm:EuropeanDigitalCredential ;
  sh:property [ sh:path elm:attachment ; sh:minCount 1 ] .
`;

/** The profile checks of the one report that is printed. */
async function profileChecks(path: string, directory: string): Promise<unknown[]> {
  const { out } = await merkki('verify', path, '--shapes', directory, '--json');
  const checks = lines(out)[0]?.['checks'];
  return Array.isArray(checks)
    ? checks.filter(({ id }) => id === 'profile').map(({ code, path }) => `${code} ${path}`)
    : [];
}

beforeAll(async () => {
  folder = await freshFolder();
  file = join(folder, 'credential.json');
  await writeFile(join(folder, 'own.ttl'), shapes);
  const document = {
    '@context': currentElmVersion.contexts,
    id: 'urn:uuid:5e2d1f9a-0000-4000-8000-000000000001',
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    credentialSchema: [{ id: profile, type: 'ShaclValidator2017' }],
  };
  await writeFile(file, JSON.stringify(document));
});

describe('merkki verify --shapes', () => {
  test('judges by the profile that the credential names', async () => {
    expect(await profileChecks(file, folder)).toEqual(['profile.min-count /attachment']);
  });

  test('without it does not know such a profile', async () => {
    const { out } = await merkki('verify', file, '--json');
    expect(out).toContain('profile.unknown-profile');
  });

  test('stops at a folder that is not there, has no shapes, or has what is none', async () => {
    const empty = await freshFolder();
    const bad = await freshFolder();
    await writeFile(join(bad, 'bad.ttl'), 'this is no Turtle');
    const run = async (directory: string) => {
      const { code, err } = await merkki('verify', file, '--shapes', directory);
      return [code, /\[(.+)\]/.exec(err)?.[1]];
    };
    expect(await run(join(empty, 'none'))).toEqual([2, 'file.unreadable']);
    expect(await run(empty)).toEqual([2, 'shapes.none']);
    expect(await run(bad)).toEqual([2, 'shapes.malformed']);
  });

  test.skipIf(!standards)(
    'agrees with the own check on a sample (needs MERKKI_STANDARDS)',
    async () => {
      const elm = join(standards ?? '', 'standards/elm');
      const sample = join(elm, 'samples/ec/Sample-MC-Annex1-unsigned.jsonld');
      expect(await profileChecks(sample, join(elm, 'v3.2/shacl'))).toEqual([
        'profile.min-count /issued',
        'profile.node /issuer/eIDASIdentifier',
      ]);
    },
  );
});
