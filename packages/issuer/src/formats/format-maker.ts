import type { DocumentLoader } from '@merkki/contexts';
import type { JsonObject, Locale, Loss } from '@merkki/core';
import type { MicroCredentialAward } from '@merkki/model';
import type { Signer } from '@merkki/proofs';
import type { JwtProfile } from '@merkki/proofs/jwt';
import type { StatusPlace } from '../store/credential-record.ts';

/** What an unsigned credential is made with. */
export interface PrepareParts {
  /** DID of the issuer. */
  readonly issuer: string;
  readonly language: Locale;
  /** Moment of issuing. */
  readonly issuedAt: string;
  readonly random: (bytes: number) => Uint8Array;
  /** X.509 chain of the key. */
  readonly certificates: readonly string[];
  readonly status?: StatusPlace;
  /** The credential that this one replaces, and the SHA-256 of its text in base64. */
  readonly replaced?: { readonly id: string; readonly digest: string };
}

/** What a credential is signed with. */
export interface SignParts {
  readonly signer: Signer;
  readonly certificates: readonly string[];
  readonly tokenProfile: JwtProfile;
  readonly issuedAt: string;
  readonly documentLoader: DocumentLoader;
}

/** A credential that is ready to be signed. */
export interface Prepared {
  readonly document: JsonObject;
  /** What the format could not carry. */
  readonly losses: readonly Loss[];
}

/** How one form of a credential is made. */
export interface FormatMaker {
  readonly prepare: (award: MicroCredentialAward, parts: PrepareParts) => Promise<Prepared>;
  readonly sign: (document: JsonObject, parts: SignParts) => Promise<string>;
}
