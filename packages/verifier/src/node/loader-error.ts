import { type Params, UnavailableError } from '@merkki/core';

/** Why the network loader gave nothing. */
export type LoaderCode =
  /** The address leads into a private network, or is not an https address of a public host. */
  | 'loader.blocked'
  /** The server wants the document to be fetched elsewhere, and redirects are not followed so far. */
  | 'loader.redirect'
  /** The server answered with an HTTP error. */
  | 'loader.status'
  /** The document did not come in time. */
  | 'loader.timeout'
  /** The document is larger than allowed. */
  | 'loader.too-large'
  /** The server could not be reached, or broke off. */
  | 'loader.unreachable'
  /** The server sent another kind of document than JSON, a token or plain text. */
  | 'loader.media-type';

/** Makes the error of a request that gave nothing. @internal */
export function loaderError(
  code: LoaderCode,
  message: string,
  params: Params,
  cause?: unknown,
): UnavailableError {
  return new UnavailableError({ code, message, params, ...(cause === undefined ? {} : { cause }) });
}
