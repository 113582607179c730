import type { IncomingHttpHeaders } from 'node:http';

/**
 * Reads for how many seconds an answer may be used again: what the server says, at most
 * `maxAgeSeconds`; 0 when it has to be asked again, `undefined` when it must not be kept.
 *
 * @see RFC 9111, sections 4.2 and 5.2.2.
 * @internal
 */
export function freshSeconds(
  headers: IncomingHttpHeaders,
  maxAgeSeconds: number,
): number | undefined {
  const directives = (headers['cache-control'] ?? '')
    .toLowerCase()
    .split(',')
    .map((directive) => directive.trim());
  if (directives.includes('no-store')) return undefined;
  if (directives.includes('no-cache')) return 0;
  const told = directives.map((directive) => /^max-age="?([0-9]{1,9})"?$/.exec(directive)?.[1]);
  const age = told.find((seconds) => seconds !== undefined);
  return age === undefined ? 0 : Math.min(Number(age), maxAgeSeconds);
}
