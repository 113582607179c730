import { lookup as systemLookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { loaderError } from './loader-error.ts';

/** How one request is made. */
export interface Transport {
  /** IP addresses of a host name. */
  readonly lookup: (host: string) => Promise<readonly string[]>;
  readonly isAllowedAddress: (address: string) => boolean;
  readonly maxBytes: number;
  readonly timeoutMilliseconds: number;
  /** Certificates of authorities in PEM; those of Node when not given. */
  readonly authorities: readonly string[] | undefined;
}

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Uint8Array;
}

/** Asks the system for the addresses of a host. @internal */
export async function lookupHost(host: string): Promise<readonly string[]> {
  return (await systemLookup(host, { all: true })).map(({ address }) => address);
}

/**
 * Makes one request and follows nothing. The host is resolved once, every address it has must be
 * allowed, and the connection goes to such an address, so that a name that changes its mind between
 * check and use leads nowhere.
 *
 * @throws An `UnavailableError` `loader.*`.
 * @internal
 */
export async function fetchOnce(
  url: URL,
  headers: Readonly<Record<string, string>>,
  transport: Transport,
): Promise<Answer> {
  const place = { url: url.href };
  const deadline = AbortSignal.timeout(transport.timeoutMilliseconds);
  try {
    const addresses = await inTime(transport.lookup(url.hostname), deadline);
    if (addresses.length === 0 || !addresses.every(transport.isAllowedAddress)) {
      throw loaderError('loader.blocked', 'The host is not in the public internet.', {
        ...place,
        reason: 'private-address',
      });
    }
    return await send(url, headers, { ...transport, addresses, deadline });
  } catch (error) {
    if (deadline.aborted) {
      const seconds = transport.timeoutMilliseconds / 1000;
      throw loaderError('loader.timeout', 'No answer in time.', { ...place, seconds }, error);
    }
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('loader.')) {
      throw error;
    }
    throw loaderError('loader.unreachable', 'The server could not be reached.', place, error);
  }
}

function inTime<T>(work: Promise<T>, deadline: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    deadline.addEventListener('abort', () => reject(deadline.reason), { once: true });
    work.then(resolve, reject);
  });
}

interface Connection extends Transport {
  readonly addresses: readonly string[];
  readonly deadline: AbortSignal;
}

function send(
  url: URL,
  headers: Readonly<Record<string, string>>,
  connection: Connection,
): Promise<Answer> {
  const { addresses, deadline, authorities } = connection;
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        headers: { ...headers, 'accept-encoding': 'identity' },
        agent: false, // one connection per request: none is left over from another check
        lookup: onlyTo(addresses),
        signal: deadline,
        ...(authorities === undefined ? {} : { ca: [...authorities] }),
      },
      (response) => {
        collect(response, url, connection.maxBytes).then(
          (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          reject,
        );
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

/** A lookup that answers with the addresses that were checked, whatever is asked. */
function onlyTo(addresses: readonly string[]): LookupFunction {
  const known = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, callback) => {
    const [first] = known;
    if (options.all === true) callback(null, known);
    else callback(null, first?.address ?? '', first?.family);
  };
}

async function collect(response: IncomingMessage, url: URL, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = (): Error => {
    response.destroy();
    return loaderError('loader.too-large', 'The document is too large.', {
      url: url.href,
      maxBytes,
    });
  };
  if (Number(response.headers['content-length']) > maxBytes) throw tooLarge();
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > maxBytes) throw tooLarge();
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
