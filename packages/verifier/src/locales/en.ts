import type { Catalogue, Messages, Params } from '@merkki/core';
import type { VerifierCode } from '../codes.ts';
import { inBrackets } from './in-brackets.ts';

const count = new Intl.NumberFormat('en');

function atMost(limit: Params[string] | undefined, unit: string): string {
  return typeof limit === 'number' ? ` (at most ${count.format(limit)} ${unit})` : '';
}

function onLine({ line }: Params): string {
  return inBrackets(line, 'line ');
}

const messages = {
  // Reading
  'parse.ok': () => 'The file could be read.',
  'parse.not-a-badge': () => 'What the picture holds is not an Open Badge.',
  'parse.not-an-object': () => 'The file is JSON, but not one credential.',
  'parse.unrecognised': () => 'This is no credential in a form that can be verified here.',
  'parse.unsupported-form': () => 'A credential in this form cannot be verified here.',
  'json.duplicate-key': (params) =>
    `One object has two members of the same name${onLine(params)}, so two programs could read two different things.`,
  'json.encoding': (params) =>
    `The text is not clean UTF-8: characters are damaged, or a byte order mark stands first${onLine(params)}.`,
  'json.forbidden-key': (params) =>
    `A member has a name that is refused for safety, such as __proto__${onLine(params)}.`,
  'json.malformed': (params) => `The file is not well-formed JSON${onLine(params)}.`,
  'limits.chunks': ({ maxChunks }) =>
    `The picture has more parts than allowed${atMost(maxChunks, 'chunks')}.`,
  'limits.complexity': () => 'The content is too large or too entangled to be checked safely.',
  'limits.contexts': ({ maxContexts }) =>
    `The credential names more contexts than allowed${atMost(maxContexts, 'contexts')}.`,
  'limits.depth': ({ maxDepth }) =>
    `The content is nested more deeply than allowed${atMost(maxDepth, 'levels')}.`,
  'limits.image': ({ maxBytes }) =>
    `The picture is larger than allowed${atMost(maxBytes, 'bytes')}.`,
  'limits.members': ({ maxMembers }) =>
    `The credential has more members than allowed${atMost(maxMembers, 'members')}.`,
  'limits.size': ({ maxBytes, maxLength }) =>
    `The file is larger than allowed${atMost(maxBytes ?? maxLength, 'bytes')}.`,

  // Pictures
  'bake.content': () => 'What is baked into the picture is no signed credential.',
  'bake.encoding': () => 'The text in the picture is damaged: it is not UTF-8.',
  'bake.not-an-image': () => 'The file is neither a PNG nor an SVG picture.',
  'bake.ob2': () => 'The picture holds an Open Badge 2.0; only version 3.0 is verified here.',
  'bake.png.compressed': () =>
    'The badge in the picture is compressed, which the standard does not allow.',
  'bake.png.crc': () => 'The badge in the picture is damaged: its checksum is wrong.',
  'bake.png.duplicate': () =>
    'The picture holds more than one badge, so it is not clear which one counts.',
  'bake.png.malformed': ({ reason }) => `The PNG picture is damaged${inBrackets(reason)}.`,
  'bake.png.missing': () =>
    'The picture holds no badge. Programs that resize or convert a picture often drop it.',
  'bake.png.wrong-chunk': ({ type }) =>
    `The badge stands in the wrong part of the PNG picture${inBrackets(type)}; the standard wants iTXt.`,
  'bake.svg.compressed': () => 'The SVG picture is compressed (svgz) and cannot be read here.',
  'bake.svg.doctype': () =>
    'The SVG picture has a document type declaration, which is refused for safety.',
  'bake.svg.duplicate': () =>
    'The picture holds more than one badge, so it is not clear which one counts.',
  'bake.svg.malformed': ({ reason }) => `The SVG picture is damaged${inBrackets(reason)}.`,
  'bake.svg.misplaced': () =>
    'The badge is not the first thing in the SVG picture, where the standard wants it.',
  'bake.svg.missing': () =>
    'The picture holds no badge. Programs that resize or convert a picture often drop it.',
  'bake.svg.namespace': () =>
    'The SVG picture, or the badge in it, lacks the namespace that the standard gives it.',

  // Form
  'schema.ok': () => 'The credential has the form that its standard demands.',
  'schema.array-required': () => 'A single value stands where the standard has a list.',
  'schema.blank': () => 'A text that has to say something is blank.',
  'schema.empty-array': () => 'A list is empty; the standard leaves empty lists out.',
  'schema.format': ({ expected }) =>
    `A value does not have the form that belongs here${inBrackets(expected, 'expected: ')}.`,
  'schema.missing': () => 'A mandatory piece of information is missing.',
  'schema.null': () => 'A value is null; the standard leaves such members out.',
  'schema.too-few': ({ expected }) =>
    `A list has too few elements${inBrackets(expected, 'at least ')}.`,
  'schema.type': ({ expected }) =>
    `A value is of the wrong type${inBrackets(expected, 'expected: ')}.`,
  'schema.unknown-member': () => 'The standard knows no such member in this place.',
  'schema.value': ({ expected }) =>
    `A value is none of those allowed here${inBrackets(expected, 'expected: ')}.`,
  'type.not-open-badge': () => 'The credential does not say that it is an Open Badge.',
  'type.not-verifiable-credential': () =>
    'The credential does not say that it is a verifiable credential.',
  'version.ob2': () => 'This is an Open Badge 2.0; only version 3.0 is verified here.',
  'version.vcdm11': () =>
    'The badge follows the older data model of 2022 (VCDM 1.1), which is not verified here.',
  'achievement.criteria-empty': () =>
    'The badge does not say what had to be done to earn it: the criteria are empty.',
  'achievement.missing': () => 'The badge does not say what was achieved.',
  'issuer.type': () => 'The issuer is not described as the standard demands (type Profile).',
  'result.out-of-range': () => 'A result lies outside the scale that the badge gives for it.',
  'result.status-missing': () => 'A result that should tell a status tells none.',
  'result.unknown-description': () =>
    'A result refers to a scale that the badge does not describe.',
  'result.unknown-level': () => 'A result refers to a level that its scale does not have.',
  'subject.type': () => 'The learner’s part lacks the type that the standard demands.',
  'subject.unidentified': () => 'The badge does not say to whom it belongs.',
  'elm.array': () => 'The credential stands in a list of one.',
  'elm.context-alias': () =>
    'A context is named by https; the European tools name it by http. That does no harm.',
  'elm.not-object': () => 'The document is no credential of the European Learning Model.',
  'elm.shape': () => 'A value has another shape than the European Learning Model gives it.',
  'elm.type': () => 'The document does not say that it is a European Digital Credential.',
  'elm.wrapped': () => 'The credential stands in the wrapper of an upload file.',
  'profile.ok': ({ profile }) => `The credential meets its profile${inBrackets(profile)}.`,
  'profile.class': ({ expected }) =>
    `A part is of another kind than the profile demands${inBrackets(expected, 'expected: ')}.`,
  'profile.datatype': ({ datatype }) =>
    `A value is not of the datatype that the profile demands${inBrackets(datatype)}.`,
  'profile.in-scheme': ({ scheme }) =>
    `A value is not from the code list that the profile demands${inBrackets(scheme)}.`,
  'profile.iri': () => 'A web address or other complete identifier is required here.',
  'profile.literal': () => 'A plain value is required here, and an object was found.',
  'profile.max-count': ({ member, max }) =>
    `There are too many values${inBrackets(member)}; the profile allows ${max ?? 'fewer'}.`,
  'profile.min-count': ({ member, min }) =>
    `A mandatory value is missing${inBrackets(member)}; the profile demands at least ${min ?? 'one more'}.`,
  'profile.no-target': () => 'The document has no credential that the profile could be applied to.',
  'profile.node': ({ shape }) =>
    `A part does not meet the demands of its place${inBrackets(shape)}.`,
  'profile.too-deep': () => 'The credential is nested too deeply for the profile to be checked.',
  'profile.unique-lang': ({ language }) =>
    `A text stands twice in one language${inBrackets(language)}.`,
  'profile.unknown-profile': ({ profile }) =>
    `The credential names a profile that is not known here${inBrackets(profile)}, so it was not checked.`,

  // Contexts
  'context.ok': () => 'The terms of the credential come from approved definitions only.',
  'context.inline': () =>
    'The credential brings definitions of its own, which could change what its words mean.',
  'context.nested': () =>
    'A part of the credential brings definitions of its own, which could change what its words mean.',
  'context.not-approved': () =>
    'The signature brings definitions of its own, which could change what it covers.',
  'context.order': () => 'The contexts are not those of the standard, in its order.',
  'context.unknown': () => 'The credential names a context that is not approved.',
  'jsonld.context-unavailable': ({ url }) =>
    `A context was not available${inBrackets(url)}, so the signature could not be checked.`,
  'jsonld.data-loss': () => 'A part of the content is not covered by the signature.',
  'jsonld.invalid': () => 'The content is not valid JSON-LD, so the signature cannot be checked.',
  'jsonld.relative-iri': () =>
    'An identifier is incomplete and therefore not covered by the signature.',
  'jsonld.undefined-term': ({ term }) =>
    `A term is not defined anywhere${inBrackets(term)} and therefore not covered by the signature.`,

  // Signatures
  'proof.ok': () =>
    'The signature is genuine: nothing was changed since the credential was signed.',
  'proof.created-future': () => 'The signature says that it was made in the future.',
  'proof.created-invalid': () => 'The time of signing is not a date and time with a time zone.',
  'proof.encoding': () => 'The signature is not written as its method prescribes.',
  'proof.expired': () => 'The signature has expired, or its end cannot be read.',
  'proof.issuer-binding': () =>
    'The credential was signed with the key of someone else than the issuer that it names.',
  'proof.key-type': () => 'The key is of another kind than the signature’s method needs.',
  'proof.none': () => 'The credential is not signed: anyone could have written it.',
  'proof.not-checked': () =>
    'The signature was not checked, as the credential is not in proper form.',
  'proof.previous-missing': () => 'The signature builds on another signature, which is missing.',
  'proof.purpose': () => 'The signature was made for another purpose than issuing.',
  'proof.signature': () =>
    'The signature does not fit: the credential was changed after signing, or signed with another key.',
  'proof.unsupported-suite': () => 'The signature uses a method that is not supported here.',
  'proof.vm-not-in-document': () => 'The issuer has not published the key of this signature.',
  'proof.vm-unresolvable': () =>
    'The issuer’s key was not available, so the signature could not be checked.',
  'jwt.ok': () => 'The signature is genuine: nothing was changed since the credential was signed.',
  'jwt.alg': () => 'The signature uses a method that is not allowed.',
  'jwt.alg-key-mismatch': () => 'The signature’s method does not go with the issuer’s key.',
  'jwt.crit': () => 'The token demands extensions that are not supported.',
  'jwt.exp': () => 'The token and the credential in it disagree on the end of validity.',
  'jwt.header-not-allowed': ({ member }) =>
    `The token’s header has a member that is not allowed${inBrackets(member)}.`,
  'jwt.iat': () => 'The token says that it was made in the future.',
  'jwt.iss': () => 'The token and the credential in it disagree on the issuer, or name none.',
  'jwt.jti': () => 'The token and the credential in it disagree on the credential’s identifier.',
  'jwt.key-missing': () => 'The token does not say with which key it was signed.',
  'jwt.key-unbound': () =>
    'The credential was signed with the key of someone else than the issuer that it names.',
  'jwt.kid': () => 'The issuer has not published the key that the token names.',
  'jwt.malformed': ({ reason }) =>
    `The token is damaged or holds no credential${inBrackets(reason)}.`,
  'jwt.missing-claim': ({ claim }) =>
    `The token does not repeat a part of the credential${inBrackets(claim)}. That does no harm.`,
  'jwt.nbf': () => 'The token and the credential in it disagree on the beginning of validity.',
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
  'issuer.identifier-prefix': () =>
    'The issuer is the organisation of the certificate; its identifier lacks the prefix that the certificate has.',
  'issuer.unproven': () => 'The issuer was not judged, as the seal does not hold.',
  'did.document-invalid': ({ reason }) =>
    `The document in which the issuer publishes its keys is faulty${inBrackets(reason)}.`,
  'did.syntax': () => 'The issuer’s identifier is not of an allowed form.',
  'did.unresolvable': () =>
    'The issuer’s key was not available, so the signature could not be checked.',
  'key.controller': () => 'Someone else than the issuer controls the key.',
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
  'seal.certificate-expired': () => 'The certificate had expired when the seal was made.',
  'seal.certificate-invalid': () => 'The seal’s certificate is missing or cannot be read.',
  'seal.certificate-not-yet-valid': () =>
    'The certificate was not yet valid when the seal was made.',
  'seal.certificate-reference': () =>
    'The certificate in the file is not the one that the seal names.',
  'seal.certificate-usage': () => 'The certificate is not meant for seals or signatures.',
  'seal.compact-unsupported': () => 'The seal is in compact form, which is not supported here.',
  'seal.crit': () => 'The seal demands extensions that are not supported.',
  'seal.detached': () => 'The sealed content is not in the file.',
  'seal.header-not-allowed': ({ member }) =>
    `The seal’s header has a member that is not allowed${inBrackets(member)}.`,
  'seal.malformed': ({ reason }) => `The seal is damaged${inBrackets(reason)}.`,
  'seal.none': () => 'The credential has no seal: anyone could have written it.',
  'seal.not-checked': ({ part }) => `A part of the seal was not checked${inBrackets(part)}.`,
  'seal.sigt-obsolete': () =>
    'The time of sealing stands in a place that is obsolete since 2025-05-15. That does no harm.',
  'seal.signature': () =>
    'The seal does not fit: the credential was changed after sealing, or sealed with another key.',
  'seal.signing-time': () => 'The time of sealing is missing or cannot be read.',
  'seal.signing-time-future': () => 'The seal says that it was made in the future.',
  'seal.typ': () => 'The file says that it is something else than a sealed document.',

  // Validity, status, recipient
  'time.ok': () => 'The credential is in force.',
  'time.expired': ({ validUntil }) => `The credential has expired${inBrackets(validUntil)}.`,
  'time.inverted': () => 'The validity ends before it begins.',
  'time.malformed': () => 'A date of the validity is not a date and time with a time zone.',
  'time.not-yet-valid': ({ validFrom }) =>
    `The credential is not yet in force${inBrackets(validFrom, 'from ')}.`,
  'time.unproven': () => 'The validity was not judged, as no good signature vouches for its dates.',
  'status.none': () => 'The issuer offers no way to ask whether the credential was withdrawn.',
  'status.not-checked': () => 'It was not checked whether the credential was withdrawn.',
  'status.unproven': () => 'The status was not judged, as no good signature vouches for it.',
  'recipient.ok': () => 'The credential belongs to the person expected.',
  'recipient.mismatch': () => 'The credential does not belong to the person expected.',
  'recipient.not-checked': () =>
    'The credential has nothing by which to tell whether it belongs to the person expected.',
  'endorsement.not-checked': () => 'An endorsement by someone else was not checked.',
  'refresh.not-followed': () => 'It was not asked whether there is a newer version.',

  // Trust
  'trust.ok': () => 'The seal’s certificate leads to one that you trust.',
  'trust.listed': () => 'The issuer is on your list of trusted issuers.',
  'trust.no-anchor': () =>
    'No trusted certificates were given, so it could not be decided who vouches for the seal.',
  'trust.no-list': () =>
    'No list of trusted issuers was given: decide for yourself whether you trust this issuer.',
  'trust.revocation-not-checked': () =>
    'It was not checked whether the seal’s certificate was withdrawn.',
  'trust.unknown-issuer': () => 'The seal’s certificate leads to none that you trust.',
  'trust.unlisted': () => 'The issuer is not on your list of trusted issuers.',
  'trust.unproven': () => 'Trust was not judged, as it is not proven who issued the credential.',
} satisfies Messages<VerifierCode>;

/** Texts of this package in English. */
export const en: Catalogue<VerifierCode> = { locale: 'en', messages };
