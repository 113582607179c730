import type { LoadedResource } from '@merkki/core';

/** What is kept of an answer. */
export interface CachedResource {
  readonly resource: LoadedResource;
  readonly etag: string | undefined;
  /** Until when it need not be asked for again, in milliseconds. */
  readonly freshUntil: number;
}

/**
 * Answers by address; the one used longest ago goes first when there are too many bytes.
 *
 * @internal
 */
export class ResourceCache {
  readonly #entries = new Map<string, CachedResource>();
  readonly #maxBytes: number;
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  find(url: string): CachedResource | undefined {
    const found = this.#entries.get(url);
    if (found !== undefined) {
      this.#entries.delete(url);
      this.#entries.set(url, found);
    }
    return found;
  }

  keep(url: string, entry: CachedResource): void {
    this.forget(url);
    this.#entries.set(url, entry);
    this.#bytes += entry.resource.body.length;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#maxBytes) break;
      this.forget(oldest);
    }
  }

  forget(url: string): void {
    this.#bytes -= this.#entries.get(url)?.resource.body.length ?? 0;
    this.#entries.delete(url);
  }
}
