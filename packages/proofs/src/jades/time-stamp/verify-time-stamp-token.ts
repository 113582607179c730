import type { Params } from '@merkki/core';
import type { X509Certificate } from '@peculiar/x509';
import type { SealCode } from '../../problem-codes.ts';
import { mayStamp } from '../certificate-usage.ts';
import { hash, hashByOid } from '../hash-functions.ts';
import { sameBytes } from '../same-bytes.ts';
import { verifyByCertificate } from '../verify-by-certificate.ts';
import { readTimeStampToken, type TimeStampToken } from './read-time-stamp-token.ts';
import { signedOctets, singleAttribute } from './signed-attributes.ts';
import { findTokenSigner } from './signing-certificate.ts';

/** What a token is held against. */
export interface TimeStampContext {
  /** The octets that it should be over; `undefined` when they cannot be told. */
  readonly octets: Uint8Array | undefined;
  /** Certificates from elsewhere, for a token that carries none. */
  readonly known: readonly X509Certificate[];
  /** Earliest and latest credible time of the stamp, milliseconds since 1970. */
  readonly earliest: number;
  readonly latest: number;
}

/** A token that holds. Whether its authority is trusted is another question. */
export interface GoodTimeStamp {
  readonly isGood: true;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly certificate: X509Certificate;
  readonly others: readonly X509Certificate[];
}

/** Why a token does not count. */
export interface BadTimeStamp {
  readonly isGood: false;
  readonly outcome: 'fail' | 'unknown';
  readonly code: SealCode;
  readonly params?: Params;
}

const contentType = '1.2.840.113549.1.9.3';
const messageDigest = '1.2.840.113549.1.9.4';
/** DER of the object identifier id-ct-TSTInfo. */
const timeStampInfo = Uint8Array.from([6, 11, 42, 134, 72, 134, 247, 13, 1, 9, 16, 1, 4]);

/**
 * Checks a time-stamp token: what it is over, its signature, its certificate and its time.
 *
 * @see RFC 3161, sections 2.2 to 2.4; RFC 5652, section 5.
 * @internal
 */
export async function verifyTimeStampToken(
  der: Uint8Array,
  context: TimeStampContext,
): Promise<GoodTimeStamp | BadTimeStamp> {
  const token = await readTimeStampToken(der);
  if (token === undefined) return bad('seal.timestamp-malformed');
  const imprint = await imprintProblem(token, context.octets);
  if (imprint?.outcome === 'fail') return imprint;
  const signer = await findTokenSigner(token, context.known);
  if (signer === 'missing') return unknown('seal.timestamp-certificate-missing');
  if (signer === 'contradictory') return bad('seal.timestamp-certificate');
  const { certificate, others } = signer;
  const signature = await signatureProblem(token, certificate);
  if (signature !== undefined) return signature;
  const time = token.info.genTime.getTime();
  if (!(await mayStamp(certificate))) return bad('seal.timestamp-certificate');
  const isValid = certificate.notBefore.getTime() <= time && time <= certificate.notAfter.getTime();
  if (!isValid) return bad('seal.timestamp-certificate-expired');
  if (time < context.earliest || time > context.latest) return bad('seal.timestamp-time');
  return imprint ?? { isGood: true, time, certificate, others };
}

async function imprintProblem(
  { info }: TimeStampToken,
  octets: Uint8Array | undefined,
): Promise<BadTimeStamp | undefined> {
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  const hashFunction = hashByOid(hashAlgorithm.algorithm);
  if (hashFunction === undefined) return unknown('seal.timestamp-algorithm');
  if (octets === undefined) return unknown('seal.timestamp-imprint-not-checked');
  const isSame = sameBytes(hashedMessage.buffer, await hash(hashFunction, octets));
  return isSame ? undefined : bad('seal.timestamp-imprint');
}

async function signatureProblem(
  { content, signer }: TimeStampToken,
  certificate: X509Certificate,
): Promise<BadTimeStamp | undefined> {
  const hashFunction = hashByOid(signer.digestAlgorithm.algorithm);
  if (hashFunction === undefined) return unknown('seal.timestamp-algorithm');
  const octets = signedOctets(signer);
  const type = singleAttribute(signer, contentType);
  const digest = await readOctets(singleAttribute(signer, messageDigest));
  const isAbout =
    type !== undefined &&
    sameBytes(type, timeStampInfo) &&
    digest !== undefined &&
    sameBytes(digest, await hash(hashFunction, content));
  if (!isAbout || octets === undefined) return bad('seal.timestamp-signature');
  const signature = new Uint8Array(signer.signature.buffer);
  const { signatureAlgorithm } = signer;
  const verdict = await verifyByCertificate(
    certificate,
    signatureAlgorithm,
    signature,
    octets,
    hashFunction,
  );
  if (verdict === 'unsupported') return unknown('seal.timestamp-algorithm');
  return verdict === 'good' ? undefined : bad('seal.timestamp-signature');
}

async function readOctets(der: ArrayBuffer | undefined): Promise<ArrayBuffer | undefined> {
  const { AsnConvert, OctetString } = await import('../asn1.ts');
  try {
    return der && AsnConvert.parse(der, OctetString).buffer;
  } catch {
    return undefined;
  }
}

function bad(code: SealCode): BadTimeStamp {
  return { isGood: false, outcome: 'fail', code };
}

function unknown(code: SealCode): BadTimeStamp {
  return { isGood: false, outcome: 'unknown', code };
}
