import type { ElmProblemCode, ProfileCode } from '@merkki/elm';
import type { BadgeProblemCode, BakeProblemCode } from '@merkki/open-badges';
import type { ProofsCode } from '@merkki/proofs/data-integrity';

/**
 * Every code that a check of a report can have: those of the packages that read and verify, and the
 * verifier's own. The catalogues of this package have a text for each.
 */
export type VerifierCode =
  | ProofsCode
  | BadgeProblemCode
  | BakeProblemCode
  | ProfileCode
  | Extract<
      ElmProblemCode,
      | 'elm.array'
      | 'elm.context-alias'
      | 'elm.not-object'
      | 'elm.shape'
      | 'elm.type'
      | 'elm.wrapped'
    >
  /** Every context is approved, and those of the standard stand first. */
  | 'context.ok'
  /** A context stands in the credential itself in place of an address. */
  | 'context.inline'
  /** A context stands below the root. */
  | 'context.nested'
  /** A context is not an approved one. */
  | 'context.unknown'
  /** An endorsement was not verified. */
  | 'endorsement.not-checked'
  /** The certificate does not say whose it is by an identifier. */
  | 'issuer.certificate-anonymous'
  /** The certificate is that of another organisation than the issuer. */
  | 'issuer.certificate-mismatch'
  /** The issuer's identifier lacks the prefix that the certificate's has. */
  | 'issuer.identifier-prefix'
  /** The issuer is who signed. */
  | 'issuer.ok'
  /** The issuer was not looked at, for want of a good proof. */
  | 'issuer.unproven'
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
  /** There are too many members and elements. */
  | 'limits.members'
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
  /** The proof was not looked at, as the credential is not well-formed. */
  | 'proof.not-checked'
  /** The credential belongs to someone else than expected, or does not say to whom. */
  | 'recipient.mismatch'
  /** The credential has nothing by which to tell whether it belongs to whom it should. */
  | 'recipient.not-checked'
  /** The credential belongs to whom it should. */
  | 'recipient.ok'
  /** It was not asked whether there is a newer version. */
  | 'refresh.not-followed'
  /** The form is that of the standard. */
  | 'schema.ok'
  /** The credential has no seal. */
  | 'seal.none'
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
