import { readFileSync } from 'node:fs';
import {
  type MicroCredential,
  parseMicroCredential,
  type Recipient,
  readDocument,
} from '@merkki/model';
import { createSigner, generateKey, type Signer } from '@merkki/proofs';
import { createIssuer, type Issuer, type IssuingStore, type RunOptions } from '../../src/index.ts';

/** The clock of the tests. */
export const issuedAt = '2026-11-24T10:00:00Z';
export const list = 'https://institution.example/status/1';
const definitions = new URL('../../../../examples/definitions/', import.meta.url);

/** The nursing example, with changes. */
export function definition(change: Partial<MicroCredential> = {}): MicroCredential {
  const read = readDocument(readFileSync(new URL('wound-care-at-home.yaml', definitions), 'utf8'));
  const parsed = read.ok ? parseMicroCredential(read.value.value) : undefined;
  if (parsed?.ok !== true) throw new Error('The example is not valid.');
  return { ...parsed.value, ...change };
}

/** So many recipients. */
export function people(count: number): readonly Recipient[] {
  return Array.from({ length: count }, (_, at) => ({
    email: `learner-${at}@example.org`,
    givenName: 'Aino',
    familyName: 'Esimerkki',
    grade: '4',
  }));
}

export const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

const key = await generateKey({ alg: 'ES256', did: { method: 'jwk' }, created: issuedAt });

/** An issuer over a store; the same key each time. */
export function issuerOver(store: IssuingStore, signer: Signer = createSigner(key)): Issuer {
  return createIssuer({ signer, random, store });
}

/** A signer of the same key that must not be used. */
export const untouchable: Signer = {
  id: key.id,
  alg: 'ES256',
  sign: () => {
    throw new RangeError('The key was touched.');
  },
};

/** Options of a run, with changes. */
export function options(change: Partial<RunOptions> = {}): RunOptions {
  return { format: 'ob3-jwt', language: 'fi', issuedAt, ...change };
}

/** The bytes of an example picture. */
export function picture(name = 'wound-care-at-home.png'): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, definitions)));
}
