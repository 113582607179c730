import type { DocumentLoader } from '@merkki/contexts';
import type { JsonObject, Locale, Loss } from '@merkki/core';
import type { DisplayImage, Mandate } from '@merkki/elm';
import type { MicroCredentialAward } from '@merkki/model';
import type { Signer } from '@merkki/proofs';
import type { JwtProfile } from '@merkki/proofs/jwt';
import type { AttestationType } from '../attestation-types.ts';
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
  /** On what ground a European credential is issued for another organisation. */
  readonly mandate?: Mandate;
  /** What viewers of a European credential show. */
  readonly displayImage?: DisplayImage;
  /** Type of an SD-JWT VC. */
  readonly vct?: AttestationType;
  /** Public key of the learner, to which an SD-JWT VC is bound. */
  readonly holderKey?: JsonObject;
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
  readonly random: (bytes: number) => Uint8Array;
  readonly documentLoader: DocumentLoader;
  readonly timestamp?: (imprint: Uint8Array) => Promise<Uint8Array>;
}

/** What of an SD-JWT VC does not stand in its claims as they are. */
export interface TokenParts {
  readonly vct: AttestationType;
  /** JSON Pointers of what the learner may hide. */
  readonly disclosable: readonly string[];
  /** End of validity. */
  readonly validUntil?: string;
  readonly holderKey?: JsonObject;
}

/** A credential that is ready to be signed. */
export interface Prepared {
  readonly document: JsonObject;
  /** What the format could not carry. */
  readonly losses: readonly Loss[];
  /** Only of an SD-JWT VC. */
  readonly token?: TokenParts;
}

/** How one form of a credential is made. */
export interface FormatMaker {
  readonly prepare: (award: MicroCredentialAward, parts: PrepareParts) => Promise<Prepared>;
  readonly sign: (prepared: Prepared, parts: SignParts) => Promise<string>;
}
