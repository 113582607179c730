import type { DocumentLoader } from '@merkki/contexts';
import { InvalidArgumentError, type JsonObject, type Locale, type Loss } from '@merkki/core';
import type { DisplayImage, Mandate } from '@merkki/elm';
import type { MicroCredential, MicroCredentialAward, Recipient } from '@merkki/model';
import { bake } from '@merkki/open-badges/bake';
import type { Signer } from '@merkki/proofs';
import type { JwtProfile } from '@merkki/proofs/jwt';
import type { AttestationType } from './attestation-types.ts';
import { CredentialWriter } from './credential-writer.ts';
import { type IssueFormat, issueFormats } from './issue-formats.ts';
import type { PersonalDataPolicy } from './personal-data/personal-data-policies.ts';
import { checkRun } from './run/check-run.ts';
import { makeTasks } from './run/make-tasks.ts';
import type { RunCheck, RunOptions, RunReport } from './run/run-options.ts';
import { runContext, startRun } from './run/start-run.ts';
import {
  type Correction,
  type CorrectOptions,
  correctCredential,
} from './standing/correct-credential.ts';
import { IssuingRecords } from './store/issuing-records.ts';
import type { IssuingStore } from './store/issuing-store.ts';

/** What an issuer is made of. */
export interface IssuerOptions {
  /** Signs; its id names the issuer's DID and key. */
  readonly signer: Signer;
  /** X.509 chain of the key, base64 DER, leaf first; needed for `elm-jades`. */
  readonly certificates?: readonly string[];
  /** Random bytes for salts and status indexes, such as from `crypto.getRandomValues`. */
  readonly random: (bytes: number) => Uint8Array;
  /**
   * How tokens are written: as Open Badges 3.0 has it (`ob3`), or as VC-JOSE-COSE (`vc-jose`), which
   * some general verifiers want. Default: `ob3`.
   */
  readonly tokenProfile?: JwtProfile;
  /**
   * On what ground European credentials are issued for awarding bodies that the issuer is none of.
   * Default: none, so that such a credential is refused.
   */
  readonly mandate?: Mandate;
  /**
   * Picture that viewers of European credentials show: PNG, JPEG or SVG. Default: a page drawn from the
   * award in each language.
   */
  readonly displayImage?: DisplayImage;
  /**
   * Has each seal of `elm-jades` time-stamped (level T): gets the SHA-256 digest of the signature and
   * gives the token of a time-stamping authority (RFC 3161, DER). Default: seals of level B.
   */
  readonly timestamp?: (imprint: Uint8Array) => Promise<Uint8Array>;
  /** Where JSON-LD contexts come from. Default: the approved ones, offline. */
  readonly documentLoader?: DocumentLoader;
  /** Where runs and corrections keep what they did. Default: none, so that there are no runs. */
  readonly store?: IssuingStore;
  /** What may stand in clear, by format. Default: {@link personalDataPolicies}. */
  readonly personalData?: Partial<Record<IssueFormat, PersonalDataPolicy>>;
}

/** How one award is issued. */
export interface IssueOptions {
  /** What is made. */
  readonly format: IssueFormat;
  /** Language of the texts in an Open Badge, and the first language of a European credential. */
  readonly language: Locale;
  /** Moment of issuing, ISO 8601 with zone; the credential is valid from then on. */
  readonly issuedAt: string;
  /** PNG or SVG picture to bake an Open Badge into. Default: none. */
  readonly image?: Uint8Array;
  /** Type of an SD-JWT VC. Default: `urn:eudi:micro_credential:1`. */
  readonly vct?: AttestationType;
  /**
   * Public key (JWK) of the learner, to which an SD-JWT VC is bound. Default: the one in the learner's
   * DID (did:jwk, did:key), else none.
   */
  readonly holderKey?: JsonObject;
}

/** A credential that was issued. */
export interface IssuedCredential {
  /** URI of the credential. */
  readonly id: string;
  /** What was made. */
  readonly format: IssueFormat;
  /** The signed credential, as it is to be stored and sent. */
  readonly text: string;
  /** Media type of the text. */
  readonly mediaType: string;
  /** The picture with the credential in it, when one was given. */
  readonly baked?: Uint8Array;
  /** What the format could not carry. */
  readonly losses: readonly Loss[];
}

/** Issues credentials with one key. */
export interface Issuer {
  /** DID of the issuer. */
  readonly id: string;
  /**
   * Maps an award, signs it and bakes it where a picture is given.
   *
   * Throws `issue.key` when the key does not fit the format, `issue.not-bakeable` for a picture with a
   * format that has none, `issue.certificate` for a certificate that does not name its organisation,
   * `issue.certificate-period` for one that is not in force when the seal is made, `elm.mandate-missing`
   * and `elm.issuer-identifier-missing` for a European credential, a `personal-data.…` code for what must
   * not stand in clear, and what mapping, signing, time-stamping and baking throw. Nothing is stored.
   */
  readonly issue: (award: MicroCredentialAward, options: IssueOptions) => Promise<IssuedCredential>;
  /**
   * Looks for everything that would keep a run from being made, without touching the key: recipients
   * that stand twice, dates, mapping, personal data, picture and sizes, a key that does not fit, and
   * credentials that were issued before with other content.
   */
  readonly check: (
    definition: MicroCredential,
    recipients: readonly Recipient[],
    options: RunOptions,
  ) => Promise<RunCheck>;
  /**
   * Issues a credential to each recipient. Does nothing when {@link Issuer.check} finds a problem, but
   * refuses a recipient alone whose credential was issued before with other content. Called again with
   * the same recipients it goes on where it stopped, at whatever point that was: nobody gets a second
   * credential, nobody is left out, and no status index is used twice.
   *
   * Throws `issue.store-missing` without a store, `store.locked` when other work on the store is under
   * way, `status.list-full`, and what signing and the store throw; what was done until then stays done.
   */
  readonly run: (
    definition: MicroCredential,
    recipients: readonly Recipient[],
    options: RunOptions,
  ) => Promise<RunReport>;
  /**
   * Issues a credential in place of one that was wrong and revokes that one. The new one names the
   * old one. Called again with the same content it finishes what a crash left undone.
   *
   * Throws as `run` does, `issue.unknown-credential`, and `standing.final` when the old one was revoked
   * for another reason.
   */
  readonly correct: (
    definition: MicroCredential,
    recipient: Recipient,
    options: CorrectOptions,
  ) => Promise<Correction>;
}

/**
 * Makes an issuer of a key: from an award to a signed credential in one call.
 *
 * @throws `InvalidArgumentError` `issue.signer` when the signer's id is no DID URL.
 * @see Open Badges 3.0; European Learning Model 3.2; ETSI TS 119 182-1.
 * @example
 * const make = (signer) =>
 *   createIssuer({ signer, random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)) });
 */
export function createIssuer(options: IssuerOptions): Issuer {
  const { signer, certificates = [], random, store } = options;
  const { tokenProfile = 'ob3', documentLoader, personalData, mandate, timestamp } = options;
  const { displayImage } = options;
  const writer = new CredentialWriter({
    signer,
    certificates,
    random,
    tokenProfile,
    ...(documentLoader === undefined ? {} : { documentLoader }),
    ...(personalData === undefined ? {} : { personalData }),
    ...(mandate === undefined ? {} : { mandate }),
    ...(displayImage === undefined ? {} : { displayImage }),
    ...(timestamp === undefined ? {} : { timestamp }),
  });
  const needStore = (): IssuingStore => {
    if (store !== undefined) return store;
    throw new InvalidArgumentError({
      code: 'issue.store-missing',
      message: 'Runs and corrections need a store.',
      pointer: '/store',
    });
  };
  return {
    id: writer.issuer,
    issue: async (award, { image, ...writing }) => {
      const { format } = writing;
      writer.assertFits(format, { image: image !== undefined, status: false });
      const draft = await writer.draft(award, writing);
      const text = await writer.sign(draft);
      return {
        id: award.id,
        format,
        text,
        mediaType: issueFormats[format].mediaType,
        ...(image === undefined ? {} : { baked: bake(image, text) }),
        losses: draft.losses,
      };
    },
    check: async (definition, recipients, runOptions) => {
      const parts = { writer, definition, options: runOptions };
      const records = IssuingRecords.of((await store?.entries()) ?? []);
      return checkRun(parts, await makeTasks(parts, recipients), records);
    },
    run: async (definition, recipients, runOptions) => {
      const parts = { writer, definition, options: runOptions };
      const context = runContext(runOptions, random);
      return startRun(needStore(), parts, await makeTasks(parts, recipients), context);
    },
    correct: (definition, recipient, correctOptions) =>
      correctCredential(needStore(), { writer, definition, recipient, random }, correctOptions),
  };
}
