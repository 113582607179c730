/// <reference path="./vendor-types/digitalbazaar.d.ts" />
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { fromJwk } from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue, verifyCredential } from '@digitalbazaar/vc';
import type { DocumentLoader } from '@merkki/contexts';
import { isJsonObject, type JsonObject } from '@merkki/core';
import type { KeyRecord } from '@merkki/proofs';

/** `@digitalbazaar/vc` with eddsa-rdfc-2022, as an issuer of one key and as a verifier. */
export interface DigitalBazaar {
  /** Returns a copy of the credential with one more proof. */
  readonly issue: (credential: JsonObject) => Promise<JsonObject>;
  readonly verify: (credential: JsonObject) => Promise<boolean>;
}

/** What {@link createDigitalBazaar} is made of. */
export interface DigitalBazaarOptions {
  readonly key: KeyRecord;
  /** Moment of signing and of verifying. */
  readonly now: string;
  /** Where contexts come from. */
  readonly documentLoader: DocumentLoader;
  /** The DID documents that the verifier knows. */
  readonly didDocuments: readonly JsonObject[];
}

/** Sets the peer up as its README does: one loader for contexts, DID documents and their keys. */
export async function createDigitalBazaar(options: DigitalBazaarOptions): Promise<DigitalBazaar> {
  const { key, now } = options;
  const { id, controller, privateKeyJwk } = key;
  const pair = await fromJwk({ jwk: privateKeyJwk, secretKey: true, id, controller });
  const signer = pair.signer();
  const documentLoader = withDids(options.documentLoader, options.didDocuments);
  return {
    issue: async (credential) => {
      const suite = new DataIntegrityProof({ cryptosuite, signer, date: now });
      // The peer adds the proof to what it is given, and to the list of proofs in it.
      const { proof } = credential;
      const copy = Array.isArray(proof) ? { ...credential, proof: [...proof] } : { ...credential };
      return issue({ credential: copy, suite, documentLoader, now });
    },
    verify: async (credential) => {
      const suite = new DataIntegrityProof({ cryptosuite });
      const { verified } = await verifyCredential({ credential, suite, documentLoader, now });
      return verified;
    },
  };
}

/** A loader that also knows DID documents, and their verification methods by DID URL. */
export function withDids(
  documentLoader: DocumentLoader,
  didDocuments: readonly JsonObject[],
): (url: string) => Promise<unknown> {
  const known = new Map<string, JsonObject>();
  for (const document of didDocuments) {
    known.set(String(document['id']), document);
    for (const method of [document['verificationMethod']].flat().filter(isJsonObject)) {
      known.set(String(method['id']), { '@context': document['@context'] ?? [], ...method });
    }
  }
  return async (url) => {
    const document = known.get(url);
    return document === undefined ? documentLoader(url) : { documentUrl: url, document };
  };
}
