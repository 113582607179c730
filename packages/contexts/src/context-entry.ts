import type { JsonObject } from '@merkki/core';

/** One approved JSON-LD context: where it is named, what it must be, whence it comes. */
export interface ContextEntry {
  /** Address by which documents name the context. */
  readonly url: string;
  /** SHA-256 of the content, in hexadecimal, as {@link digestDocument} computes it. */
  readonly sha256: string;
  /** Licence of the text. */
  readonly licence: string;
  /** npm package or own table that the content comes from. */
  readonly source: string;
  /**
   * Loads the content, frozen. It reads no network: the content is a module of its own, which a
   * bundler splits off.
   */
  load(): Promise<JsonObject>;
}
