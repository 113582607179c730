import type { LoadedResource, ResourceLoader } from '@merkki/core';
import { checkedUrl } from './checked-url.ts';
import { type Answer, fetchOnce, lookupHost, type Transport } from './fetch-once.ts';
import { freshSeconds } from './freshness.ts';
import { loaderError } from './loader-error.ts';
import { isPublicAddress } from './public-address.ts';
import { ResourceCache } from './resource-cache.ts';

/** How the network may be used. */
export interface NetworkLoaderOptions {
  /** Bytes of one document. Default 2 MiB. */
  readonly maxBytes?: number;
  /** Time for one document with everything: name, connection, body. Default 5000. */
  readonly timeoutMilliseconds?: number;
  /** How many redirects are followed. Default 0. */
  readonly maxRedirects?: number;
  /** Ports that may be asked. Default 443 alone. */
  readonly ports?: readonly number[];
  /** For how many seconds an answer is used again at most, where its server allows it. Default 300. */
  readonly maxAgeSeconds?: number;
  /** Bytes that are kept in all. Default 16 MiB. */
  readonly maxCacheBytes?: number;
  /** IP addresses of a host name. Default: those that the system knows. */
  readonly lookup?: (host: string) => Promise<readonly string[]>;
  /** Which IP addresses may be connected to. Default: {@link isPublicAddress}. */
  readonly isAllowedAddress?: (address: string) => boolean;
  /** Certificate authorities in PEM. Default: those of Node. */
  readonly authorities?: readonly string[];
  /** The clock in milliseconds, for the cache. Default `Date.now`. */
  readonly now?: () => number;
}

/** JSON of any kind, tokens, plain text (as which tokens are often served), and what PKI publishes. */
const mediaTypes =
  /^(?:application\/(?:(?:[a-z0-9.+-]+\+)?(?:json|jwt|sd-jwt)|jose|vc|pkix-crl|pkix-cert|ocsp-response|octet-stream)|text\/plain)$/;
const accept =
  'application/json, application/did+json, application/ld+json, application/vc+ld+json, application/vc, application/jwk-set+json, application/vc+jwt, application/jwt, text/plain;q=0.8';
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Makes a loader that asks the network, as safely as a verifier must: https only, public hosts only
 * (checked after the name is resolved, again on each redirect, and connected to the very address that
 * was checked), no redirects unless allowed, limits of size and time, no compression. What a server
 * allows to be kept is kept in memory, and asked for again by its ETag.
 *
 * @returns A loader; it throws an `UnavailableError` `loader.blocked`, `loader.redirect`,
 * `loader.status`, `loader.timeout`, `loader.too-large`, `loader.media-type` or `loader.unreachable`.
 * @see RFC 9110; RFC 9111; RFC 6890.
 * @example
 * const loadResource = createNetworkLoader({ timeoutMilliseconds: 2000 });
 */
export function createNetworkLoader(options: NetworkLoaderOptions = {}): ResourceLoader {
  const transport: Transport = {
    lookup: options.lookup ?? lookupHost,
    isAllowedAddress: options.isAllowedAddress ?? isPublicAddress,
    maxBytes: options.maxBytes ?? 2 * 1_048_576,
    timeoutMilliseconds: options.timeoutMilliseconds ?? 5000,
    authorities: options.authorities,
  };
  const { maxRedirects = 0, ports = [443], maxAgeSeconds = 300, now = Date.now } = options;
  const cache = new ResourceCache(options.maxCacheBytes ?? 16 * 1_048_576);

  const load = async (text: string, hops: number): Promise<LoadedResource> => {
    const url = checkedUrl(text, ports);
    const kept = cache.find(url.href);
    if (kept !== undefined && now() < kept.freshUntil) return kept.resource;
    const conditional = kept?.etag === undefined ? {} : { 'if-none-match': kept.etag };
    const answer = await fetchOnce(url, { accept, ...conditional }, transport);
    if (redirects.has(answer.status)) {
      return load(redirectTarget(answer, url, hops, maxRedirects), hops + 1);
    }
    const resource =
      answer.status === 304 && kept !== undefined ? kept.resource : toResource(answer, url);
    const seconds = freshSeconds(answer.headers, maxAgeSeconds);
    const etag = answer.headers.etag ?? (answer.status === 304 ? kept?.etag : undefined);
    if (seconds === undefined) cache.forget(url.href);
    else cache.keep(url.href, { resource, etag, freshUntil: now() + seconds * 1000 });
    return resource;
  };
  return (url) => load(url, 0);
}

function redirectTarget({ headers }: Answer, url: URL, hops: number, maximum: number): string {
  const { location } = headers;
  if (hops < maximum && location !== undefined && URL.canParse(location, url.href)) {
    return new URL(location, url).href;
  }
  throw loaderError('loader.redirect', 'The server redirects, which is not followed.', {
    url: url.href,
    maxRedirects: maximum,
  });
}

function toResource({ status, headers, body }: Answer, url: URL): LoadedResource {
  const mediaType = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (status !== 200) {
    throw loaderError('loader.status', 'The server answered with an error.', {
      url: url.href,
      status,
    });
  }
  const encoding = headers['content-encoding'] ?? 'identity';
  const isKnown =
    mediaType === undefined || mediaType === 'application/vc' || mediaTypes.test(mediaType);
  if (encoding !== 'identity' || !isKnown) {
    throw loaderError('loader.media-type', 'The server sent another kind of document.', {
      url: url.href,
      mediaType: encoding === 'identity' ? (mediaType ?? '') : encoding,
    });
  }
  return { url: url.href, ...(mediaType === undefined ? {} : { mediaType }), body };
}
