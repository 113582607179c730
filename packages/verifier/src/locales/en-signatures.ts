import type { Messages } from '@merkki/core';
import type { VerifierCode } from '../codes.ts';
import { inBrackets } from './in-brackets.ts';

/** Texts on signatures, keys and seals in English. @internal */
export const signatures = {
  // Signatures
  'proof.ok': () =>
    'The signature is genuine: nothing was changed since the credential was signed.',
  'proof.base-proof': () =>
    'This signature is meant for the holder only, who must make from it one for showing the credential.',
  'proof.challenge': () => 'The signature does not answer the challenge that was set.',
  'proof.challenge-not-checked': () =>
    'No challenge was set, so the same presentation may have been used before.',
  'proof.created-future': () => 'The signature says that it was made in the future.',
  'proof.created-invalid': () => 'The time of signing is not a date and time with a time zone.',
  'proof.domain': () => 'The signature was made for someone else to receive.',
  'proof.encoding': () => 'The signature is not written as its method prescribes.',
  'proof.expired': () => 'The signature has expired, or its end cannot be read.',
  'proof.issuer-binding': () =>
    'The credential was signed with the key of someone else than the issuer that it names.',
  'proof.key-type': () => 'The key is of another kind than the signature’s method needs.',
  'proof.none': () => 'The credential is not signed: anyone could have written it.',
  'proof.not-checked': () =>
    'The signature was not checked, as the credential is not in proper form.',
  'proof.previous-missing': () => 'The signature builds on another signature, which is missing.',
  'proof.purpose': () => 'The signature was made for another purpose than the one expected.',
  'proof.signature': () =>
    'The signature does not fit: the credential was changed after signing, or signed with another key.',
  'proof.unsupported-suite': ({ suite, meant }) =>
    `The signature uses a method that is not supported here${inBrackets(suite)}.${meant === undefined ? '' : ` Its name may be a misspelling of ${meant}.`}`,
  'proof.vm-not-in-document': () => 'The issuer has not published the key of this signature.',
  'proof.vm-unresolvable': () =>
    'The issuer’s key was not available, so the signature could not be checked.',
  'jwt.ok': () => 'The signature is genuine: nothing was changed since the credential was signed.',
  'jwt.alg': () => 'The signature uses a method that is not allowed.',
  'jwt.alg-key-mismatch': () => 'The signature’s method does not go with the issuer’s key.',
  'jwt.aud': () => 'The presentation was made for someone else.',
  'jwt.claim-fragment': ({ claim }) =>
    `The token names an identifier less exactly than the credential in it does${inBrackets(claim)}. This does no harm.`,
  'jwt.crit': () => 'The token demands extensions that are not supported.',
  'jwt.exp': () => 'The token and the credential in it disagree on the end of validity.',
  'jwt.expired': () => 'The token’s signature has expired.',
  'jwt.header-not-allowed': ({ member }) =>
    `The token’s header has a member that is not allowed${inBrackets(member)}.`,
  'jwt.holder': () => 'The presentation is signed by someone else than the holder it names.',
  'jwt.iat': () => 'The token says that it was made in the future.',
  'jwt.iss': () => 'The token and the credential in it disagree on the issuer, or name none.',
  'jwt.jti': () => 'The token and the credential in it disagree on the credential’s identifier.',
  'jwt.key-by-host': () =>
    'The key stands at an address on the issuer’s host, not where the issuer lists its keys.',
  'jwt.key-missing': () => 'The token does not say with which key it was signed.',
  'jwt.key-unbound': () =>
    'The credential was signed with the key of someone else than the issuer that it names.',
  'jwt.kid': () => 'The issuer has not published the key that the token names.',
  'jwt.kid-relative': () =>
    'The token names the issuer’s key by the end of its name only. This does no harm.',
  'jwt.malformed': ({ reason }) =>
    `The token is damaged or holds no credential${inBrackets(reason)}.`,
  'jwt.missing-claim': ({ claim }) =>
    `The token does not repeat a part of the credential${inBrackets(claim)}. That does no harm.`,
  'jwt.nbf': () => 'The token and the credential in it disagree on the beginning of validity.',
  'jwt.nonce': () => 'The presentation answers another request, so it may have been used before.',
  'jwt.not-yet-valid': () => 'The token’s signature is not valid yet.',
  'jwt.outside-profile': ({ alg }) =>
    `The signature is good, but other verifiers of Open Badges may not know its method${inBrackets(alg)}.`,
  'jwt.private-key': () =>
    'The token gives a private key away, so anyone could have signed with it.',
  'jwt.signature': () =>
    'The signature does not fit: the credential was changed after signing, or signed with another key.',
  'jwt.sub': () => 'The token and the credential in it disagree on whom it belongs to.',
  'jwt.typ': () => 'The token is of another kind than a credential.',
  'jwt.unknown-header': ({ member }) =>
    `The token’s header has a member that was not looked at${inBrackets(member)}.`,
  'jwt.vc-claim-in-v2': () => 'The credential does not stand in the token as its version demands.',

  // Issuers and keys
  'issuer.ok': () => 'The credential was signed by the issuer that it names.',
  'issuer.certificate-anonymous': () =>
    'The seal’s certificate has no identifier of an organisation to compare the issuer with.',
  'issuer.certificate-mismatch': () =>
    'The seal’s certificate belongs to another organisation than the issuer that is named.',
  'issuer.claim-mismatch': () =>
    'The document in the credential names another issuer than the one that signed.',
  'issuer.claim-unbound': () =>
    'The issuer that the document in the credential names cannot be compared with the one that signed.',
  'issuer.identifier-prefix': () =>
    'The issuer is the organisation of the certificate; its identifier lacks the prefix that the certificate has.',
  'issuer.unproven': () => 'The issuer was not judged, as the seal does not hold.',
  'did.document-invalid': ({ reason }) =>
    `The document in which the issuer publishes its keys is faulty${inBrackets(reason)}.`,
  'did.syntax': () => 'The issuer’s identifier is not of an allowed form.',
  'did.unresolvable': () =>
    'The issuer’s key was not available, so the signature could not be checked.',
  'key.compromised': () => 'Others are known to have the key, so anyone could have signed with it.',
  'key.controller': () => 'Someone else than the issuer controls the key.',
  'key.ended-since': () =>
    'The key has gone out of use since the credential was signed. This does no harm.',
  'key.expired': () => 'The key was out of use before the credential was signed.',
  'key.method-invalid': () => 'The signature does not name its key properly.',
  'key.not-authorized': () => 'The issuer does not use this key for issuing credentials.',
  'key.not-found': () => 'The issuer has not published the key of this signature.',
  'key.private-exposed': () => 'The private key is public, so anyone could have signed with it.',
  'key.revoked': () => 'The issuer had withdrawn the key before the credential was signed.',
  'key.type': () => 'The key is damaged, or of a kind that is not supported.',
  'key.weak': () => 'The key is too weak to protect anything.',

  // Seals
  'seal.ok': () => 'The seal is genuine: nothing was changed since the credential was sealed.',
  'seal.alg': () => 'The seal uses a method that is not allowed.',
  'seal.alg-key-mismatch': () => 'The seal’s method does not go with the key of its certificate.',
  'seal.archive-not-checked': () =>
    'It was not judged whether the validation data that the archive time stamp protects were sufficient.',
  'seal.certificate-expired': () => 'The certificate had expired when the seal was made.',
  'seal.certificate-invalid': () => 'The seal’s certificate is missing or cannot be read.',
  'seal.certificate-not-yet-valid': () =>
    'The certificate was not yet valid when the seal was made.',
  'seal.certificate-reference': () =>
    'The certificate in the file is not the one that the seal names.',
  'seal.certificate-usage': () => 'The certificate is not meant for seals or signatures.',
  'seal.crit': () => 'The seal demands extensions that are not supported.',
  'seal.detached': () => 'The sealed content is not in the file.',
  'seal.duplicate': () => 'The file contains the same seal twice.',
  'seal.header-not-allowed': ({ member }) =>
    `The seal’s header has a member that is not allowed${inBrackets(member)}.`,
  'seal.kid': () =>
    'The seal’s identifier names another certificate than the one it was made with.',
  'seal.malformed': ({ reason }) => `The seal is damaged${inBrackets(reason)}.`,
  'seal.none': () => 'The credential has no seal: anyone could have written it.',
  'seal.not-checked': ({ part }) => `A part of the seal was not checked${inBrackets(part)}.`,
  'seal.sigt-obsolete': () =>
    'The time of sealing stands in a place that is obsolete since 2025-05-15. That does no harm.',
  'seal.signature': () =>
    'The seal does not fit: the credential was changed after sealing, or sealed with another key.',
  'seal.signing-time': () => 'The time of sealing is missing or cannot be read.',
  'seal.signing-time-future': () => 'The seal says that it was made in the future.',
  'seal.timestamp-algorithm': ({ part }) =>
    `The time stamp was made with a method that is not checked here${inBrackets(part)}.`,
  'seal.timestamp-certificate': ({ part }) =>
    `The time stamp’s certificate is not one for time stamps, or is another than the time stamp names${inBrackets(part)}.`,
  'seal.timestamp-certificate-expired': ({ part }) =>
    `The time stamp was made outside the validity of its certificate${inBrackets(part)}.`,
  'seal.timestamp-certificate-missing': ({ part }) =>
    `The time stamp’s certificate is not available${inBrackets(part)}.`,
  'seal.timestamp-imprint': ({ part }) =>
    `The time stamp is over something else than this seal${inBrackets(part)}.`,
  'seal.timestamp-imprint-not-checked': ({ part }) =>
    `It could not be told what the time stamp is over${inBrackets(part)}.`,
  'seal.timestamp-malformed': ({ part }) => `The time stamp is damaged${inBrackets(part)}.`,
  'seal.timestamp-ok': ({ part }) => `The time stamp is genuine${inBrackets(part)}.`,
  'seal.timestamp-signature': ({ part }) =>
    `The time stamp’s signature does not fit: the time stamp was changed${inBrackets(part)}.`,
  'seal.timestamp-time': ({ part }) =>
    `The time of the time stamp lies in the future or contradicts the time of sealing${inBrackets(part)}.`,
  'seal.typ': () => 'The file says that it is something else than a sealed document.',
} satisfies Partial<Messages<VerifierCode>>;
