/// <reference path="./vendor-types/digitalbazaar.d.ts" />
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { fromJwk as fromEcdsaJwk } from '@digitalbazaar/ecdsa-multikey';
import { cryptosuite as ecdsaRdfc2019 } from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import {
  createDiscloseCryptosuite,
  createSignCryptosuite,
  createVerifyCryptosuite,
} from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import { fromJwk as fromEdJwk } from '@digitalbazaar/ed25519-multikey';
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020';
import { derive, issue, verifyCredential } from '@digitalbazaar/vc';
import type { JsonObject } from '@merkki/core';
import type { KeyRecord } from '@merkki/proofs';
import { type DigitalBazaar, type DigitalBazaarOptions, withDids } from './digital-bazaar.ts';

/** The further suites of the peer. */
export type PeerSuite = 'ecdsa-rdfc-2019' | 'ecdsa-sd-2023' | 'Ed25519Signature2020';

/** What {@link createPeer} is made of. */
export interface PeerOptions extends DigitalBazaarOptions {
  readonly suite: PeerSuite;
  /** For `ecdsa-sd-2023`. */
  readonly mandatoryPointers?: readonly string[];
}

/** A peer that also derives proofs, where its suite can. */
export interface Peer extends DigitalBazaar {
  readonly derive: (credential: JsonObject, pointers: readonly string[]) => Promise<JsonObject>;
}

/** `@digitalbazaar/vc` with one of its further suites, as an issuer, a holder and a verifier. */
export async function createPeer(options: PeerOptions): Promise<Peer> {
  const { suite, now, mandatoryPointers = [] } = options;
  const signer = await signerOf(options.key);
  const documentLoader = withDids(options.documentLoader, options.didDocuments);
  const legacy = suite === 'Ed25519Signature2020';
  const signs =
    suite === 'ecdsa-sd-2023' ? createSignCryptosuite({ mandatoryPointers }) : ecdsaRdfc2019;
  const verifies = suite === 'ecdsa-sd-2023' ? createVerifyCryptosuite() : ecdsaRdfc2019;
  return {
    issue: (credential) =>
      issue({
        credential: structuredClone(credential) as JsonObject, // the peer writes into it
        suite: legacy
          ? new Ed25519Signature2020({ signer, date: now })
          : new DataIntegrityProof({ cryptosuite: signs, signer, date: now }),
        documentLoader,
        now,
      }),
    derive: (verifiableCredential, selectivePointers) =>
      derive({
        verifiableCredential,
        suite: new DataIntegrityProof({
          cryptosuite: createDiscloseCryptosuite({ selectivePointers }),
        }),
        documentLoader,
      }),
    verify: async (credential) => {
      const { verified } = await verifyCredential({
        credential,
        suite: legacy
          ? new Ed25519Signature2020()
          : new DataIntegrityProof({ cryptosuite: verifies }),
        documentLoader,
        now,
      });
      return verified;
    },
  };
}

async function signerOf({ id, alg, controller, privateKeyJwk }: KeyRecord) {
  const fromJwk = alg === 'EdDSA' ? fromEdJwk : fromEcdsaJwk;
  return (await fromJwk({ jwk: privateKeyJwk, secretKey: true, id, controller })).signer();
}
