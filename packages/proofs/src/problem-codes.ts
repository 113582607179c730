import { type Params, type Problem, problem } from '@merkki/core';

/** What can be wrong with a DID, its document or a key in it. */
export type KeyCode =
  /** The document is about another DID, lists a method twice, or has broken members. */
  | 'did.document-invalid'
  /** The text is not a DID, or not one of the allowed form. */
  | 'did.syntax'
  /** The document of the DID was not available. */
  | 'did.unresolvable'
  /** Someone else than the document's subject controls the key. */
  | 'key.controller'
  /** The key was out of use before the signature was made. */
  | 'key.expired'
  /** The name of the key is not a DID URL with a fragment. */
  | 'key.method-invalid'
  /** The document does not give the key out for this purpose. */
  | 'key.not-authorized'
  /** The document has no key of this name. */
  | 'key.not-found'
  /** The private key was published. */
  | 'key.private-exposed'
  /** The key was withdrawn before the signature was made. */
  | 'key.revoked'
  /** The key is not of a supported kind, or broken. */
  | 'key.type'
  /** The key gives no security: Ed25519 of small order, RSA below 2048 bits. */
  | 'key.weak';

/** What a Data Integrity proof can come to. */
export type ProofCode =
  /** A proof brings contexts of its own that are not plain addresses. */
  | 'context.not-approved'
  /** A context was not available. */
  | 'jsonld.context-unavailable'
  /** Something in the document is lost in JSON-LD, and so not signed. */
  | 'jsonld.data-loss'
  /** The document is not JSON-LD. */
  | 'jsonld.invalid'
  /** An identifier is relative, and so not signed. */
  | 'jsonld.relative-iri'
  /** No context defines a term or type, and so it is not signed. */
  | 'jsonld.undefined-term'
  /** The document is too large or too tangled to be canonicalised safely. */
  | 'limits.complexity'
  /** The moment of signing is not a date and time with a zone. */
  | 'proof.created-invalid'
  /** The moment of signing lies in the future. */
  | 'proof.created-future'
  /** The signature is not encoded as the cryptosuite says. */
  | 'proof.encoding'
  /** The proof has expired, or its end is unreadable. */
  | 'proof.expired'
  /** The key belongs to someone else than the issuer. */
  | 'proof.issuer-binding'
  /** The key is of another kind than the cryptosuite's. */
  | 'proof.key-type'
  /** There is no proof. */
  | 'proof.none'
  /** The proof holds. */
  | 'proof.ok'
  /** A proof on which this one is built is missing. */
  | 'proof.previous-missing'
  /** The proof was made for another purpose than to assert. */
  | 'proof.purpose'
  /** The signature does not fit the document and the key. */
  | 'proof.signature'
  /** The cryptosuite is not supported. */
  | 'proof.unsupported-suite'
  /** The issuer's document has no such key. */
  | 'proof.vm-not-in-document'
  /** The issuer's document was not available. */
  | 'proof.vm-unresolvable';

/** What a VC-JWT can come to. */
export type JwtCode =
  /** The token is too long. */
  | 'limits.size'
  /** The algorithm is not allowed. */
  | 'jwt.alg'
  /** The algorithm is not the key's. */
  | 'jwt.alg-key-mismatch'
  /** The header demands extensions. */
  | 'jwt.crit'
  /** Claim `exp` disagrees with the credential. */
  | 'jwt.exp'
  /** The header has a member that is not allowed. */
  | 'jwt.header-not-allowed'
  /** Claim `iat` lies in the future. */
  | 'jwt.iat'
  /** Claim `iss` disagrees with the credential, or no issuer is named. */
  | 'jwt.iss'
  /** Claim `jti` disagrees with the credential. */
  | 'jwt.jti'
  /** Neither `kid` nor `jwk` names a key. */
  | 'jwt.key-missing'
  /** The key is not the issuer's. */
  | 'jwt.key-unbound'
  /** `kid` names no key of the issuer's document. */
  | 'jwt.kid'
  /** The text is not a compact JWS of strict base64url and JSON, or holds no credential. */
  | 'jwt.malformed'
  /** A claim that the profile requires is missing. */
  | 'jwt.missing-claim'
  /** Claim `nbf` disagrees with the credential. */
  | 'jwt.nbf'
  /** The token holds, and its claims agree with the credential. */
  | 'jwt.ok'
  /** The header holds a private key. */
  | 'jwt.private-key'
  /** The signature does not fit. */
  | 'jwt.signature'
  /** Claim `sub` disagrees with the credential. */
  | 'jwt.sub'
  /** The token is of another kind. */
  | 'jwt.typ'
  /** A member of the header is not known, and was not looked at. */
  | 'jwt.unknown-header'
  /** A credential of data model 2.0 stands in claim `vc`, or beside one. */
  | 'jwt.vc-claim-in-v2';

/** What a JAdES seal can come to. */
export type SealCode =
  /** The algorithm is not allowed. */
  | 'seal.alg'
  /** The algorithm is not that of the certificate's key. */
  | 'seal.alg-key-mismatch'
  /** The certificate had ended when the seal was made. */
  | 'seal.certificate-expired'
  /** A certificate cannot be read, or there is none. */
  | 'seal.certificate-invalid'
  /** The certificate was not yet valid when the seal was made. */
  | 'seal.certificate-not-yet-valid'
  /** The signed digest is missing or not that of the certificate. */
  | 'seal.certificate-reference'
  /** The certificate is not meant for signatures. */
  | 'seal.certificate-usage'
  /** The seal is in compact form. */
  | 'seal.compact-unsupported'
  /** The header demands extensions that are not known. */
  | 'seal.crit'
  /** The sealed text is not in the file. */
  | 'seal.detached'
  /** The header has a member that is not allowed. */
  | 'seal.header-not-allowed'
  /** The file is not a JWS in JSON general form. */
  | 'seal.malformed'
  /** A part of the seal was not looked at. */
  | 'seal.not-checked'
  /** The seal holds. */
  | 'seal.ok'
  /** The signing time stands in `sigT`, which is obsolete since 2025-05-15. */
  | 'seal.sigt-obsolete'
  /** The signature does not fit the text and the certificate. */
  | 'seal.signature'
  /** The signing time is missing, double or unreadable. */
  | 'seal.signing-time'
  /** The signing time lies in the future. */
  | 'seal.signing-time-future'
  /** The header names another kind of object. */
  | 'seal.typ'
  /** Nobody said whom to trust. */
  | 'trust.no-anchor'
  /** The certificate leads to a trusted one. */
  | 'trust.ok'
  /** It was not checked whether the certificate was withdrawn. */
  | 'trust.revocation-not-checked'
  /** The certificate leads to none of the trusted ones. */
  | 'trust.unknown-issuer';

/** All the codes that checking with this package can return. */
export type ProofsCode = KeyCode | ProofCode | JwtCode | SealCode;

/** A problem with a code of this package. */
export interface ProofsProblem extends Problem {
  /** Stable code. */
  readonly code: ProofsCode;
}

/** Makes a problem with a code of this package. @internal */
export function proofsProblem(code: ProofsCode, pointer?: string, params?: Params): ProofsProblem {
  return { ...problem(code, pointer, params), code };
}
