import type { JsonObject } from '@merkki/core';
import type { X509Certificate } from '@peculiar/x509';
import { algorithms, type VerificationAlgorithm } from '../keys/algorithms.ts';
import { readPublicJwk } from '../keys/read-public-jwk.ts';
import { verifySignature } from '../keys/verify-signature.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import {
  type CertificateInfo,
  describeCertificate,
  digestOf,
  readCertificate,
} from './certificate.ts';
import { maySign, namesRevocationSource } from './certificate-usage.ts';
import { certificatesOf, readEtsiU } from './etsi-u.ts';
import { sealAlgorithm, sealHeaderProblem } from './header-problem.ts';
import type { JadesCheck } from './jades-check.ts';
import { leadsToAnchor } from './leads-to-anchor.ts';
import type { JwsSignature } from './read-jws.ts';
import { readSigningTime, type SigningTime } from './signing-time.ts';

/** What the check of one seal shares with that of the others. */
export interface SealContext {
  readonly anchors: readonly X509Certificate[];
  /** The latest credible signing time, milliseconds since 1970. */
  readonly latest: number;
}

/** What came of checking one signature. */
export interface SealResult {
  readonly checks: readonly JadesCheck[];
  /** Milliseconds since 1970. */
  readonly signingTime?: number;
  readonly certificate?: CertificateInfo;
}

const maxChain = 16;
/** Signed parts whose content is not looked into. */
const unreadParameters = ['adoTst', 'sigPId', 'sigPl', 'sigX5ts', 'srAts', 'srCms', 'x5t#o'];

/** Checks one signature of a sealed file. Never throws. @internal */
export async function verifySeal(
  payload: string,
  jws: JwsSignature,
  context: SealContext,
): Promise<SealResult> {
  const { header, unprotected, pointer } = jws;
  const fail = (problem: ProofsProblem): SealResult => ({
    checks: [{ id: 'seal', outcome: 'fail', ...problem }],
  });
  const wrongHeader = sealHeaderProblem(header, unprotected, pointer);
  if (wrongHeader !== undefined) return fail(wrongHeader);
  const place = `${pointer}/protected`;
  const chain = await readChain(header['x5c']);
  const leaf = chain?.[0];
  if (chain === undefined || leaf === undefined) {
    return fail(proofsProblem('seal.certificate-invalid', place));
  }
  const time = readSigningTime(header);
  const known = {
    certificate: await describeCertificate(leaf),
    ...(time === undefined ? {} : { signingTime: time.at }),
  };
  const problem =
    (await signatureProblem(payload, jws, leaf)) ??
    (await certificateProblem(header, leaf, time, place, context.latest));
  const extras = readEtsiU(unprotected);
  const others = [...chain.slice(1), ...(await certificatesOf(extras))];
  return {
    ...known,
    checks: [
      problem === undefined
        ? { id: 'seal', outcome: 'pass', ...proofsProblem('seal.ok', pointer) }
        : { id: 'seal', outcome: 'fail', ...problem },
      ...(time?.isObsolete
        ? [{ id: 'seal', outcome: 'warn', ...proofsProblem('seal.sigt-obsolete', place) } as const]
        : []),
      ...notChecked(header, unprotected, extras, pointer),
      ...(await trustChecks(leaf, others, time, place, context.anchors)),
    ],
  };
}

async function readChain(x5c: unknown): Promise<readonly X509Certificate[] | undefined> {
  if (!Array.isArray(x5c) || x5c.length === 0 || x5c.length > maxChain) return undefined;
  const read = await Promise.all(
    x5c.map((entry) => (typeof entry === 'string' ? readCertificate(entry) : undefined)),
  );
  const chain = read.filter((certificate) => certificate !== undefined);
  return chain.length === read.length ? chain : undefined;
}

/** The signature is over the header and the text as they stand in the file. @see RFC 7797, section 3. */
async function signatureProblem(
  payload: string,
  { encodedHeader, header, signature, pointer }: JwsSignature,
  leaf: X509Certificate,
): Promise<ProofsProblem | undefined> {
  const alg = sealAlgorithm(header);
  const exported = alg && (await exportKey(leaf, alg));
  if (alg === undefined || exported === undefined) {
    return proofsProblem('seal.alg-key-mismatch', `${pointer}/protected`);
  }
  const jwk = readPublicJwk(exported);
  if (!jwk.ok) return proofsProblem(jwk.error.code, `${pointer}/protected`, jwk.error.params);
  const input = new TextEncoder().encode(`${encodedHeader}.${payload}`);
  const isWellFormed = !/\p{Surrogate}/u.test(payload); // half a pair has no UTF-8 form to sign
  return isWellFormed && (await verifySignature(jwk.value, alg, signature, input))
    ? undefined
    : proofsProblem('seal.signature', `${pointer}/signature`);
}

/** The certificate's key as a JWK; `undefined` when it is not one for the algorithm. */
async function exportKey(
  certificate: X509Certificate,
  alg: VerificationAlgorithm,
): Promise<JsonWebKey | undefined> {
  try {
    const spki = certificate.publicKey.rawData;
    const key = await crypto.subtle.importKey('spki', spki, algorithms[alg].key, true, ['verify']);
    return await crypto.subtle.exportKey('jwk', key);
  } catch {
    return undefined;
  }
}

async function certificateProblem(
  header: JsonObject,
  leaf: X509Certificate,
  time: SigningTime | undefined,
  place: string,
  latest: number,
): Promise<ProofsProblem | undefined> {
  if (header['x5t#S256'] !== (await digestOf(leaf))) {
    return proofsProblem('seal.certificate-reference', place);
  }
  if (time === undefined) return proofsProblem('seal.signing-time', place);
  if (time.at > latest) return proofsProblem('seal.signing-time-future', place);
  if (time.at < leaf.notBefore.getTime()) {
    return proofsProblem('seal.certificate-not-yet-valid', place);
  }
  if (time.at > leaf.notAfter.getTime()) return proofsProblem('seal.certificate-expired', place);
  return (await maySign(leaf)) ? undefined : proofsProblem('seal.certificate-usage', place);
}

function notChecked(
  header: JsonObject,
  unprotected: JsonObject,
  extras: readonly JsonObject[],
  pointer: string,
): readonly JadesCheck[] {
  const signed = unreadParameters.filter((name) => Object.hasOwn(header, name));
  const added = extras
    .flatMap((element) => Object.keys(element))
    .filter((name) => name !== 'xVals');
  const unreadable = unprotected['etsiU'] !== undefined && extras.length === 0 ? ['etsiU'] : [];
  return [...new Set([...signed, ...added, ...unreadable])].map((part) => ({
    id: 'seal',
    outcome: 'unknown',
    ...proofsProblem('seal.not-checked', pointer, { part: part.slice(0, 100) }),
  }));
}

async function trustChecks(
  leaf: X509Certificate,
  others: readonly X509Certificate[],
  time: SigningTime | undefined,
  place: string,
  anchors: readonly X509Certificate[],
): Promise<readonly JadesCheck[]> {
  const check = (outcome: JadesCheck['outcome'], problem: ProofsProblem): JadesCheck => ({
    id: 'trust',
    outcome,
    ...problem,
  });
  if (anchors.length === 0) return [check('unknown', proofsProblem('trust.no-anchor', place))];
  if (time === undefined || !(await leadsToAnchor(leaf, others, anchors, time.at))) {
    return [check('fail', proofsProblem('trust.unknown-issuer', place))];
  }
  return [
    check('pass', proofsProblem('trust.ok', place)),
    ...(namesRevocationSource(leaf)
      ? [check('unknown', proofsProblem('trust.revocation-not-checked', place))]
      : []),
  ];
}
