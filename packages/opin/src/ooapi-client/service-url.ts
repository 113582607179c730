import { clientError } from './client-error.ts';

const thisMachine = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Reads the address of a service: https, or http for this machine; no user name, query or fragment.
 *
 * @param option - Name of the option, for the message.
 * @throws `ooapi.url`.
 */
export function serviceUrl(text: string, option: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe =
    url !== undefined &&
    (url.protocol === 'https:' || (url.protocol === 'http:' && thisMachine.has(url.hostname))) &&
    `${url.username}${url.password}${url.search}${url.hash}` === '';
  if (url === undefined || !isSafe) {
    throw clientError(
      'ooapi.url',
      'Expected an https address without user name, query and fragment.',
      { option },
    );
  }
  return url;
}

/**
 * The address of a path of a service, below its base path.
 *
 * @throws `ooapi.url` when the path would leave it.
 */
export function resourceUrl(
  base: URL,
  path: string,
  query: Readonly<Record<string, string>> = {},
): string {
  const folder = base.pathname.replace(/\/+$/, '');
  const url = new URL(base.href);
  url.pathname = `${folder}${path}`;
  const isInside = path.startsWith('/') && url.pathname.startsWith(`${folder}/`);
  if (!isInside || /[?#\\]/.test(path)) {
    throw clientError('ooapi.url', 'Expected a path that begins with a slash.', { option: 'path' });
  }
  url.search = new URLSearchParams(query).toString();
  return url.href;
}
