import type { ContextEntry } from '../context-entry.ts';
import { loadFromPackage } from '../load-from-package.ts';

const url = 'https://w3id.org/security/multikey/v1';

/** Multikey, the form of keys in a controlled identifier document. */
export const multikeyV1: ContextEntry = {
  url,
  sha256: 'be20c3ee6af6e9c4102e66a85c26617831218e32216bdf050f870e389e737cdc',
  licence: 'W3C Software and Document License',
  source: 'npm @digitalbazaar/multikey-context (package: BSD-3-Clause)',
  load: () => loadFromPackage('multikey', url),
};
