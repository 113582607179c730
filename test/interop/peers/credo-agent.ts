import { EventEmitter } from 'node:events';
import {
  Agent,
  type AgentDependencies,
  DidDocument,
  type DidResolver,
  DidsModule,
  InjectionSymbols,
  JsonTransformer,
  JwkDidResolver,
  KeyDidResolver,
  Kms,
} from '@credo-ts/core';
import type { JsonObject } from '@merkki/core';
import type { KeyRecord } from '@merkki/proofs';
import { createCredoKeys } from './credo-keys.ts';
import { CredoStorage } from './credo-storage.ts';

/** What an agent knows. */
export interface CredoAgentOptions {
  /** Documents of did:web DIDs; other DIDs it works out by itself. */
  readonly didDocuments: readonly JsonObject[];
  /** The key that it signs with. Default: none. */
  readonly key?: KeyRecord;
}

// An agent wants these to be there; credentials touch none of them.
class NotNeeded {}
const dependencies = {
  FileSystem: NotNeeded,
  WebSocketClass: NotNeeded,
  EventEmitterClass: EventEmitter,
  fetch: () => Promise.reject(new TypeError('There is no network.')),
} as unknown as AgentDependencies; // the two classes are none of their kind

/** A Credo agent in memory, with nothing but keys and DIDs. */
export function createCredoAgent({ didDocuments, key }: CredoAgentOptions) {
  return new Agent({
    config: {},
    dependencies,
    modules: {
      storage: {
        register: (manager) =>
          manager.registerInstance(InjectionSymbols.StorageService, new CredoStorage()),
      },
      dids: new DidsModule({
        resolvers: [new KeyDidResolver(), new JwkDidResolver(), webResolver(didDocuments)],
      }),
      kms: new Kms.KeyManagementModule({ backends: [createCredoKeys(key)] }),
    },
  });
}

function webResolver(didDocuments: readonly JsonObject[]): DidResolver {
  return {
    supportedMethods: ['web'],
    allowsCaching: false,
    resolve: async (_context, did) => {
      const found = didDocuments.find(({ id }) => id === did);
      return {
        didDocument: found === undefined ? null : JsonTransformer.fromJSON(found, DidDocument),
        didDocumentMetadata: {},
        didResolutionMetadata: found === undefined ? { error: 'notFound' } : {},
      };
    },
  };
}
