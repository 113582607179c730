import { randomBytes } from 'node:crypto';
import { MerkkiError, type Params, UnavailableError } from '@merkki/core';
import type { LoaderCode } from '@merkki/verifier/node';
import { usageError } from '../usage-error.ts';

const timeoutMilliseconds = 20_000;
/** A token with its certificates takes some kilobytes. */
const maxBytes = 262_144;

/**
 * Asks a time-stamping authority by HTTP for tokens; each query has a nonce of its own, and no redirect is
 * followed. Plain http is taken, as the token is signed itself.
 *
 * @throws `usage.option-value` for what is no http address. The function that it gives throws an
 * `UnavailableError` `loader.…`, and `timestamp.…` for an answer that is none to the query.
 * @see RFC 3161, section 3.4 (Time-Stamp Protocol via HTTP).
 * @internal
 */
export function timeStampClient(address: string): (imprint: Uint8Array) => Promise<Uint8Array> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    const params = { option: '--tsa', value: address, allowed: 'https://…, http://…' };
    throw usageError('usage.option-value', params);
  }
  return async (imprint) => {
    const { encodeTimeStampQuery, readTimeStampResponse } = await import('@merkki/proofs/jades');
    const nonce = new Uint8Array(randomBytes(16));
    const answer = await ask(url, await encodeTimeStampQuery(imprint, { nonce }));
    return readTimeStampResponse(answer, { imprint, nonce });
  };
}

async function ask(url: URL, query: Uint8Array): Promise<Uint8Array> {
  const place = { url: url.href };
  const signal = AbortSignal.timeout(timeoutMilliseconds);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/timestamp-query',
        accept: 'application/timestamp-reply',
      },
      body: Uint8Array.from(query),
      redirect: 'manual',
      signal,
    });
    const { status } = response;
    if (status >= 300 && status < 400) throw unavailable('loader.redirect', place);
    if (status !== 200) throw unavailable('loader.status', { ...place, status });
    const type = response.headers.get('content-type') ?? '';
    if (!/^application\/timestamp-reply\s*(?:;|$)/i.test(type)) {
      throw unavailable('loader.media-type', place);
    }
    return await readBody(response, place);
  } catch (cause) {
    if (MerkkiError.isInstance(cause)) throw cause;
    throw signal.aborted
      ? unavailable('loader.timeout', { ...place, seconds: timeoutMilliseconds / 1000 }, cause)
      : unavailable('loader.unreachable', place, cause);
  }
}

async function readBody({ body }: Response, place: Params): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.length;
    if (length > maxBytes) throw unavailable('loader.too-large', { ...place, maxBytes });
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

function unavailable(code: LoaderCode, params: Params, cause?: unknown): UnavailableError {
  const message = 'The time-stamping authority gave no token.';
  return new UnavailableError({ code, message, params, ...(cause === undefined ? {} : { cause }) });
}
