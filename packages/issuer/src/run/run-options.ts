import type { Locale, Loss, Problem } from '@merkki/core';
import type { MicroCredentialAward } from '@merkki/model';
import type { AttestationType } from '../attestation-types.ts';
import type { IssueFormat } from '../issue-formats.ts';
import type { HandedOver, StatusListTarget } from './run-desk.ts';
import type { RunItem, RunProgress } from './run-task.ts';

/** How a run is made. */
export interface RunOptions {
  /** What is made. */
  readonly format: IssueFormat;
  /** Language of the texts in an Open Badge, and the first language of a European credential. */
  readonly language: Locale;
  /** Now, ISO 8601 with zone: the moment of issuing of what is not planned yet. */
  readonly issuedAt: string;
  /**
   * What tells apart two credentials of one recipient for one version of a definition, such as a term
   * or an event. Default: none, so that a recipient gets one.
   */
  readonly runKey?: string;
  /** PNG or SVG picture to bake Open Badges into. Default: none. */
  readonly image?: Uint8Array;
  /** Status list in which each credential gets a place of its own. Default: none. */
  readonly statusList?: StatusListTarget;
  /** Type of an SD-JWT VC. Default: `urn:eudi:micro_credential:1`. */
  readonly vct?: AttestationType;
  /** Course, or validation of non-formal or informal learning. Default: not stated. */
  readonly route?: 'course' | 'validation';
  /** What else is to be checked of an award, such as the quality rules. Default: nothing. */
  readonly checkAward?: (award: MicroCredentialAward) => readonly Problem[];
  /** How many credentials are made at a time. Default: 8. */
  readonly concurrency?: number;
  /** Is told of each step after it was recorded. */
  readonly onProgress?: (progress: RunProgress) => void;
  /**
   * Hands a credential over, such as by mail, after it was stored and before it is `done`. After a
   * crash it is called again for what was not done, so it may be called twice, and never not at all.
   */
  readonly handOver?: (credential: HandedOver) => Promise<void>;
}

/** What a check before a run found. */
export interface RunCheck {
  /** Everything that is wrong; `pointer` begins with `/recipients/N`, or `/definition` or an option. */
  readonly problems: readonly Problem[];
  /** What the format cannot carry, each once. */
  readonly losses: readonly Loss[];
  /** How many credentials would be made. */
  readonly fresh: number;
  /** How many are there already. */
  readonly existing: number;
}

/** What a run did. */
export interface RunReport {
  /** Why nothing was done at all; empty when the run was made. */
  readonly problems: readonly Problem[];
  /** What became of each recipient, in their order; empty when nothing was done. */
  readonly items: readonly RunItem[];
}
