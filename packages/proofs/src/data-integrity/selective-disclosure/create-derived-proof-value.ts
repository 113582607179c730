import type { DocumentLoader } from '@merkki/contexts';
import { type JsonObject, MerkkiError } from '@merkki/core';
import { openStatements } from './open-statements.ts';
import {
  type BaseProofValue,
  decodeBaseProofValue,
  encodeDerivedProofValue,
  proofValueKind,
} from './proof-value.ts';
import { readPointers, select } from './select.ts';

/** A base proof and what its value holds. */
export interface FoundBaseProof {
  readonly proof: JsonObject;
  readonly base: BaseProofValue;
}

/**
 * Finds the one base proof among proofs, or the one of an id.
 *
 * @throws `MerkkiError` `proof.encoding` when its value is broken.
 * @internal
 */
export async function findBaseProof(
  proofs: readonly JsonObject[],
  id?: string,
): Promise<FoundBaseProof | undefined> {
  const candidates = proofs.filter(
    ({ cryptosuite, proofValue, id: own }) =>
      cryptosuite === 'ecdsa-sd-2023' &&
      typeof proofValue === 'string' &&
      proofValueKind(proofValue) === 'base' &&
      (id === undefined || own === id),
  );
  const [proof, second] = candidates;
  if (proof === undefined || second !== undefined) return undefined;
  const base = decodeBaseProofValue(String(proof['proofValue']));
  if (base !== undefined) return { proof, base };
  throw new MerkkiError({
    code: 'proof.encoding',
    message: 'The base proof is not encoded as its suite says.',
    pointer: '/proof',
  });
}

/**
 * Selects what is disclosed, and the signatures that go with it.
 *
 * @see Data Integrity ECDSA Cryptosuites 1.0, section 3.5.14 (createDisclosureData).
 * @internal
 */
export async function createDerivedProofValue(
  document: JsonObject,
  base: BaseProofValue,
  options: { readonly pointers: readonly string[]; readonly documentLoader: DocumentLoader },
): Promise<{ readonly disclosed: JsonObject; readonly proofValue: string }> {
  const hmacKey = await crypto.subtle.importKey(
    'raw',
    Uint8Array.from(base.hmacKey),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const pointers = [...base.mandatoryPointers, ...options.pointers];
  const statements = await openStatements(document, options.documentLoader, hmacKey);
  const mandatory = (await statements.select(base.mandatoryPointers)).indexes;
  const combined = await statements.select(pointers);
  const others = statements.quads.flatMap((_line, index) => (mandatory.has(index) ? [] : [index]));
  if (others.length !== base.signatures.length) {
    throw new MerkkiError({
      code: 'proof.signature',
      message: 'The base proof was not made for this credential.',
      pointer: '/proof/proofValue',
    });
  }
  const disclosedIndexes = [...combined.indexes];
  const proofValue = encodeDerivedProofValue({
    baseSignature: base.baseSignature,
    publicKey: base.publicKey,
    signatures: base.signatures.filter((_signature, index) =>
      combined.indexes.has(others[index] ?? -1),
    ),
    labels: await combined.verifierLabels(),
    mandatoryIndexes: disclosedIndexes.flatMap((index, position) =>
      mandatory.has(index) ? [position] : [],
    ),
  });
  const disclosed = select(document, readPointers(document, pointers));
  if (disclosed !== undefined) return { disclosed, proofValue };
  throw new MerkkiError({ code: 'proof.pointer', message: 'Nothing is selected for disclosure.' });
}
