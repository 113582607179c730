import type { ContextEntry } from '../context-entry.ts';
import { loadFromPackage } from '../load-from-package.ts';

const url = 'https://www.w3.org/2018/credentials/v1';

/** Verifiable Credentials Data Model 1.1. */
export const credentialsV1: ContextEntry = {
  url,
  sha256: 'b01e671e873981f19a9102a9a57f666dbcaeb31b99e3e124378d143e71549247',
  licence: 'W3C Software and Document License',
  source: 'npm @digitalbazaar/credentials-context',
  load: () => loadFromPackage('credentials', url),
};
