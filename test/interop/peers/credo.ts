import {
  ClaimFormat,
  JsonTransformer,
  W3cV2Credential,
  W3cV2JwtVerifiableCredential,
} from '@credo-ts/core';
import type { JsonObject } from '@merkki/core';
import { type KeyRecord, toDidDocument } from '@merkki/proofs';
import { atMoment } from './at-moment.ts';
import { createCredoAgent } from './credo-agent.ts';
import type { Peer } from './peer.ts';

/** `@credo-ts/core` with its service for credentials of data model 2.0 as JWT. */
export const credo: Peer = {
  name: '@credo-ts/core',
  accepts: async (text, { now, didDocument }) => {
    const agent = createCredoAgent({ didDocuments: [didDocument] });
    return atMoment(now, async () => {
      const credential = W3cV2JwtVerifiableCredential.fromCompact(text);
      return (await agent.w3cV2Credentials.verifyCredential({ credential })).isValid;
    }).catch(() => false); // it throws for what is no credential to it
  },
};

/** Algorithms with which both sides sign. */
export type CredoAlgorithm = 'ES256' | 'ES384' | 'EdDSA';

/** Signs a badge with `@credo-ts/core`. */
export async function issueByCredo(
  badge: JsonObject,
  {
    key,
    alg,
    now,
  }: { readonly key: KeyRecord; readonly alg: CredoAlgorithm; readonly now: string },
): Promise<string> {
  const { id, controller } = key;
  const agent = createCredoAgent({ didDocuments: [toDidDocument([key])], key });
  const keys = [{ didDocumentRelativeKeyId: id.slice(controller.length), kmsKeyId: id }];
  await agent.dids.import({ did: controller, keys });
  const signed = await atMoment(now, () =>
    agent.w3cV2Credentials.signCredential({
      format: ClaimFormat.JwtW3cVc,
      alg,
      credential: JsonTransformer.fromJSON(badge, W3cV2Credential),
      verificationMethod: id,
    }),
  );
  return signed.encoded;
}
