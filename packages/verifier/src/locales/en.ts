import type { Catalogue, Messages, Params } from '@merkki/core';
import { profileEn } from '@merkki/elm/locales/en';
import type { VerifierCode } from '../codes.ts';
import { signatures } from './en-signatures.ts';
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
  'internal.error': () =>
    'The verifier failed, so nothing could be decided. The fault is not the credential’s.',
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
  'bake.clr': () =>
    'The picture holds a Comprehensive Learner Record; only Open Badges are verified here.',
  'bake.content': () => 'What is baked into the picture is no signed credential.',
  'bake.encoding': () => 'The text in the picture is damaged: it is not UTF-8.',
  'bake.not-an-image': () => 'The file is neither a PNG nor an SVG picture.',
  'bake.ob2': () => 'The picture holds an Open Badge 2.0; only version 3.0 is verified here.',
  'bake.png.after-end': () =>
    'Something stands after the end of the PNG picture, which is refused for safety.',
  'bake.png.compressed': () =>
    'The badge in the picture is compressed, which the standard does not allow.',
  'bake.png.crc': () => 'The badge in the picture is damaged: its checksum is wrong.',
  'bake.png.duplicate': () =>
    'The picture holds more than one badge, so it is not clear which one counts.',
  'bake.png.malformed': ({ reason }) => `The PNG picture is damaged${inBrackets(reason)}.`,
  'bake.png.missing': () =>
    'The picture holds no badge. Programs that resize or convert a picture often drop it.',
  'bake.png.truncated': () => 'The PNG picture was cut off: its end is missing.',
  'bake.png.wrong-chunk': ({ type }) =>
    `The badge stands in the wrong part of the PNG picture${inBrackets(type)}; the standard wants iTXt.`,
  'bake.png.wrong-keyword': () =>
    'The badge stands in the PNG picture under a keyword that is spelt wrongly.',
  'bake.svg.compressed': () => 'The SVG picture is compressed (svgz) and cannot be read here.',
  'bake.svg.doctype': () =>
    'The SVG picture has a document type declaration, which is refused for safety.',
  'bake.svg.duplicate': () =>
    'The picture holds more than one badge, so it is not clear which one counts.',
  'bake.svg.entity': () => 'The SVG picture uses an entity, which is refused for safety.',
  'bake.svg.malformed': ({ reason }) => `The SVG picture is damaged${inBrackets(reason)}.`,
  'bake.svg.misplaced': () =>
    'The badge is not the first thing in the SVG picture, where the standard wants it.',
  'bake.svg.missing': () =>
    'The picture holds no badge. Programs that resize or convert a picture often drop it.',
  'bake.svg.namespace': () =>
    'The SVG picture, or the badge in it, lacks the namespace that the standard gives it.',
  'bake.svg.truncated': () => 'The SVG picture was cut off: its end is missing.',

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
  'elm.concept.foreign': ({ scheme }) =>
    `A value says that it is of a list of codes${inBrackets(scheme)}, and its id is none of that list.`,
  'elm.concept.label': ({ scheme, member }) =>
    `A name beside a value is that of another value of the same list${inBrackets(member)}${inBrackets(scheme)}.`,
  'elm.concept.scheme': ({ scheme }) =>
    `A value is of one list of codes${inBrackets(scheme)}, and says that it is of another.`,
  'elm.concept.unknown': ({ scheme }) =>
    `The list of codes${inBrackets(scheme)} does not have this value in the edition that is known here.`,
  'elm.context-alias': () =>
    'A context is named by https; the European tools name it by http. That does no harm.',
  'elm.context-vcdm2': () =>
    'The European context cannot stand together with that of data model 2.0: both define “description”, and the latter protects it.',
  'schema.claim-hidden': ({ claim }) =>
    `Something that the type of the credential demands is not shown${inBrackets(claim)}; the holder may have hidden it.`,
  'schema.claim-missing': ({ claim }) =>
    `Something that the type of the credential demands is missing${inBrackets(claim)}.`,
  'elm.not-object': () => 'The document is no credential of the European Learning Model.',
  'elm.shape': () => 'A value has another shape than the European Learning Model gives it.',
  'elm.type': () => 'The document does not say that it is a European Digital Credential.',
  'elm.wrapped': () => 'The credential stands in the wrapper of an upload file.',
  ...profileEn.messages,
  'profile.not-judged': () =>
    'The profile could not be judged by the SHACL definitions that were given.',

  // Contexts
  'context.ok': () => 'The terms of the credential come from approved definitions only.',
  'context.inline': () =>
    'The credential brings definitions of its own, which could change what its words mean.',
  'context.nested': () =>
    'A part of the credential brings definitions of its own, which could change what its words mean.',
  'context.not-approved': () =>
    'The credential or its signature brings definitions of its own, which could change what is signed.',
  'context.older-variant': ({ url }) =>
    `The signature is genuine by an older content of a context${inBrackets(url)}; the context was changed later under the same address.`,
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

  ...signatures,

  // Validity, status, recipient
  'sd-jwt.claim-duplicate': () =>
    'A part that was disclosed is in the token already, so it is not clear which one counts.',
  'sd-jwt.claim-protected': ({ claim }) =>
    `A part that must always be shown stands among those that can be hidden${inBrackets(claim)}.`,
  'sd-jwt.digest-duplicate': () => 'The token refers twice to the same hidden part.',
  'sd-jwt.disclosure-invalid': () => 'A disclosed part is damaged.',
  'sd-jwt.disclosure-unknown': () => 'A disclosed part was changed, or is not of this credential.',
  'sd-jwt.expired': () => 'The validity of the credential has ended.',
  'sd-jwt.hash-algorithm': () => 'The hidden parts are protected by a method that is not allowed.',
  'sd-jwt.key-binding': ({ reason }) =>
    `The holder’s proof that the credential is theirs does not hold${inBrackets(reason)}.`,
  'sd-jwt.key-binding-missing': () => 'The holder did not prove that the credential is theirs.',
  'sd-jwt.key-binding-not-checked': () =>
    'It was not checked whether the credential belongs to who showed it.',
  'sd-jwt.not-yet-valid': () => 'The validity of the credential has not begun.',
  'sd-jwt.ok': () => 'The signature and all disclosed parts are genuine.',
  'sd-jwt.payload-invalid': () => 'The list of hidden parts is damaged.',
  'sd-jwt.status-not-checked': () =>
    'It was not checked whether the credential was withdrawn by the status that it names.',
  'sd-jwt.time': ({ claim }) => `A time in the credential cannot be read${inBrackets(claim)}.`,
  'sd-jwt.vct': () => 'The credential does not say of which type it is.',
  'time.ok': () => 'The credential is in force.',
  'time.expired': ({ validUntil }) => `The credential has expired${inBrackets(validUntil)}.`,
  'time.inverted': () => 'The validity ends before it begins.',
  'time.malformed': () => 'A date of the validity is not a date and time with a time zone.',
  'time.not-yet-valid': ({ validFrom }) =>
    `The credential is not yet in force${inBrackets(validFrom, 'from ')}.`,
  'time.unproven': () => 'The validity was not judged, as no good signature vouches for its dates.',
  'status.ok': () =>
    'The credential was not withdrawn: the issuer’s status list has no mark against it.',
  'status.revoked': () => 'The issuer has revoked the credential.',
  'status.suspended': () => 'The issuer has suspended the credential for the time being.',
  'status.message': ({ message }) =>
    `The issuer says something about the credential${inBrackets(message)}.`,
  'status.refresh': () => 'There is a newer version of the credential.',
  'status.unavailable': () =>
    'The status list, or the key that signed it, was not available, so it could not be checked whether the credential was withdrawn.',
  'status.unsupported-type': () =>
    'The credential’s status is kept in a way that is not known, so it could not be checked.',
  'status.unsupported-purpose': () =>
    'The status list has a mark against the credential whose meaning is not known.',
  'status.entry-invalid': ({ member }) =>
    `The credential’s status lacks a field that it needs, or one is not of its form${inBrackets(member)}.`,
  'status.index': () =>
    'The credential’s place in the status list is not a whole number in plain digits.',
  'status.index-number': () =>
    'The credential’s place in the status list is written as a number, where the standard wants text. This does no harm.',
  'status.range': ({ length }) =>
    `The status list does not have the place that the credential points to${atMost(length, 'places')}.`,
  'status.url': () =>
    'The address of the status list is not an https one, so nothing was asked for.',
  'status.purpose': () => 'The status list is about something else than the credential’s entry.',
  'status.list-invalid': ({ reason }) =>
    `The status list is damaged, or another one than was asked for${inBrackets(reason)}.`,
  'status.list-issuer': () => 'The status list is by someone else than the credential’s issuer.',
  'status.list-proof': ({ reason }) =>
    `The status list has no good signature${inBrackets(reason)}.`,
  'status.list-expired': () => 'The status list is no longer valid.',
  'status.list-not-yet-valid': () => 'The status list is not valid yet.',
  'status.list-too-short': ({ length }) =>
    `The status list has fewer places than the standard demands${inBrackets(length)}, which protects learners’ privacy less well.`,
  'status.list-too-large': ({ maxBytes }) =>
    `The status list is larger than allowed${atMost(maxBytes, 'bytes')}.`,
  'status.list-unsigned': () =>
    'The list of revoked credentials is not signed; that it is genuine rests on its address.',
  'status.none': () => 'The issuer offers no way to ask whether the credential was withdrawn.',
  'status.not-checked': () => 'It was not checked whether the credential was withdrawn.',
  'status.unproven': () => 'The status was not judged, as no good signature vouches for it.',
  'recipient.ok': () => 'The credential belongs to the person expected.',
  'recipient.mismatch': () => 'The credential does not belong to the person expected.',
  'recipient.not-checked': () =>
    'The credential has nothing by which to tell whether it belongs to the person expected.',
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
  'trust.revocation-embedded': () =>
    'By what came along with the seal the certificate was not withdrawn; nobody else was asked.',
  'trust.revocation-data-invalid': () =>
    'The data given on withdrawn certificates cannot be relied on: they are not from the certificate’s issuer.',
  'trust.revocation-ok': () => 'The certificate was not withdrawn.',
  'trust.revocation-outdated': () =>
    'The data given on withdrawn certificates do not tell of the time of sealing.',
  'trust.revoked': () => 'The certificate had been withdrawn before the sealing.',
  'trust.revoked-later': () => 'The certificate was withdrawn after the time that the seal states.',
  'trust.service-withdrawn': () =>
    'The certificate is from a trust service that was not approved at the time of sealing.',
  'trust.timestamp-ok': () => 'The time stamp is from a trusted time-stamping service.',
  'trust.timestamp-unknown-issuer': () =>
    'The maker of the time stamp is not known as trusted, so the time of sealing is a mere statement.',
  'trust.unknown-issuer': () => 'The seal’s certificate leads to none that you trust.',
  'trust.unlisted': () => 'The issuer is not on your list of trusted issuers.',
  'trust.unproven': () => 'Trust was not judged, as it is not proven who issued the credential.',

  // Presentations, endorsements and what is named beside
  'clr.empty': () => 'The learner record holds no credential.',
  'clr.not-a-record': () => 'The document is not a complete Comprehensive Learner Record.',
  'context.keyword': () =>
    'A member has a technical name that could hide a change from the signature.',
  'context.outdated': () =>
    'The badge uses an older version of the Open Badges terms. This does no harm.',
  'endorsement.invalid': () => 'An endorsement is not good; the reasons follow.',
  'endorsement.ok': () => 'The endorsement is genuine and about the part that it stands with.',
  'endorsement.subject-mismatch': () =>
    'An endorsement is about something else than the part that it stands with.',
  'endorsement.type': () => 'What stands in the place of an endorsement is none.',
  'endorsement.undecided': () => 'An endorsement could not be checked fully; the reasons follow.',
  'evidence.not-fetched': () => 'The credential refers to evidence, which was not looked at.',
  'issuer.uri-only': () =>
    'The issuer is named by an address alone. The standard allows it; some verifiers refuse it.',
  'limits.credentials': ({ maxCredentials }) =>
    `The document holds more credentials than allowed${atMost(maxCredentials, 'credentials')}.`,
  'limits.endorsement-depth': ({ maxEndorsementDepth }) =>
    `Endorsements are nested more deeply than allowed${atMost(maxEndorsementDepth, 'levels')}.`,
  'limits.endorsements': ({ maxEndorsements }) =>
    `The credential has more endorsements than allowed${atMost(maxEndorsements, 'endorsements')}.`,
  'limits.proofs': ({ maxProofs }) =>
    `The credential has more signatures than allowed${atMost(maxProofs, 'signatures')}.`,
  'parse.envelope': () => 'The envelope holds no token of a kind that can be verified here.',
  'presentation.challenge': () =>
    'The presentation answers another request, so it may have been used before.',
  'presentation.challenge-not-checked': () =>
    'No challenge was set, so the same presentation may have been used before.',
  'presentation.credential-invalid': () => 'A credential in the document is not valid.',
  'presentation.credential-undecided': () =>
    'A credential in the document could not be checked fully.',
  'presentation.credential-valid': () => 'The credential in the document is valid.',
  'presentation.domain': () => 'The presentation was made for someone else to receive.',
  'presentation.empty': () => 'The document holds no credential.',
  'presentation.holder': () =>
    'A credential is shown by someone else than the person it belongs to.',
  'presentation.holder-not-checked': () =>
    'It cannot be told whether the credential belongs to the person who shows it.',
  'presentation.holder-ok': () => 'The credential belongs to the person who shows it.',
  'presentation.not-a-credential': () => 'What stands in the place of a credential is none.',
  'presentation.ok': () => 'The presentation was signed by the person who shows it.',
  'refresh.failed': ({ reason }) =>
    `The issuer’s service gave no newer version that is good${inBrackets(reason)}; the original was judged.`,
  'refresh.followed': () => 'A newer version of the credential was found and judged in its place.',
  'schema.inline': () => 'The credential does not meet a form that it claims to follow.',
  'schema.inline-not-checked': () =>
    'The credential claims to follow a further form, which was not checked.',
  'schema.inline-ok': () => 'The credential meets the further form that it claims to follow.',
  'schema.inline-unavailable': () =>
    'A form that the credential claims to follow was not available or not usable.',
  'schema.inline-url': () =>
    'A form that the credential claims to follow has no https address, so nothing was asked for.',
  'schema.not-checked': () => 'The form of the document was not checked in every detail.',
  'status.list-ok': () => 'The status list can be read and has enough places.',
} satisfies Messages<VerifierCode>;

/** Texts of this package in English. */
export const en: Catalogue<VerifierCode> = { locale: 'en', messages };
