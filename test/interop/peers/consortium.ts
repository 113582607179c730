/// <reference path="../vendor-types/digitalbazaar.d.ts" />
/// <reference path="../vendor-types/peers.d.ts" />
import { fromJwk } from '@digitalbazaar/ed25519-multikey';
import { DataIntegrityProof } from '@digitalcredentials/data-integrity';
import { cryptosuite } from '@digitalcredentials/eddsa-rdfc-2022-cryptosuite';
import { issue } from '@digitalcredentials/vc';
import { verifyCredential } from '@digitalcredentials/verifier-core';
import { createDocumentLoader } from '@merkki/contexts';
import type { JsonObject } from '@merkki/core';
import type { KeyRecord } from '@merkki/proofs';
import { vi } from 'vitest';
import { atMoment } from './at-moment.ts';
import { fetchIn, registryUrl } from './consortium-network.ts';
import type { Peer } from './peer.ts';

type Response = Awaited<ReturnType<typeof verifyCredential>>;

/**
 * `@digitalcredentials/verifier-core`. Every step of its log must be valid, that of the issuers' registry
 * among them, and its schema check must be true.
 */
export const consortium: Peer = {
  name: '@digitalcredentials/verifier-core',
  accepts: async (text, world) => {
    const knownDIDRegistries = [{ name: 'Example', type: 'dcc-legacy', url: registryUrl }];
    vi.stubGlobal('fetch', fetchIn(world));
    try {
      const credential = JSON.parse(text); // what it takes for a credential is for it to say
      const verifying = () => verifyCredential({ credential, knownDIDRegistries });
      return isAccepted(await atMoment(world.now, verifying));
    } finally {
      vi.unstubAllGlobals();
    }
  },
};

function isAccepted({ errors = [], log = [], additionalInformation = [] }: Response): boolean {
  const schemas = additionalInformation.flatMap(({ results }) => results);
  return (
    errors.length === 0 &&
    log.length >= 3 &&
    log.every(({ valid }) => valid === true) &&
    schemas.length > 0 &&
    schemas.every((schema) => typeof schema === 'object' && schema.result.valid === true)
  );
}

/** `@digitalcredentials/vc`, which belongs to the same verifier, as an issuer. */
export async function issueByConsortium(
  badge: JsonObject,
  key: KeyRecord,
  now: string,
): Promise<string> {
  const { id, controller, privateKeyJwk } = key;
  const pair = await fromJwk({ jwk: privateKeyJwk, secretKey: true, id, controller });
  const suite = new DataIntegrityProof({ cryptosuite, signer: pair.signer(), date: now });
  const credential = { ...badge }; // it writes into what it is given
  const documentLoader = createDocumentLoader();
  const issued = await atMoment(now, () => issue({ credential, suite, documentLoader, now }));
  return JSON.stringify(issued);
}
