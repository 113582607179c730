/** A document that was asked for by its address. */
export interface LoadedResource {
  /** Address that answered; the one asked for unless a redirect was followed. */
  readonly url: string;
  /** Media type as it was told, without parameters. */
  readonly mediaType?: string;
  /** The document as it came. */
  readonly body: Uint8Array;
}

/**
 * Gets what a check needs from outside, such as a status list, by its address. Whoever calls a
 * checking function decides where documents come from: a folder, a cache, the network.
 *
 * Throws an `UnavailableError` for an address that it cannot or will not answer.
 *
 * @example
 * const nothing: ResourceLoader = async (url) => {
 *   throw new UnavailableError({ code: 'loader.unavailable', message: 'There is no network.', params: { url } });
 * };
 */
export type ResourceLoader = (url: string) => Promise<LoadedResource>;
