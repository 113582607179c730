import { createDocumentLoader, type DocumentLoader } from '@merkki/contexts';
import {
  InvalidArgumentError,
  type JsonObject,
  type Locale,
  type Loss,
  type Problem,
} from '@merkki/core';
import type { DisplayImage, Mandate } from '@merkki/elm';
import type { MicroCredentialAward } from '@merkki/model';
import type { Signer } from '@merkki/proofs';
import type { JwtProfile } from '@merkki/proofs/jwt';
import type { AttestationType } from './attestation-types.ts';
import type { PrepareParts } from './formats/format-maker.ts';
import { makerOf } from './formats/maker-of.ts';
import { fitsFormat, type IssueFormat, issueFormats } from './issue-formats.ts';
import { findPersonalData } from './personal-data/find-personal-data.ts';
import {
  type PersonalDataPolicy,
  personalDataPolicies,
} from './personal-data/personal-data-policies.ts';

/** What credentials are written with. */
export interface WriterParts {
  readonly signer: Signer;
  readonly certificates: readonly string[];
  readonly random: (bytes: number) => Uint8Array;
  readonly tokenProfile: JwtProfile;
  readonly documentLoader?: DocumentLoader;
  readonly personalData?: Partial<Record<IssueFormat, PersonalDataPolicy>>;
  readonly mandate?: Mandate;
  readonly displayImage?: DisplayImage;
  readonly timestamp?: (imprint: Uint8Array) => Promise<Uint8Array>;
}

/** What one credential is written with. */
export interface WriteOptions extends Pick<PrepareParts, 'status' | 'replaced'> {
  readonly format: IssueFormat;
  readonly language: Locale;
  readonly issuedAt: string;
  readonly vct?: AttestationType;
  readonly holderKey?: JsonObject;
}

/** A credential that is written but not signed. */
export interface Draft {
  readonly losses: readonly Loss[];
  /** Personal data that must not be signed. */
  readonly problems: readonly Problem[];
  /** Length of the unsigned credential. */
  readonly bytes: number;
  /** Signs it. */
  readonly sign: () => Promise<string>;
}

/**
 * Writes credentials with one key, which is used by `sign` alone.
 */
export class CredentialWriter {
  /** DID of the issuer. */
  readonly issuer: string;
  /** On what ground it issues for other organisations. */
  readonly mandate: Mandate | undefined;
  /** What viewers of European credentials show. */
  readonly displayImage: DisplayImage | undefined;
  readonly #parts: WriterParts;
  #documentLoader: DocumentLoader | undefined;

  constructor(parts: WriterParts) {
    const issuer = /^(did:[^#]+)#/.exec(parts.signer.id)?.[1];
    if (issuer === undefined) {
      throw new InvalidArgumentError({
        code: 'issue.signer',
        message: 'The id of the signer must be a DID URL with a fragment.',
        pointer: '/signer/id',
      });
    }
    this.issuer = issuer;
    this.mandate = parts.mandate;
    this.displayImage = parts.displayImage;
    this.#parts = parts;
    this.#documentLoader = parts.documentLoader;
  }

  /** Refuses a format that the key, or what is wanted of the format, does not fit. */
  assertFits(
    format: IssueFormat,
    wanted: { readonly image: boolean; readonly status: boolean },
  ): void {
    const { signer, certificates } = this.#parts;
    const facts = issueFormats[format];
    if (!fitsFormat(format, { alg: signer.alg, certificates })) refuse('issue.key', format);
    if (wanted.image && !facts.bakeable) refuse('issue.not-bakeable', format);
    if (wanted.status && !facts.status) refuse('issue.no-status', format);
  }

  /** Maps an award and looks for personal data, without the key. */
  async draft(award: MicroCredentialAward, options: WriteOptions): Promise<Draft> {
    const { format, issuedAt } = options;
    const { signer, certificates, tokenProfile, random, personalData = {} } = this.#parts;
    const { mandate, displayImage, timestamp } = this.#parts;
    const maker = await makerOf(format);
    const prepared = await maker.prepare(award, {
      ...options,
      issuer: this.issuer,
      random,
      certificates,
      ...(mandate === undefined ? {} : { mandate }),
      ...(displayImage === undefined ? {} : { displayImage }),
    });
    const { document, losses } = prepared;
    const policy = personalData[format] ?? personalDataPolicies[format];
    this.#documentLoader ??= createDocumentLoader();
    const documentLoader = this.#documentLoader;
    return {
      losses,
      problems: findPersonalData(document, { policy, learner: award.learner }),
      bytes: new TextEncoder().encode(JSON.stringify(document)).length,
      sign: () =>
        maker.sign(prepared, {
          signer,
          certificates,
          tokenProfile,
          issuedAt,
          random,
          documentLoader,
          ...(timestamp === undefined ? {} : { timestamp }),
        }),
    };
  }

  /** Signs a draft that holds nothing that must not be signed. */
  async sign({ problems, sign }: Draft): Promise<string> {
    const [first] = problems;
    if (first === undefined) return sign();
    throw new InvalidArgumentError({
      code: first.code,
      message: 'The credential would hold personal data in clear.',
      pointer: first.pointer,
    });
  }
}

function refuse(code: string, format: IssueFormat): never {
  throw new InvalidArgumentError({
    code,
    message: `This does not go with the format ${format}.`,
    params: { format },
  });
}
