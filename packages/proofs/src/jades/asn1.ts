import { Attribute, DigestAlgorithmIdentifier, EncapsulatedContentInfo } from '@peculiar/asn1-cms';
import {
  AsnArray,
  AsnIntegerArrayBufferConverter,
  AsnProp,
  AsnPropTypes,
  AsnType,
  AsnTypeTypes,
  OctetString,
} from '@peculiar/asn1-schema';
import { PKIStatusInfo } from '@peculiar/asn1-tsp';
import {
  AlgorithmIdentifier,
  DistributionPointName,
  Extension,
  GeneralName,
  Name,
  Time,
} from '@peculiar/asn1-x509';

// This file is loaded on demand, and with it the libraries of ASN.1. Their own SignedData reads no
// revocation lists and keeps neither the signed octets nor those of the certificates; here it is again with
// these as they stand.

export { ContentInfo, SignerIdentifier } from '@peculiar/asn1-cms';
export { BasicOCSPResponse, OCSPResponse } from '@peculiar/asn1-ocsp';
export { AsnConvert } from '@peculiar/asn1-schema';
export { MessageImprint, TimeStampReq, TSTInfo } from '@peculiar/asn1-tsp';
export { InvalidityDate, RevokedCertificate, SubjectPublicKeyInfo } from '@peculiar/asn1-x509';
export { AlgorithmIdentifier, OctetString };

/** A set of whatever, each as it stands. */
export class AnySet extends AsnArray<ArrayBuffer> {}
AsnType({ type: AsnTypeTypes.Set, itemType: AsnPropTypes.Any })(AnySet);

export class SignedAttributes extends AsnArray<Attribute> {}
AsnType({ type: AsnTypeTypes.Set, itemType: Attribute })(SignedAttributes);

class DigestAlgorithms extends AsnArray<DigestAlgorithmIdentifier> {}
AsnType({ type: AsnTypeTypes.Set, itemType: DigestAlgorithmIdentifier })(DigestAlgorithms);

/** @see RFC 5652, section 5.3. */
export class SignerInfo {
  version = 1;
  sid: ArrayBuffer = new ArrayBuffer(0);
  digestAlgorithm: AlgorithmIdentifier = new AlgorithmIdentifier();
  signedAttrs?: SignedAttributes;
  /** The signed attributes as they stand, with their context tag. */
  signedAttrsRaw?: Uint8Array;
  signatureAlgorithm: AlgorithmIdentifier = new AlgorithmIdentifier();
  signature: OctetString = new OctetString();
  unsignedAttrs?: AnySet;
}
define(SignerInfo, {
  version: { type: AsnPropTypes.Integer },
  sid: { type: AsnPropTypes.Any },
  digestAlgorithm: { type: AlgorithmIdentifier },
  signedAttrs: { type: SignedAttributes, context: 0, implicit: true, optional: true, raw: true },
  signatureAlgorithm: { type: AlgorithmIdentifier },
  signature: { type: OctetString },
  unsignedAttrs: { type: AnySet, context: 1, implicit: true, optional: true },
});

class SignerInfos extends AsnArray<SignerInfo> {}
AsnType({ type: AsnTypeTypes.Set, itemType: SignerInfo })(SignerInfos);

/** @see RFC 5652, section 5.1. */
export class SignedData {
  version = 3;
  digestAlgorithms: DigestAlgorithms = new DigestAlgorithms();
  encapContentInfo: EncapsulatedContentInfo = new EncapsulatedContentInfo();
  certificates?: AnySet;
  crls?: AnySet;
  signerInfos: SignerInfos = new SignerInfos();
}
define(SignedData, {
  version: { type: AsnPropTypes.Integer },
  digestAlgorithms: { type: DigestAlgorithms },
  encapContentInfo: { type: EncapsulatedContentInfo },
  certificates: { type: AnySet, context: 0, implicit: true, optional: true },
  crls: { type: AnySet, context: 1, implicit: true, optional: true },
  signerInfos: { type: SignerInfos },
});

/** @see RFC 3161, section 2.4.2. */
export class TimeStampResponse {
  status: PKIStatusInfo = new PKIStatusInfo();
  /** The token as it stands. */
  timeStampToken?: ArrayBuffer;
}
define(TimeStampResponse, {
  status: { type: PKIStatusInfo },
  timeStampToken: { type: AsnPropTypes.Any, optional: true },
});

/** @see RFC 4055, section 3.1; what is left out is SHA-1, which is not taken. */
export class PssParameters {
  hashAlgorithm?: AlgorithmIdentifier;
  maskGenAlgorithm?: AlgorithmIdentifier;
  saltLength = 20;
}
define(PssParameters, {
  hashAlgorithm: { type: AlgorithmIdentifier, context: 0, optional: true },
  maskGenAlgorithm: { type: AlgorithmIdentifier, context: 1, optional: true },
  saltLength: { type: AsnPropTypes.Integer, context: 2, defaultValue: 20 },
});

/** ESSCertID and ESSCertIDv2 in one. @see RFC 5035, section 4. */
export class EssCertificateId {
  hashAlgorithm?: AlgorithmIdentifier;
  certHash: OctetString = new OctetString();
  issuerSerial?: ArrayBuffer;
}
define(EssCertificateId, {
  hashAlgorithm: { type: AlgorithmIdentifier, optional: true },
  certHash: { type: OctetString },
  issuerSerial: { type: AsnPropTypes.Any, optional: true },
});

class EssCertificateIds extends AsnArray<EssCertificateId> {}
AsnType({ type: AsnTypeTypes.Sequence, itemType: EssCertificateId })(EssCertificateIds);

/** SigningCertificate and SigningCertificateV2. @see RFC 5035, section 3. */
export class SigningCertificate {
  certs: EssCertificateIds = new EssCertificateIds();
  policies?: ArrayBuffer;
}
define(SigningCertificate, {
  certs: { type: EssCertificateIds },
  policies: { type: AsnPropTypes.Any, optional: true },
});

class GeneralNames extends AsnArray<GeneralName> {}
AsnType({ type: AsnTypeTypes.Sequence, itemType: GeneralName })(GeneralNames);

/** @see RFC 5035, section 5. */
export class IssuerSerial {
  issuer: GeneralNames = new GeneralNames();
  serialNumber: ArrayBuffer = new ArrayBuffer(0);
}
define(IssuerSerial, {
  issuer: { type: GeneralNames },
  serialNumber: { type: AsnPropTypes.Integer, converter: AsnIntegerArrayBufferConverter },
});

/** The entries are read one by one when they are asked for. @see RFC 5280, section 5.1.2. */
class RevocationListContent {
  version?: number;
  signature: AlgorithmIdentifier = new AlgorithmIdentifier();
  issuer: Name = new Name();
  thisUpdate: Time = new Time();
  nextUpdate?: Time;
  revokedCertificates?: ArrayBuffer[];
  crlExtensions?: Extension[];
}
define(RevocationListContent, {
  version: { type: AsnPropTypes.Integer, optional: true },
  signature: { type: AlgorithmIdentifier },
  issuer: { type: Name },
  thisUpdate: { type: Time },
  nextUpdate: { type: Time, optional: true },
  revokedCertificates: { type: AsnPropTypes.Any, repeated: 'sequence', optional: true },
  crlExtensions: { type: Extension, context: 0, repeated: 'sequence', optional: true },
});

/** @see RFC 5280, section 5.1. */
export class RevocationList {
  tbsCertList: RevocationListContent = new RevocationListContent();
  tbsCertListRaw?: ArrayBuffer;
  signatureAlgorithm: AlgorithmIdentifier = new AlgorithmIdentifier();
  signature: ArrayBuffer = new ArrayBuffer(0);
}
define(RevocationList, {
  tbsCertList: { type: RevocationListContent, raw: true },
  signatureAlgorithm: { type: AlgorithmIdentifier },
  signature: { type: AsnPropTypes.BitString },
});

/** @see RFC 5280, section 5.2.5. */
export class IssuingDistributionPoint {
  distributionPoint?: DistributionPointName;
  onlyContainsUserCerts = false;
  onlyContainsCACerts = false;
  onlySomeReasons?: ArrayBuffer;
  indirectCRL = false;
  onlyContainsAttributeCerts = false;
}
define(IssuingDistributionPoint, {
  distributionPoint: { type: DistributionPointName, context: 0, optional: true },
  onlyContainsUserCerts: flag(1),
  onlyContainsCACerts: flag(2),
  onlySomeReasons: { type: AsnPropTypes.BitString, context: 3, implicit: true, optional: true },
  indirectCRL: flag(4),
  onlyContainsAttributeCerts: flag(5),
});

function flag(context: number): Fields[string] {
  return { type: AsnPropTypes.Boolean, context, implicit: true, defaultValue: false };
}

type Fields = Readonly<Record<string, Parameters<typeof AsnProp>[0]>>;

/** What the library's decorators do, as functions. */
function define(target: { readonly prototype: object }, fields: Fields): void {
  for (const [name, options] of Object.entries(fields)) AsnProp(options)(target.prototype, name);
}
