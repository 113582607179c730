import type { IssueFormat } from '../issue-formats.ts';
import type { StoredFile } from './log-event.ts';

/** How far the making of a credential has come. */
export type FormState = 'planned' | 'signed' | 'stored' | 'done';

/** One form of a credential, such as an Open Badge. */
export interface CredentialForm {
  /** What it is. */
  readonly format: IssueFormat;
  /** How far it has come; from `stored` on it exists. */
  readonly state: FormState;
  /** DID of the issuer. */
  readonly issuer: string;
  /** Key of the run that made it. */
  readonly run: string;
  /** Moment of issuing, ISO 8601. */
  readonly issuedAt: string;
  /** SHA-256 of what it is made of. */
  readonly input: string;
  /** When it ends, ISO 8601. */
  readonly validUntil?: string;
  /** Its files: the signed text first, then the picture. */
  readonly files: readonly StoredFile[];
}

/** A place in a status list. */
export interface StatusPlace {
  /** Address of the status list. */
  readonly list: string;
  /** What a set bit says. */
  readonly purpose: 'revocation' | 'suspension';
  /** Place in the list. */
  readonly index: number;
}

/** How a credential stands. */
export type Standing = 'valid' | 'suspended' | 'revoked';

/** What a log says of one credential. */
export interface CredentialRecord {
  /** URI of the credential. */
  readonly id: string;
  /** Its forms, in the order in which they were planned. */
  readonly forms: readonly CredentialForm[];
  /** Where its status is published, if anywhere. */
  readonly status?: StatusPlace;
  /** How it stands. */
  readonly standing: Standing;
  /** Why it is not valid. */
  readonly reason?: string;
  /** URI of the credential that it replaces. */
  readonly supersedes?: string;
  /** URI of the credential that replaces it. */
  readonly replacedBy?: string;
}
