import type { ContextEntry } from '../context-entry.ts';
import { loadFromPackage } from '../load-from-package.ts';

const url = 'https://w3id.org/security/suites/ed25519-2020/v1';

/** The older Ed25519Signature2020 proofs and their keys. */
export const ed25519Suite2020: ContextEntry = {
  url,
  sha256: 'fb517f09d990829aed734c9bad8cbbb2ac3d5063b865c7e3d81f246074bf5691',
  licence: 'W3C Software and Document License',
  source: 'npm ed25519-signature-2020-context (package: BSD-3-Clause)',
  load: () => loadFromPackage('ed25519', url),
};
