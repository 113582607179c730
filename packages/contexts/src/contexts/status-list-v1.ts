import type { ContextEntry } from '../context-entry.ts';
import { loadFromPackage } from '../load-from-package.ts';

const url = 'https://www.w3.org/ns/credentials/status/v1';

/** Bitstring Status List 1.0. */
export const statusListV1: ContextEntry = {
  url,
  sha256: 'b2fcebfbaf4e6beae2be370fda8a5f9f99c28540c798a75a8cdccc0fb1a12492',
  licence: 'W3C Software and Document License',
  source: 'npm @digitalbazaar/vc-bitstring-status-list-context (package: BSD-3-Clause)',
  load: () => loadFromPackage('statusList', url),
};
