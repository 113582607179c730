import type { ContextEntry } from '../context-entry.ts';
import { loadFromPackage } from '../load-from-package.ts';

const url = 'https://w3id.org/security/data-integrity/v1';

/** Data Integrity proofs, version 1. */
export const dataIntegrityV1: ContextEntry = {
  url,
  sha256: '9505bf85338a4c2121ad03992ac90061bc85d43bcfa34d9d47b779381cf08b5f',
  licence: 'W3C Software and Document License',
  source: 'npm @digitalbazaar/data-integrity-context (package: BSD-3-Clause)',
  load: () => loadFromPackage('dataIntegrity', url),
};
