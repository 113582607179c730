import { isPort, isPublicHost } from './public-host.ts';

const segments = /^(?:\/[A-Za-z0-9._~!$&'()*+,;=:@-]*)*$/;

/**
 * The host (with its port) of an https address that may be asked for a key: a public host, a path
 * without dot segments and percent-encoding, no query, no fragment. `undefined` for any other text.
 *
 * @internal
 */
export function authorityOf(address: string): string | undefined {
  const [, authority = '', path = ''] = /^https:\/\/([^/?#]*)([^?#]*)$/.exec(address) ?? [];
  const [host = '', port, ...more] = authority.split(':');
  const isSound =
    address.length <= 2048 &&
    isPublicHost(host) &&
    (port === undefined || isPort(port)) &&
    more.length === 0 &&
    segments.test(path) &&
    !path.split('/').some((segment) => segment === '.' || segment === '..');
  return isSound ? authority : undefined;
}
