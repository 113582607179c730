import type { Loss, Problem } from '@merkki/core';
import type { IssueFormat } from '../issue-formats.ts';
import type { StatusPlace } from '../store/credential-record.ts';
import type { StoredFile } from '../store/log-event.ts';

/** What a credential is made with, as it was planned. */
export interface RunPlan {
  /** Moment of issuing. */
  readonly issuedAt: string;
  /** Its place in a status list. */
  readonly status?: StatusPlace;
}

/** A signed text and what is known of it. */
export interface SignedText {
  readonly text: string;
  readonly losses: readonly Loss[];
  readonly validUntil?: string;
}

/** One credential that a run is to make. */
export interface RunTask {
  /** Place in the list of recipients, counted from 0. */
  readonly recipient: number;
  readonly id: string;
  readonly format: IssueFormat;
  /** DID of the issuer. */
  readonly issuer: string;
  /** SHA-256 of what it is made of. */
  readonly input: string;
  readonly supersedes?: string;
  readonly sign: (plan: RunPlan) => Promise<SignedText>;
  /** Puts the signed text into a picture; `undefined` when none is wanted. */
  readonly picture?: {
    /** Ending of the file, with its dot. */
    readonly ending: string;
    readonly bake: (text: string) => Uint8Array;
  };
}

/** How far one credential of a run has come. */
export interface RunProgress {
  /** Place in the list of recipients, counted from 0. */
  readonly recipient: number;
  /** URI of the credential. */
  readonly id: string;
  /** What has just been recorded. */
  readonly state: 'planned' | 'index-taken' | 'signed' | 'stored' | 'done';
  /** How many recipients are finished with. */
  readonly finished: number;
  /** How many recipients there are. */
  readonly total: number;
}

/** What became of one recipient in a run. */
export interface RunItem {
  /** Place in the list of recipients, counted from 0. */
  readonly recipient: number;
  /** URI of the credential. */
  readonly id: string;
  /** `issued` now, `unchanged` since an earlier run, `baked` into a picture now, or `refused`. */
  readonly outcome: 'issued' | 'unchanged' | 'baked' | 'refused';
  /** Why it was refused: `issue.conflict`, `issue.file-missing`, `issue.file-changed`. */
  readonly problems: readonly Problem[];
  /** Its files, the signed text first. */
  readonly files: readonly StoredFile[];
  /** What the format could not carry; known of what was signed now. */
  readonly losses: readonly Loss[];
}
