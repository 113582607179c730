import type { DocumentLoader } from '@merkki/contexts';
import type { JsonObject, ResourceLoader } from '@merkki/core';
import type { ProfileFinding } from '@merkki/elm';
import type { DidResolver } from '@merkki/proofs/did';
import type { ExpectedRecipient } from './checks/check-recipient.ts';
import type { TrustList } from './checks/check-trust.ts';
import type { StatusPolicy } from './checks/status-policy.ts';
import type { Evidence } from './evidence/evidence.ts';

/** What is different from one verification to the next. */
export interface VerifyCall {
  /** Moment of verification: an ISO 8601 instant or a `Date`. There is no default clock. */
  readonly now: string | Date;
  /** Whom the credential should belong to. Without it nothing is compared. */
  readonly recipient?: ExpectedRecipient;
  /** What a presentation must answer. */
  readonly presentation?: ExpectedPresentation;
}

/** What a presentation must answer. Without it a note says that it may have been used before. */
export interface ExpectedPresentation {
  /** The challenge, or nonce, that was asked with. */
  readonly challenge?: string;
  /** Who asked: the domain of an embedded proof, the audience of a token. */
  readonly domain?: string;
}

/**
 * Tells whether a document meets a JSON Schema (draft 2019-09); what it throws leaves the question open.
 */
export type SchemaValidator = (
  schema: JsonObject,
  document: JsonObject,
) => boolean | Promise<boolean>;

/**
 * Judges a European Learning Model credential by a profile that it names, like `checkElmProfile`; what it
 * throws leaves the question open.
 */
export type ProfileChecker = (
  credential: JsonObject,
  profile: string,
) => readonly ProfileFinding[] | Promise<readonly ProfileFinding[]>;

/** What a verifier is made with. */
export interface VerifierOptions {
  /** Where JSON-LD contexts come from. Default: the approved ones, offline. */
  readonly documentLoader?: DocumentLoader;
  /**
   * Further contexts that a credential may name, by address: what they define is then believed. A
   * `documentLoader` that is given must know them too. Default: none besides those that are approved.
   */
  readonly approvedContexts?: Readonly<Record<string, JsonObject>>;
  /** Where DID documents come from. Default: did:key and did:jwk, worked out offline. */
  readonly resolveDid?: DidResolver;
  /** Where status lists and other documents come from. Without it what they would tell is `unknown`. */
  readonly loadResource?: ResourceLoader;
  /**
   * What an earlier verification was based on, from `collectEvidence`. Everything then comes from it,
   * whatever loaders are given, but for the approved contexts and DIDs that are their own document.
   */
  readonly evidence?: Evidence;
  /** Which status lists are good enough. */
  readonly statusPolicy?: StatusPolicy;
  /** Whom to trust. Without it trust is `unknown`. */
  readonly trust?: TrustList;
  /** Ids of keys that others are known to have: nothing they signed counts. */
  readonly compromised?: readonly string[];
  /**
   * Asks the credential's refresh service once, through `loadResource`, for a newer version after the
   * proof was found good. Default: no.
   */
  readonly followRefresh?: boolean;
  /**
   * Judges a badge by the further JSON Schemas that it names, which `loadResource` gets. Without it, or
   * without a loader, such a schema leaves the verdict open.
   */
  readonly validateSchema?: SchemaValidator;
  /**
   * Judges a European credential by each profile that it names, such as the `check` of
   * `createShaclChecker` in `@merkki/elm/shacl`. Default: `checkElmProfile`.
   */
  readonly checkProfile?: ProfileChecker;
  /** How far clocks may differ, 0 to 300 seconds. Default 60. */
  readonly clockSkewSeconds?: number;
  /** Limits for what comes from outside. */
  readonly limits?: Partial<VerifyLimits>;
}

/** What a verification needs from outside. */
export interface VerifyOptions extends VerifierOptions, VerifyCall {}

/** Limits for what comes from outside; at the limit is accepted, one more is refused. */
export interface VerifyLimits {
  /** Bytes of JSON or of a token. Default 1 MiB. */
  readonly maxBytes: number;
  /** Bytes of a sealed European Learning Model credential. Default 8 MiB. */
  readonly maxSealedBytes: number;
  /** Bytes of a picture. Default 8 MiB. */
  readonly maxImageBytes: number;
  /** Levels of objects and arrays. Default 64. */
  readonly maxDepth: number;
  /** Members and elements in all. Default 10 000. */
  readonly maxMembers: number;
  /** Members and elements in the payload of a sealed credential. Default 100 000. */
  readonly maxSealedMembers: number;
  /** Contexts in one place. Default 8; embedded proofs allow no more. */
  readonly maxContexts: number;
  /** Chunks of a PNG. Default 4 096. */
  readonly maxChunks: number;
  /** Bytes that a status list may unpack to. Default 16 MiB. */
  readonly maxUnpackedBytes: number;
  /** Embedded proofs on one document. Default 8, which is also the most. */
  readonly maxProofs: number;
  /** Endorsements in all, those within endorsements among them. Default 16. */
  readonly maxEndorsements: number;
  /** How deeply endorsements may stand within endorsements; 1 is an endorsement of the badge. Default 3. */
  readonly maxEndorsementDepth: number;
  /** Credentials in a presentation or a learner record. Default 100, for a token also the most. */
  readonly maxCredentials: number;
}

/** @internal */
export const defaultLimits: VerifyLimits = {
  maxBytes: 1_048_576,
  maxSealedBytes: 8 * 1_048_576,
  maxImageBytes: 8 * 1_048_576,
  maxDepth: 64,
  maxMembers: 10_000,
  maxSealedMembers: 100_000,
  maxContexts: 8,
  maxChunks: 4096,
  maxUnpackedBytes: 16 * 1_048_576,
  maxProofs: 8,
  maxEndorsements: 16,
  maxEndorsementDepth: 3,
  maxCredentials: 100,
};
