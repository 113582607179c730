import { failWith, parseInstant, problem, type Result, succeed, toPointer } from '@merkki/core';
import * as z from 'zod';
import type { SignatureAlgorithm } from './algorithms.ts';
import { concealed } from './concealed.ts';
import { fitsAlgorithm } from './import-key.ts';
import type { PrivateJwk, PublicJwk } from './jwk.ts';
import { readPublicJwk } from './read-public-jwk.ts';

const instant = z.string().refine((text) => parseInstant(text) !== undefined);
const base64UrlText = z.string().regex(/^[A-Za-z0-9_-]+$/);

const publicMembers = {
  kty: z.enum(['OKP', 'EC', 'RSA']),
  crv: z.enum(['Ed25519', 'P-256', 'P-384']).exactOptional(),
  x: base64UrlText.exactOptional(),
  y: base64UrlText.exactOptional(),
  n: base64UrlText.exactOptional(),
  e: base64UrlText.exactOptional(),
  alg: z.string().exactOptional(),
};

const privateMembers = {
  d: base64UrlText,
  p: base64UrlText.exactOptional(),
  q: base64UrlText.exactOptional(),
  dp: base64UrlText.exactOptional(),
  dq: base64UrlText.exactOptional(),
  qi: base64UrlText.exactOptional(),
};

/**
 * A key pair as it is kept in a file: identifier, state and both halves. It holds a secret: whoever
 * writes it out decides who may read it.
 */
export interface KeyRecord {
  /** DID URL of the key: the controller and a fragment. */
  readonly id: string;
  /** The DID, or the https address of the controller document, to which the key belongs. */
  readonly controller: string;
  /** The one algorithm of the key. */
  readonly alg: SignatureAlgorithm;
  /**
   * `active` signs; `retired` signs no more, but what it signed still verifies; `compromised` is
   * known to others, so that nothing it signed can be trusted.
   */
  readonly status: 'active' | 'retired' | 'compromised';
  /** Moment of creation, ISO 8601. */
  readonly created: string;
  /** Moment from which the key is retired or compromised, ISO 8601. */
  readonly ended?: string;
  /** Moment from which the key is out of use, as its document tells everybody, ISO 8601. */
  readonly expires?: string;
  /** The half for everybody. */
  readonly publicKeyJwk: PublicJwk;
  /** The secret half. */
  readonly privateKeyJwk: PrivateJwk;
  /** X.509 chain for the key, base64 DER, leaf first. */
  readonly certificates?: readonly string[];
}

/**
 * The form of a key record. That its parts belong together is checked by {@link parseKeyRecord}.
 *
 * @example
 * KeyRecord.safeParse({}).success; // false
 */
export const KeyRecord: z.ZodType<KeyRecord> = z
  .strictObject({
    id: z.string().regex(/^(?:did:[a-z0-9]+:|https:\/\/)[^#\s]+#\S+$/),
    controller: z.string().regex(/^(?:did:[a-z0-9]+:|https:\/\/)[^#\s]+$/),
    alg: z.enum(['EdDSA', 'ES256', 'ES384', 'RS256', 'PS256']),
    status: z.enum(['active', 'retired', 'compromised']),
    created: instant,
    ended: instant.exactOptional(),
    expires: instant.exactOptional(),
    publicKeyJwk: z.strictObject(publicMembers),
    privateKeyJwk: z.strictObject({ ...publicMembers, ...privateMembers }),
    certificates: z.array(z.base64()).readonly().exactOptional(),
  })
  .readonly();

/**
 * Reads a key record, as from a key file, and checks that its parts belong together.
 *
 * @returns The record, or `keys.record-invalid` at each place that is wrong; a weak public key is
 * `key.weak`. No key material is in a problem.
 * @example
 * parseKeyRecord({ id: 'key-1' }).ok; // false
 */
export function parseKeyRecord(value: unknown): Result<KeyRecord> {
  const parsed = KeyRecord.safeParse(value);
  if (!parsed.success) {
    return failWith(
      parsed.error.issues.map((issue) => problem('keys.record-invalid', toPointer(issue.path))),
    );
  }
  const record = parsed.data;
  const wrong = (pointer: string): Result<never> =>
    failWith([problem('keys.record-invalid', pointer)]);

  if (!record.id.startsWith(`${record.controller}#`)) return wrong('/id');
  const publicKey = readPublicJwk(record.publicKeyJwk);
  if (!publicKey.ok) {
    const { code, params } = publicKey.error;
    return failWith([
      problem(code === 'key.weak' ? code : 'keys.record-invalid', '/publicKeyJwk', params),
    ]);
  }
  if (!fitsAlgorithm(publicKey.value, record.alg)) return wrong('/alg');
  const halvesDiffer = (['kty', 'crv', 'x', 'y', 'n', 'e'] as const).some(
    (member) => record.publicKeyJwk[member] !== record.privateKeyJwk[member],
  );
  if (halvesDiffer) return wrong('/privateKeyJwk');
  concealed(record.privateKeyJwk);
  return succeed(record);
}
