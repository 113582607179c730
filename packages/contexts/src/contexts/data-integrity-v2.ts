import type { ContextEntry } from '../context-entry.ts';
import { loadFromPackage } from '../load-from-package.ts';

const url = 'https://w3id.org/security/data-integrity/v2';

/** Data Integrity proofs, version 2. */
export const dataIntegrityV2: ContextEntry = {
  url,
  sha256: '7ba3c50acf2689d5e07927267343eb353249c7c22a9f2d00307cc970e855e305',
  licence: 'W3C Software and Document License',
  source: 'npm @digitalbazaar/data-integrity-context (package: BSD-3-Clause)',
  load: () => loadFromPackage('dataIntegrity', url),
};
