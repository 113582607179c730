import type { TSTInfo } from '@peculiar/asn1-tsp';
import type { SignedData, SignerInfo } from '../asn1.ts';

/** A time-stamp token, taken apart. */
export interface TimeStampToken {
  /** What it says. */
  readonly info: TSTInfo;
  /** The octets of what it says, which are signed. */
  readonly content: Uint8Array;
  readonly signer: SignerInfo;
  /** The certificates in it, DER. */
  readonly certificates: readonly Uint8Array[];
}

const signedData = '1.2.840.113549.1.7.2';
const timeStampInfo = '1.2.840.113549.1.9.16.1.4';
const maxBytes = 1_048_576;
const maxCertificates = 16;

/**
 * Takes a time-stamp token apart; `undefined` when it is none. One is signed by exactly one authority.
 *
 * @see RFC 3161, section 2.4.2; RFC 5652, section 5.
 * @internal
 */
export async function readTimeStampToken(der: Uint8Array): Promise<TimeStampToken | undefined> {
  if (der.length > maxBytes) return undefined;
  const { AsnConvert, ContentInfo, SignedData, TSTInfo } = await import('../asn1.ts');
  try {
    const { content: body, contentType } = AsnConvert.parse(der, ContentInfo);
    if (contentType !== signedData) return undefined;
    const read = AsnConvert.parse(body, SignedData);
    const content = contentOf(read);
    const [signer, ...others] = read.signerInfos;
    if (content === undefined || signer === undefined || others.length > 0) return undefined;
    const info = AsnConvert.parse(content, TSTInfo);
    if (info.version !== 1 || Number.isNaN(info.genTime.getTime())) return undefined;
    const certificates = Array.from(read.certificates ?? [], (one) => new Uint8Array(one));
    return { info, content, signer, certificates: certificates.slice(0, maxCertificates) };
  } catch {
    return undefined;
  }
}

function contentOf({ encapContentInfo }: SignedData): Uint8Array | undefined {
  const { eContentType, eContent } = encapContentInfo;
  if (eContentType !== timeStampInfo || eContent?.single === undefined) return undefined;
  return new Uint8Array(eContent.single.buffer);
}
