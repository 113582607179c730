import { isIP } from 'node:net';
import { loaderError } from './loader-error.ts';

/** Names that only mean something inside one network. @see RFC 6761; RFC 6762; ICANN, 2024-07-29. */
const privateSuffix = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/;

/**
 * Reads an address that may be asked for: https, a host name with a dot and no IP address in any
 * notation, an allowed port, no user name.
 *
 * @throws An `UnavailableError` `loader.blocked` for any other address.
 * @internal
 */
export function checkedUrl(text: string, ports: readonly number[]): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const reason = url === undefined ? 'address' : blockedPart(url, ports);
  if (url !== undefined && reason === undefined) {
    url.hash = '';
    return url;
  }
  throw loaderError('loader.blocked', 'The address is not one that may be asked for.', {
    url: text.slice(0, 200),
    reason: reason ?? 'address',
  });
}

function blockedPart(url: URL, ports: readonly number[]): string | undefined {
  const host = url.hostname;
  if (url.protocol !== 'https:') return 'scheme';
  if (url.username !== '' || url.password !== '') return 'user';
  if (!ports.includes(url.port === '' ? 443 : Number(url.port))) return 'port';
  const isName = isIP(host) === 0 && !host.startsWith('[') && /^[^.].*\.[a-z][^.]*$/.test(host);
  return isName && !privateSuffix.test(host) ? undefined : 'host';
}
