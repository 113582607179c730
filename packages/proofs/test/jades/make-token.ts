import { createHash } from 'node:crypto';
import { Attribute, EncapsulatedContent, EncapsulatedContentInfo } from '@peculiar/asn1-cms';
import { OctetString } from '@peculiar/asn1-schema';
import {
  AlgorithmIdentifier,
  AnySet,
  AsnConvert,
  ContentInfo,
  EssCertificateId,
  MessageImprint,
  SignedAttributes,
  SignedData,
  SignerInfo,
  SigningCertificate,
  TSTInfo,
} from '../../src/jades/asn1.ts';
import { toInteger } from '../../src/jades/time-stamp/encode-time-stamp-query.ts';
import {
  type Authority,
  der,
  type HashName,
  oids,
  signatureAlgorithm,
  signOctets,
} from './authority.ts';

/** What may be otherwise than in a good token. */
export interface TokenOptions {
  readonly time?: string;
  /** Hash function of imprint and signature. */
  readonly hash?: HashName;
  readonly imprintOid?: string;
  readonly contentType?: string;
  readonly contentTypeAttribute?: string;
  readonly messageDigest?: Uint8Array;
  /** The certificate that the signed reference names. */
  readonly referenced?: Authority;
  readonly withoutReference?: boolean;
  /** The older reference, by SHA-1. */
  readonly olderReference?: boolean;
  readonly withoutCertificate?: boolean;
  readonly signers?: number;
  readonly version?: number;
  readonly nonce?: Uint8Array;
  /** Whether the octets given are the imprint itself. */
  readonly isImprint?: boolean;
}

const signedData = '1.2.840.113549.1.7.2';
const timeStampInfo = '1.2.840.113549.1.9.16.1.4';

/** A time-stamp token over octets, made by hand as an authority makes it. */
export async function makeToken(
  stamper: Authority,
  octets: Uint8Array | string,
  options: TokenOptions = {},
): Promise<Uint8Array> {
  const { hash = 'SHA-256' } = options;
  const digest = (bytes: Uint8Array | string, name: string = hash) =>
    Uint8Array.from(createHash(name.replace('-', '').toLowerCase()).update(bytes).digest());
  const info = new TSTInfo({
    version: options.version ?? 1,
    policy: '1.3.6.1.4.1.99999.1',
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithm: options.imprintOid ?? oids[hash] }),
      hashedMessage: new OctetString(
        options.isImprint ? Uint8Array.from(Buffer.from(octets)) : digest(octets),
      ),
    }),
    serialNumber: Uint8Array.of(7).buffer,
    ...(options.nonce === undefined ? {} : { nonce: toInteger(options.nonce) }),
    genTime: new Date(options.time ?? '2026-06-01T12:00:01Z'),
  });
  const content = der(info);
  const referenced = new Uint8Array((options.referenced ?? stamper).certificate.rawData);
  const reference = new SigningCertificate();
  const id = new EssCertificateId();
  id.certHash = new OctetString(digest(referenced, options.olderReference ? 'SHA-1' : 'SHA-256'));
  reference.certs.push(id);
  const attributes: Record<string, Uint8Array> = {
    '1.2.840.113549.1.9.3': oid(options.contentTypeAttribute ?? timeStampInfo),
    '1.2.840.113549.1.9.4': der(
      new OctetString(Uint8Array.from(options.messageDigest ?? digest(content))),
    ),
    ...(options.withoutReference
      ? {}
      : { [`1.2.840.113549.1.9.16.2.${options.olderReference ? 12 : 47}`]: der(reference) }),
  };
  const signer = new SignerInfo();
  signer.sid = Uint8Array.from(sidOf(stamper)).buffer;
  signer.digestAlgorithm = new AlgorithmIdentifier({ algorithm: oids[hash] });
  signer.signatureAlgorithm = signatureAlgorithm(stamper.keys.privateKey, hash);
  signer.signedAttrs = SignedAttributes.from(
    Object.entries(attributes),
    ([attrType, value]) => new Attribute({ attrType, attrValues: [Uint8Array.from(value).buffer] }),
  );
  const encoded = der(signer);
  const read = AsnConvert.parse(encoded, SignerInfo);
  const signed = Uint8Array.from(read.signedAttrsRaw ?? []);
  signed[0] = 0x31;
  signer.signature = new OctetString(await signOctets(stamper.keys.privateKey, signed, hash));
  const body = new SignedData();
  body.digestAlgorithms.push(new AlgorithmIdentifier({ algorithm: oids[hash] }));
  body.encapContentInfo = new EncapsulatedContentInfo({
    eContentType: options.contentType ?? timeStampInfo,
    eContent: new EncapsulatedContent({ single: new OctetString(content) }),
  });
  if (!options.withoutCertificate) {
    body.certificates = AnySet.from([stamper.certificate.rawData]);
  }
  for (let count = 0; count < (options.signers ?? 1); count += 1) body.signerInfos.push(signer);
  return der(new ContentInfo({ contentType: signedData, content: AsnConvert.serialize(body) }));
}

function sidOf({ certificate }: Authority): Uint8Array {
  const serial = Buffer.from(certificate.serialNumber, 'hex');
  const issuer = Buffer.from(certificate.issuerName.toArrayBuffer());
  const number = Buffer.concat([Buffer.from([0x02, serial.length]), serial]);
  const length = issuer.length + number.length;
  const head = length < 0x80 ? [0x30, length] : [0x30, 0x81, length];
  return Buffer.concat([Buffer.from(head), issuer, number]);
}

/** DER of an object identifier, by way of an algorithm identifier. */
function oid(value: string): Uint8Array {
  return der(new AlgorithmIdentifier({ algorithm: value })).subarray(2);
}
