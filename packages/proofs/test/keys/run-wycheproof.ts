import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject, type JsonObject, readJson, toBase64Url } from '@merkki/core';
import { isStrictEcdsaSignature } from '../../src/jades/is-strict-ecdsa-signature.ts';
import { loadX509 } from '../../src/jades/load-x509.ts';
import { findInKeySet } from '../../src/jwt/find-in-key-set.ts';
import { splitCompact } from '../../src/jwt/split-compact.ts';
import { algorithms, type VerificationAlgorithm } from '../../src/keys/algorithms.ts';
import { fitsAlgorithm } from '../../src/keys/import-key.ts';
import type { PublicJwk } from '../../src/keys/jwk.ts';
import { readPublicJwk } from '../../src/keys/read-public-jwk.ts';
import { verifySignature } from '../../src/keys/verify-signature.ts';

/** A test whose mark this package does not share, and why. */
export interface Disagreement {
  readonly tcId: number;
  readonly reason: string;
}

/** What came of one file of Project Wycheproof. */
export interface WycheproofResult {
  readonly file: string;
  /** Number of tests run: all that the file has. */
  readonly checked: number;
  /** Tests marked invalid that were accepted: there must be none. */
  readonly accepted: readonly Disagreement[];
  /** Tests marked valid that were refused. */
  readonly refused: readonly Disagreement[];
  /** Tests that may go either way, and how they went. */
  readonly acceptable: readonly Disagreement[];
}

interface Test {
  readonly tcId: number;
  readonly result: string;
  readonly msg?: string;
  readonly sig?: string;
  readonly jws?: string;
}

interface Group {
  readonly tests: readonly Test[];
  readonly publicKey?: Readonly<Record<string, unknown>>;
  readonly publicKeyDer?: string;
  readonly public?: JsonObject;
  readonly private?: JsonObject;
}

/** `undefined` for an accepted signature, else why it was refused. */
type Verdict = string | undefined;
type Judge = (test: Test, group: Group) => Promise<Verdict>;

const bytesOf = (hex: unknown): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.from(String(hex), 'hex'));
const word = (hex: unknown, length: number): string =>
  toBase64Url(
    bytesOf(
      String(hex)
        .padStart(length * 2, '0')
        .slice(-length * 2),
    ),
  );
const number = (hex: unknown): string => toBase64Url(bytesOf(String(hex).replace(/^(?:00)+/, '')));

const judges: Readonly<Record<string, Judge>> = {
  'ed25519_test.json': rawSignature('EdDSA', ({ pk }) => ({
    kty: 'OKP',
    crv: 'Ed25519',
    x: toBase64Url(bytesOf(pk)),
  })),
  'ecdsa_secp256r1_sha256_p1363_test.json': rawSignature('ES256', ({ wx, wy }) => ({
    kty: 'EC',
    crv: 'P-256',
    x: word(wx, 32),
    y: word(wy, 32),
  })),
  'ecdsa_secp384r1_sha384_p1363_test.json': rawSignature('ES384', ({ wx, wy }) => ({
    kty: 'EC',
    crv: 'P-384',
    x: word(wx, 48),
    y: word(wy, 48),
  })),
  'rsa_signature_2048_sha256_test.json': rawSignature('RS256', ({ modulus, publicExponent }) => ({
    kty: 'RSA',
    n: number(modulus),
    e: number(publicExponent),
  })),
  'ecdsa_secp256r1_sha256_test.json': certificateSignature('ES256'),
  'ecdsa_secp384r1_sha384_test.json': certificateSignature('ES384'),
  'json_web_signature_test.json': (test, group) =>
    judgeToken(test, async () => readPublicJwk(group.public ?? group.private)),
  'json_web_key_test.json': (test, group) =>
    judgeToken(test, async ({ kid }) => {
      const set = group.public ?? group.private ?? {};
      const found = await findInKeySet(set, { kid: String(kid) }, 'https://issuer.example');
      return found.ok ? { ok: true, value: found.value.jwk } : found;
    }),
};

/** The files that the functions here can run. */
export const wycheproofFiles: readonly string[] = Object.keys(judges);

/**
 * Runs every test of one file against the code of this package.
 *
 * @param folder - The folder that `MERKKI_STANDARDS` names.
 */
export async function runWycheproof(folder: string, file: string): Promise<WycheproofResult> {
  const judge = judges[file];
  if (judge === undefined) throw new Error(`No code runs ${file}.`);
  const path = join(folder, 'test-suites', 'wycheproof', file);
  const { testGroups }: { testGroups: readonly Group[] } = JSON.parse(await readFile(path, 'utf8'));
  const accepted: Disagreement[] = [];
  const refused: Disagreement[] = [];
  const acceptable: Disagreement[] = [];
  let checked = 0;
  for (const group of testGroups) {
    for (const test of group.tests) {
      const verdict = await judge(test, group);
      const entry = { tcId: test.tcId, reason: verdict ?? 'accepted' };
      if (test.result === 'acceptable') acceptable.push(entry);
      else if (test.result === 'invalid' && verdict === undefined) accepted.push(entry);
      else if (test.result === 'valid' && verdict !== undefined) refused.push(entry);
      checked += 1;
    }
  }
  return { file, checked, accepted, refused, acceptable };
}

/** The signatures of JOSE and Data Integrity. */
function rawSignature(
  alg: VerificationAlgorithm,
  toJwk: (key: Readonly<Record<string, unknown>>) => object,
): Judge {
  return async ({ msg, sig }, { publicKey = {} }) => {
    const jwk = readPublicJwk(toJwk(publicKey));
    if (!jwk.ok) return jwk.error.code;
    return (await verifySignature(jwk.value, alg, bytesOf(sig), bytesOf(msg)))
      ? undefined
      : 'signature';
  };
}

/** The signatures in certificates: DER, brought into the form of WebCrypto by the X.509 library. */
function certificateSignature(alg: 'ES256' | 'ES384'): Judge {
  const { crv = 'P-256', key: facts, signature: parameters } = algorithms[alg];
  const ecdsa: Algorithm & { namedCurve: string } = { name: 'ECDSA', namedCurve: crv };
  return async ({ msg, sig }, { publicKeyDer }) => {
    const { AsnEcSignatureFormatter } = await loadX509();
    const der = bytesOf(sig);
    if (!isStrictEcdsaSignature(der)) return 'encoding';
    try {
      const key = await crypto.subtle.importKey('spki', bytesOf(publicKeyDer), facts, true, [
        'verify',
      ]);
      const raw = new AsnEcSignatureFormatter().toWebSignature(ecdsa, der);
      const holds = raw && (await crypto.subtle.verify(parameters, key, raw, bytesOf(msg)));
      return holds ? undefined : 'signature';
    } catch {
      return 'signature';
    }
  };
}

type FindKey = (
  header: JsonObject,
) => Promise<
  | { readonly ok: true; readonly value: PublicJwk }
  | { readonly ok: false; readonly error: { readonly code: string } }
>;

/** A token of any content. */
async function judgeToken({ jws = '' }: Test, findKey: FindKey): Promise<Verdict> {
  const parts = splitCompact(jws);
  const header = parts && readJson(parts.header);
  if (parts === undefined || !header?.ok || !isJsonObject(header.value)) return 'encoding';
  const { alg } = header.value;
  if (typeof alg !== 'string' || !Object.hasOwn(algorithms, alg)) {
    return /^HS/.test(String(alg)) ? 'secret keys are for no credential' : `algorithm ${alg}`;
  }
  const known = alg as VerificationAlgorithm; // a member of the table
  const key = await findKey(header.value);
  if (!key.ok) return key.error.code;
  if (!fitsAlgorithm(key.value, known)) return 'the key names another algorithm';
  return (await verifySignature(key.value, known, parts.signature, parts.signingInput))
    ? undefined
    : 'signature';
}
