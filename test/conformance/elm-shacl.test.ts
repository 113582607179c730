import { join } from 'node:path';
import { createDocumentLoader } from '@merkki/contexts';
import { checkElmProfile } from '@merkki/elm';
import { createShaclChecker, type ShaclChecker } from '@merkki/elm/shacl';
import { describe, expect, test } from 'vitest';
import { mutate, mutations } from '../../packages/elm/test/fixtures/mutations.ts';
import { sealedCredential } from '../../packages/elm/test/fixtures/sealed.ts';
import { parseShapes, toStore } from './elm-profile/shacl.ts';

const standards = process.env['MERKKI_STANDARDS'];
const folder = join(standards ?? '', 'standards/elm/v3.2/shacl');
const loader = createDocumentLoader();
const files = [
  'EDC-generic-no-cv.ttl',
  'EDC-generic-full.ttl',
  'EDC-accredited.ttl',
  'EDC-converted.ttl',
  'EDC-issuedByMandate.ttl',
];
const profiles = [
  'edc-generic-no-cv',
  'edc-generic-full',
  'edc-accredited',
  'edc-converted',
  'edc-issued-by-mandate',
] as const;

function checkerOf(names: readonly string[]): ShaclChecker {
  return createShaclChecker({
    shapes: names.map((name) => parseShapes(join(folder, name))),
    toDataset: (document) => toStore(document, loader, false),
  });
}
const checker = standards ? checkerOf(files) : undefined;

describe('the exact check by the published shapes (needs MERKKI_STANDARDS)', () => {
  test.skipIf(!standards).each(profiles)(
    'finds nothing or the same as ours in %s',
    async (name) => {
      const credential = sealedCredential();
      expect(await checker?.check(credential, name)).toEqual(checkElmProfile(credential, name));
    },
  );

  test.skipIf(!standards).each(mutations)('has the findings of ours: $name', async (mutation) => {
    const credential = sealedCredential();
    mutate(credential, mutation);
    for (const name of ['edc-generic-no-cv', 'edc-generic-full'] as const) {
      // A reference that is no absolute IRI vanishes on the way to RDF; ours names it.
      const ours = checkElmProfile(credential, name).filter(
        ({ params }) => params['found'] !== 'relative',
      );
      expect(await checker?.check(credential, name)).toEqual(ours);
    }
  });

  test.skipIf(!standards)('finds blank nodes where they stand', async () => {
    const credential = sealedCredential();
    mutate(credential, {
      at: '/evidence',
      value: [{ type: 'Evidence' }, { type: 'Evidence', dcType: [] }],
    });
    expect(await checker?.check(credential, 'edc-generic-full')).toEqual(
      checkElmProfile(credential, 'edc-generic-full'),
    );
  });

  test.skipIf(!standards)('does not judge when an imported graph was not given', async () => {
    const partial = checkerOf(['EDC-generic-full.ttl']);
    expect(await partial.check(sealedCredential(), 'edc-generic-full')).toEqual([
      {
        outcome: 'unknown',
        code: 'profile.unknown-profile',
        pointer: '',
        params: { profile: 'http://data.europa.eu/snb/model/ap/edc-generic-no-cv' },
      },
    ]);
  });
});
