import { type Params, type Problem, problem } from '@merkki/core';

/** What can be wrong with a DID, its document or a key in it. */
export type KeyCode =
  /** The document is about another DID, lists a method twice, or has broken members. */
  | 'did.document-invalid'
  /** The text is not a DID, or not one of the allowed form. */
  | 'did.syntax'
  /** The document of the DID was not available. */
  | 'did.unresolvable'
  /** The key is known to be in others' hands. */
  | 'key.compromised'
  /** Someone else than the document's subject controls the key. */
  | 'key.controller'
  /** The key has gone out of use since the signature was made. */
  | 'key.ended-since'
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
  /** The key gives no security: Ed25519 of small order, RSA below 2048 bits or from a broken chip. */
  | 'key.weak';

/** What a Data Integrity proof can come to. */
export type ProofCode =
  /** A context stands in the document or proof itself, or below the root. */
  | 'context.not-approved'
  /** The proof holds with what stood at the address of a context before, not with what is there now. */
  | 'context.older-variant'
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
  /** The proof is for the holder only, who must derive another one from it. */
  | 'proof.base-proof'
  /** The proof answers another challenge than the one given. */
  | 'proof.challenge'
  /** No challenge was given to compare, so that the proof may have been used before. */
  | 'proof.challenge-not-checked'
  /** The moment of signing is not a date and time with a zone. */
  | 'proof.created-invalid'
  /** The moment of signing lies in the future. */
  | 'proof.created-future'
  /** The proof was made for another domain than the one given. */
  | 'proof.domain'
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
  /** The proof was made for another purpose than the one expected. */
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
  /** The token is for someone else. */
  | 'jwt.aud'
  /** A claim has the DID where the credential has a DID URL of it. */
  | 'jwt.claim-fragment'
  /** The header demands extensions. */
  | 'jwt.crit'
  /** Claim `exp` disagrees with the credential. */
  | 'jwt.exp'
  /** The signature has expired, by claim `exp`. */
  | 'jwt.expired'
  /** The header has a member that is not allowed. */
  | 'jwt.header-not-allowed'
  /** The presentation names another holder than its signer, or none. */
  | 'jwt.holder'
  /** Claim `iat` lies in the future. */
  | 'jwt.iat'
  /** Claim `iss` disagrees with the credential, or no issuer is named. */
  | 'jwt.iss'
  /** Claim `jti` disagrees with the credential. */
  | 'jwt.jti'
  /** The key was found only at an address on the issuer's host. */
  | 'jwt.key-by-host'
  /** Neither `kid` nor `jwk` names a key. */
  | 'jwt.key-missing'
  /** The key is not the issuer's. */
  | 'jwt.key-unbound'
  /** `kid` names no key of the issuer's document. */
  | 'jwt.kid'
  /** `kid` is the fragment of the key's name alone. */
  | 'jwt.kid-relative'
  /** The text is not a compact JWS of strict base64url and JSON, or holds no credential. */
  | 'jwt.malformed'
  /** A claim that the profile requires is missing. */
  | 'jwt.missing-claim'
  /** Claim `nbf` disagrees with the credential. */
  | 'jwt.nbf'
  /** The token answers another challenge than the one given. */
  | 'jwt.nonce'
  /** The signature counts only from later on, by claim `nbf`. */
  | 'jwt.not-yet-valid'
  /** The token holds, and its claims agree with the credential. */
  | 'jwt.ok'
  /** The algorithm is good, but not one that every reader of Open Badges takes. */
  | 'jwt.outside-profile'
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
  /** Something of data model 2.0 stands in claim `vc` or `vp`, or beside one. */
  | 'jwt.vc-claim-in-v2';

/** What a JAdES seal can come to. */
export type SealCode =
  /** The algorithm is not allowed. */
  | 'seal.alg'
  /** The algorithm is not that of the certificate's key. */
  | 'seal.alg-key-mismatch'
  /** It was not judged whether the validation data that an archive time stamp covers were enough. */
  | 'seal.archive-not-checked'
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
  /** The header demands extensions that are not known. */
  | 'seal.crit'
  /** The sealed text is not in the file. */
  | 'seal.detached'
  /** The file has one signature twice. */
  | 'seal.duplicate'
  /** The header has a member that is not allowed. */
  | 'seal.header-not-allowed'
  /** The `kid` names another certificate than the seal's, or none. */
  | 'seal.kid'
  /** The file is not a JWS. */
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
  /** A time stamp is made with an algorithm that is not checked here. */
  | 'seal.timestamp-algorithm'
  /** A time stamp's certificate is not one for time stamps, or another than it names. */
  | 'seal.timestamp-certificate'
  /** A time stamp was made outside the validity of its certificate. */
  | 'seal.timestamp-certificate-expired'
  /** The certificate of a time stamp is not to be had. */
  | 'seal.timestamp-certificate-missing'
  /** A time stamp is over something else. */
  | 'seal.timestamp-imprint'
  /** What a time stamp is over could not be told. */
  | 'seal.timestamp-imprint-not-checked'
  /** What stands in the place of a time stamp is none. */
  | 'seal.timestamp-malformed'
  /** A time stamp holds. */
  | 'seal.timestamp-ok'
  /** The signature of a time stamp does not fit. */
  | 'seal.timestamp-signature'
  /** The time of a time stamp lies in the future, or on the wrong side of the signing time. */
  | 'seal.timestamp-time'
  /** The header names another kind of object. */
  | 'seal.typ';

/** What trust in the certificate of a seal can come to. */
export type TrustCode =
  /** Nobody said whom to trust. */
  | 'trust.no-anchor'
  /** The certificate leads to a trusted one. */
  | 'trust.ok'
  /** What came along with the seal says that the certificate was not withdrawn; nothing else was asked. */
  | 'trust.revocation-embedded'
  /** What was given about withdrawn certificates is not good. */
  | 'trust.revocation-data-invalid'
  /** It was not checked whether the certificate was withdrawn. */
  | 'trust.revocation-not-checked'
  /** The certificate was not withdrawn. */
  | 'trust.revocation-ok'
  /** What was given about withdrawn certificates does not tell of the time of the seal. */
  | 'trust.revocation-outdated'
  /** The certificate was withdrawn before the seal. */
  | 'trust.revoked'
  /** The certificate was withdrawn after the time of the seal. */
  | 'trust.revoked-later'
  /** The certificate leads to a trust service that had no leave at the time of the seal. */
  | 'trust.service-withdrawn'
  /** The time-stamping authority is a trusted one. */
  | 'trust.timestamp-ok'
  /** The time-stamping authority leads to none that is trusted. */
  | 'trust.timestamp-unknown-issuer'
  /** The certificate leads to none of the trusted ones. */
  | 'trust.unknown-issuer';

/** What looking up a status can come to. */
export type StatusCode =
  /** An entry of the status lacks a member that it needs, or one is not of its form. */
  | 'status.entry-invalid'
  /** The index is not a whole number in plain digits. */
  | 'status.index'
  /** The index is a number in place of text. */
  | 'status.index-number'
  /** The end of the list's validity has passed. */
  | 'status.list-expired'
  /** The list is not of its form, or another one than was asked for. */
  | 'status.list-invalid'
  /** The list is someone else's than the issuer's. */
  | 'status.list-issuer'
  /** The list's validity has not begun. */
  | 'status.list-not-yet-valid'
  /** The list has no good proof. */
  | 'status.list-proof'
  /** The list is too large. */
  | 'status.list-too-large'
  /** The list has fewer entries than the standard demands. */
  | 'status.list-too-short'
  /** The list is published without a proof. */
  | 'status.list-unsigned'
  /** The issuer says something about the credential. */
  | 'status.message'
  /** The status is good. */
  | 'status.ok'
  /** The list is about something else than the entry. */
  | 'status.purpose'
  /** The list has no entry of this index. */
  | 'status.range'
  /** There is a newer version of the credential. */
  | 'status.refresh'
  /** The credential was revoked. */
  | 'status.revoked'
  /** The credential is suspended. */
  | 'status.suspended'
  /** The list, or the key that signed it, was not available. */
  | 'status.unavailable'
  /** The entry says something of a kind that is not known. */
  | 'status.unsupported-purpose'
  /** The status is of a type that is not known. */
  | 'status.unsupported-type'
  /** The address of the list is not an https one. */
  | 'status.url';

/** What an SD-JWT VC can come to. */
export type SdJwtCode =
  /** A disclosed claim is in the token already. */
  | 'sd-jwt.claim-duplicate'
  /** A claim about the token itself is hidden in a disclosure. */
  | 'sd-jwt.claim-protected'
  /** A digest or a disclosure occurs twice. */
  | 'sd-jwt.digest-duplicate'
  /** A disclosure is not of its form, or stands in the wrong place. */
  | 'sd-jwt.disclosure-invalid'
  /** The token has no digest of a disclosure. */
  | 'sd-jwt.disclosure-unknown'
  /** The end of validity has passed. */
  | 'sd-jwt.expired'
  /** The hash function is not an allowed one. */
  | 'sd-jwt.hash-algorithm'
  /** The holder’s answer is not good. */
  | 'sd-jwt.key-binding'
  /** The holder’s answer is missing. */
  | 'sd-jwt.key-binding-missing'
  /** The holder’s answer was not looked at. */
  | 'sd-jwt.key-binding-not-checked'
  /** The validity has not begun. */
  | 'sd-jwt.not-yet-valid'
  /** The token holds, and so do all its disclosures. */
  | 'sd-jwt.ok'
  /** The digests are not of their form. */
  | 'sd-jwt.payload-invalid'
  /** The status that the token names was not looked up. */
  | 'sd-jwt.status-not-checked'
  /** A moment is not a number of seconds. */
  | 'sd-jwt.time'
  /** The type of the credential is missing. */
  | 'sd-jwt.vct';

/** All the codes that checking with this package can return. */
export type ProofsCode =
  | KeyCode
  | ProofCode
  | JwtCode
  | SealCode
  | TrustCode
  | StatusCode
  | SdJwtCode;

/** A problem with a code of this package. */
export interface ProofsProblem extends Problem {
  /** Stable code. */
  readonly code: ProofsCode;
}

/** Makes a problem with a code of this package. @internal */
export function proofsProblem(code: ProofsCode, pointer?: string, params?: Params): ProofsProblem {
  return { ...problem(code, pointer, params), code };
}
