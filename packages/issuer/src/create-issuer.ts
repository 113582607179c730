import { createDocumentLoader, type DocumentLoader } from '@merkki/contexts';
import { InvalidArgumentError, type Locale, type Loss } from '@merkki/core';
import type { MicroCredentialAward } from '@merkki/model';
import { bake } from '@merkki/open-badges/bake';
import type { Signer } from '@merkki/proofs';
import { issueElm } from './formats/issue-elm.ts';
import { issueOpenBadge } from './formats/issue-open-badge.ts';
import { fitsFormat, type IssueFormat, issueFormats } from './issue-formats.ts';

/** What an issuer is made of. */
export interface IssuerOptions {
  /** Signs; its id names the issuer's DID and key. */
  readonly signer: Signer;
  /** X.509 chain of the key, base64 DER, leaf first; needed for `elm-jades`. */
  readonly certificates?: readonly string[];
  /** Random bytes for the salts of recipients' hashes, such as from `crypto.getRandomValues`. */
  readonly random: (bytes: number) => Uint8Array;
  /** Where JSON-LD contexts come from. Default: the approved ones, offline. */
  readonly documentLoader?: DocumentLoader;
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
   * `issue.certificate-period` for one that is not in force when the seal is made, and what mapping, signing and baking throw. Nothing is stored.
   */
  readonly issue: (award: MicroCredentialAward, options: IssueOptions) => Promise<IssuedCredential>;
}

/**
 * Makes an issuer of a key: from an award to a signed credential in one call.
 *
 * @throws {@link InvalidArgumentError} `issue.signer` when the signer's id is no DID URL.
 * @see Open Badges 3.0; European Learning Model 3.2; ETSI TS 119 182-1.
 * @example
 * const make = (signer) =>
 *   createIssuer({ signer, random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)) });
 */
export function createIssuer(options: IssuerOptions): Issuer {
  const { signer, certificates = [], random } = options;
  const documentLoader = options.documentLoader ?? createDocumentLoader();
  const id = /^(did:[^#]+)#/.exec(signer.id)?.[1];
  if (id === undefined) {
    throw new InvalidArgumentError({
      code: 'issue.signer',
      message: 'The id of the signer must be a DID URL with a fragment.',
      pointer: '/signer/id',
    });
  }
  return {
    id,
    issue: async (award, { format, language, issuedAt, image }) => {
      if (!fitsFormat(format, { alg: signer.alg, certificates })) refuse('issue.key', format);
      const { mediaType, bakeable } = issueFormats[format];
      if (image !== undefined && !bakeable) refuse('issue.not-bakeable', format);
      const { text, losses } =
        format === 'elm-jades'
          ? await issueElm(award, { signer, certificates, language, issuedAt })
          : await issueOpenBadge(award, {
              signer,
              issuer: id,
              format,
              language,
              issuedAt,
              random,
              documentLoader,
            });
      return {
        id: award.id,
        format,
        text,
        mediaType,
        ...(image === undefined ? {} : { baked: bake(image, text) }),
        losses,
      };
    },
  };
}

function refuse(code: string, format: IssueFormat): never {
  throw new InvalidArgumentError({
    code,
    message: `This does not go with the format ${format}.`,
    params: { format },
  });
}
