import type { JsonObject, Problem } from '@merkki/core';
import type { OoapiDifference } from './find-differences.ts';
import type { OoapiPartName } from './parts.ts';

/** What becomes of one entity of a document that is published. */
export interface OoapiStep {
  /** The entity. */
  readonly part: OoapiPartName;
  /** JSON Pointer into the document. */
  readonly pointer: string;
  /**
   * - `planned`: it would be sent; `sent`: it was.
   * - `unchanged`: the service has all of it already, and nothing is sent.
   * - `not-offered`: the service has it not, or otherwise, and there is no operation to send it with.
   * - `failed`: the service did not take it, or could not be asked; `problems` says why.
   * - `not-tried`: an earlier step showed that the service cannot be used now.
   */
  readonly outcome: 'planned' | 'sent' | 'unchanged' | 'not-offered' | 'failed' | 'not-tried';
  /** Whether the service has the entity. Absent: it could not be asked. */
  readonly isKnown?: boolean;
  /** Address at which it is read and sent. */
  readonly url: string;
  /** How it is sent; absent where it cannot be. */
  readonly method?: 'PUT';
  /** What is sent. */
  readonly body: JsonObject;
  /** Where the service has something else; empty when it does not know the entity at all. */
  readonly differences: readonly OoapiDifference[];
  /** Whether the operation is one of the caller's `writePaths`, not of the specification. */
  readonly isAssumed: boolean;
  /** Status of the answer to what was sent. */
  readonly status?: number;
  /** What went wrong, and what should be known. */
  readonly problems: readonly Problem[];
}
