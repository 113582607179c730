import type { ContextEntry } from '../context-entry.ts';
import { loadFromPackage } from '../load-from-package.ts';

const url = 'https://www.w3.org/ns/credentials/v2';

/** Verifiable Credentials Data Model 2.0. */
export const credentialsV2: ContextEntry = {
  url,
  sha256: 'b463c8d6a066214123ddd9827b135e1b50e1fc73322cc52a9b12a4f1fc7d86cf',
  licence: 'W3C Software and Document License',
  source: 'npm @digitalbazaar/credentials-context',
  load: () => loadFromPackage('credentials', url),
};
