import { createHash } from 'node:crypto';
import {
  BasicOCSPResponse,
  CertID,
  CertStatus,
  OCSPResponse,
  ResponderID,
  ResponseBytes,
  ResponseData,
  RevokedInfo,
  SingleResponse,
} from '@peculiar/asn1-ocsp';
import { OctetString } from '@peculiar/asn1-schema';
import { Certificate } from '@peculiar/asn1-x509';
import { AlgorithmIdentifier, AsnConvert, SubjectPublicKeyInfo } from '../../src/jades/asn1.ts';
import { loadX509 } from '../../src/jades/load-x509.ts';
import { type Authority, der, signatureAlgorithm, signOctets } from './authority.ts';

/** What a list or response says, and when. */
export interface RevocationOptions {
  readonly thisUpdate?: string;
  readonly nextUpdate?: string;
  /** When the certificate was withdrawn; without it it was not. */
  readonly revokedAt?: string;
  /** Since when the key is doubtful. */
  readonly invalidSince?: string;
  /** Who is said to have issued the list, where that is not who signs it. */
  readonly issuer?: Authority;
  /** Serial numbers of other withdrawn certificates, hexadecimal. */
  readonly others?: readonly string[];
  /** DER of an issuing distribution point. */
  readonly scope?: string;
}

const period = { thisUpdate: '2026-06-01T00:00:00Z', nextUpdate: '2026-06-08T00:00:00Z' };

/** A list of withdrawn certificates in PEM. */
export async function makeCrl(
  by: Authority,
  about: Authority,
  options: RevocationOptions = {},
): Promise<string> {
  const { X509CrlGenerator, Extension } = await loadX509();
  const { thisUpdate, nextUpdate } = { ...period, ...options };
  const { revokedAt, invalidSince, scope } = options;
  const crl = await X509CrlGenerator.create({
    issuer: (options.issuer ?? by).certificate.subjectName,
    thisUpdate: new Date(thisUpdate),
    nextUpdate: new Date(nextUpdate),
    signingKey: by.keys.privateKey,
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
    entries: [
      ...(options.others ?? []).map((serialNumber) => ({
        serialNumber,
        revocationDate: new Date(thisUpdate),
      })),
      ...(revokedAt === undefined
        ? []
        : [
            {
              serialNumber: about.certificate.serialNumber,
              revocationDate: new Date(revokedAt),
              ...(invalidSince === undefined ? {} : { invalidity: new Date(invalidSince) }),
            },
          ]),
    ],
    extensions:
      scope === undefined ? [] : [new Extension('2.5.29.28', true, Buffer.from(scope, 'hex'))],
  });
  return crl.toString('pem');
}

/** An OCSP response in base64. */
export async function makeOcspResponse(
  by: Authority,
  about: Authority,
  issuer: Authority,
  options: RevocationOptions = {},
): Promise<string> {
  const { thisUpdate, nextUpdate } = { ...period, ...options };
  const { revokedAt } = options;
  const sha1 = (bytes: ArrayBuffer) =>
    new OctetString(Uint8Array.from(createHash('sha1').update(Buffer.from(bytes)).digest()));
  const key = AsnConvert.parse(issuer.certificate.publicKey.rawData, SubjectPublicKeyInfo);
  const certStatus =
    revokedAt === undefined
      ? new CertStatus({ good: null })
      : new CertStatus({ revoked: new RevokedInfo({ revocationTime: new Date(revokedAt) }) });
  const tbsResponseData = new ResponseData({
    responderID: new ResponderID({
      byName: AsnConvert.parse(by.certificate.rawData, Certificate).tbsCertificate.subject,
    }),
    producedAt: new Date(thisUpdate),
    responses: [
      new SingleResponse({
        certID: new CertID({
          hashAlgorithm: new AlgorithmIdentifier({ algorithm: '1.3.14.3.2.26', parameters: null }),
          issuerNameHash: sha1(issuer.certificate.subjectName.toArrayBuffer()),
          issuerKeyHash: sha1(key.subjectPublicKey),
          serialNumber: Uint8Array.from(Buffer.from(about.certificate.serialNumber, 'hex')).buffer,
        }),
        certStatus,
        thisUpdate: new Date(thisUpdate),
        nextUpdate: new Date(nextUpdate),
      }),
    ],
  });
  const basic = new BasicOCSPResponse({
    tbsResponseData,
    signatureAlgorithm: signatureAlgorithm(by.keys.privateKey),
    signature: await signOctets(by.keys.privateKey, der(tbsResponseData)),
    certs: [AsnConvert.parse(by.certificate.rawData, Certificate)],
  });
  const response = new OCSPResponse({
    responseStatus: 0,
    responseBytes: new ResponseBytes({
      responseType: '1.3.6.1.5.5.7.48.1.1',
      response: new OctetString(der(basic)),
    }),
  });
  return Buffer.from(der(response)).toString('base64');
}
