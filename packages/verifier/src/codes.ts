import type { ElmProblemCode, ProfileCode } from '@merkki/elm';
import type { BadgeProblemCode, BakeProblemCode, ClrProblemCode } from '@merkki/open-badges';
import type { ProofsCode } from '@merkki/proofs/data-integrity';

/**
 * Every code that a check of a report can have: those of the packages that read and verify, and the
 * verifier's own. The catalogues of this package have a text for each.
 */
export type VerifierCode =
  | ProofsCode
  | BadgeProblemCode
  | BakeProblemCode
  | ClrProblemCode
  | ProfileCode
  | Extract<
      ElmProblemCode,
      | 'elm.array'
      | 'elm.concept.foreign'
      | 'elm.concept.label'
      | 'elm.concept.scheme'
      | 'elm.concept.unknown'
      | 'elm.context-alias'
      | 'elm.context-vcdm2'
      | 'elm.not-object'
      | 'elm.shape'
      | 'elm.type'
      | 'elm.wrapped'
    >
  /** Every context is approved, and those of the standard stand first. */
  | 'context.ok'
  /** A context stands in the credential itself in place of an address. */
  | 'context.inline'
  /** A member is a keyword of JSON-LD in place of a term. */
  | 'context.keyword'
  /** A context stands below the root. */
  | 'context.nested'
  /** The context of Open Badges is an older one than the newest. */
  | 'context.outdated'
  /** A context is not an approved one. */
  | 'context.unknown'
  /** An endorsement is not good; its own checks follow. */
  | 'endorsement.invalid'
  /** An endorsement is good, and about the thing that holds it. */
  | 'endorsement.ok'
  /** An endorsement is about another thing than the one that holds it. */
  | 'endorsement.subject-mismatch'
  /** What stands in the place of an endorsement is none. */
  | 'endorsement.type'
  /** An endorsement could not be decided; its own checks follow. */
  | 'endorsement.undecided'
  /** Evidence is named, and was not fetched. */
  | 'evidence.not-fetched'
  /** The certificate does not say whose it is by an identifier. */
  | 'issuer.certificate-anonymous'
  /** The certificate is that of another organisation than the issuer. */
  | 'issuer.certificate-mismatch'
  /** The profile could not be judged by the shapes that were given. */
  | 'profile.not-judged'
  /** A document within the credential names another issuer than the one that signed. */
  | 'issuer.claim-mismatch'
  /** A document within the credential names an issuer that cannot be compared with the one that signed. */
  | 'issuer.claim-unbound'
  /** The issuer's identifier lacks the prefix that the certificate's has. */
  | 'issuer.identifier-prefix'
  /** The issuer is who signed. */
  | 'issuer.ok'
  /** The issuer is named by an address alone, without a profile. */
  | 'issuer.uri-only'
  /** The issuer was not looked at, for want of a good proof. */
  | 'issuer.unproven'
  /** The verifier itself failed: a fault of this software or of a loader that was given. */
  | 'internal.error'
  /** One object has two members of one name. */
  | 'json.duplicate-key'
  /** The text is not clean UTF-8. */
  | 'json.encoding'
  /** A member has a name that programs could stumble over, such as `__proto__`. */
  | 'json.forbidden-key'
  /** The text is not JSON. */
  | 'json.malformed'
  /** There are too many contexts. */
  | 'limits.contexts'
  /** There are too many credentials in one document. */
  | 'limits.credentials'
  /** Endorsements stand too deeply within endorsements. */
  | 'limits.endorsement-depth'
  /** There are too many endorsements. */
  | 'limits.endorsements'
  /** There are too many members and elements. */
  | 'limits.members'
  /** There are too many proofs on one document. */
  | 'limits.proofs'
  /** An enveloped credential is no data URL of a token. */
  | 'parse.envelope'
  /** The picture holds another credential than an Open Badge. */
  | 'parse.not-a-badge'
  /** The JSON is not one object. */
  | 'parse.not-an-object'
  /** The input could be read. */
  | 'parse.ok'
  /** The input is a credential of no form that is known. */
  | 'parse.unrecognised'
  /** The form is known and not supported. */
  | 'parse.unsupported-form'
  /** A presentation answers another challenge than the one given, or none. */
  | 'presentation.challenge'
  /** No challenge was given, so that the presentation may have been used before. */
  | 'presentation.challenge-not-checked'
  /** A credential in the document is invalid. */
  | 'presentation.credential-invalid'
  /** A credential in the document could not be decided. */
  | 'presentation.credential-undecided'
  /** A credential in the document is valid. */
  | 'presentation.credential-valid'
  /** A presentation was made for someone else. */
  | 'presentation.domain'
  /** The document holds no credential. */
  | 'presentation.empty'
  /** A credential is about someone else than the holder, or another than the holder signed. */
  | 'presentation.holder'
  /** It cannot be told whether a credential is about the holder. */
  | 'presentation.holder-not-checked'
  /** A credential is about the holder. */
  | 'presentation.holder-ok'
  /** What stands in the place of a credential is none. */
  | 'presentation.not-a-credential'
  /** The presentation is the holder's own, and answers who asked. */
  | 'presentation.ok'
  /** The proof was not looked at, as the credential is not well-formed. */
  | 'proof.not-checked'
  /** The credential belongs to someone else than expected, or does not say to whom. */
  | 'recipient.mismatch'
  /** The credential has nothing by which to tell whether it belongs to whom it should. */
  | 'recipient.not-checked'
  /** The credential belongs to whom it should. */
  | 'recipient.ok'
  /** There was no good newer version; the original was judged. */
  | 'refresh.failed'
  /** A newer version was found, and is judged in place of the original. */
  | 'refresh.followed'
  /** It was not asked whether there is a newer version. */
  | 'refresh.not-followed'
  /** The credential does not meet a JSON Schema that it names. */
  | 'schema.inline'
  /** A JSON Schema that the credential names was not applied. */
  | 'schema.inline-not-checked'
  /** The credential meets a JSON Schema that it names. */
  | 'schema.inline-ok'
  /** A JSON Schema that the credential names was not available, or could not be applied. */
  | 'schema.inline-unavailable'
  /** The address of a JSON Schema is not an https one. */
  | 'schema.inline-url'
  /** The form was not judged beyond what is named. */
  | 'schema.not-checked'
  /** The form is that of the standard. */
  | 'schema.ok'
  /** A claim that the type of the credential demands is not there; the holder may have hidden it. */
  | 'schema.claim-hidden'
  /** A claim that the type of the credential demands is missing. */
  | 'schema.claim-missing'
  /** The credential has no seal. */
  | 'seal.none'
  /** The status list can be read. */
  | 'status.list-ok'
  /** The credential has no status. */
  | 'status.none'
  /** The status was not looked up. */
  | 'status.not-checked'
  /** The status was not looked at, for want of a good proof. */
  | 'status.unproven'
  /** The validity has ended. */
  | 'time.expired'
  /** The validity ends before it begins. */
  | 'time.inverted'
  /** A date is not a date and time with zone. */
  | 'time.malformed'
  /** The validity has not begun. */
  | 'time.not-yet-valid'
  /** The credential is in force. */
  | 'time.ok'
  /** The validity was not looked at, for want of a good proof. */
  | 'time.unproven'
  /** The issuer is on the list of trusted ones. */
  | 'trust.listed'
  /** No list of trusted issuers was given. */
  | 'trust.no-list'
  /** The issuer is not on the list of trusted ones. */
  | 'trust.unlisted'
  /** Trust was not looked at, for want of a good proof. */
  | 'trust.unproven';
