import { failWith, InvalidArgumentError, type Result, succeed } from '@merkki/core';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { isPort, isPublicHost } from './public-host.ts';

const segmentPattern = /^[A-Za-z0-9._-]+$/;

interface DidWebParts {
  readonly host: string;
  readonly port: string | undefined;
  readonly segments: readonly string[];
}

/**
 * Gives the https address at which the document of a did:web DID is published. Strict: a lower-case
 * host name with a dot (no IP address in any notation, no name of a private network), an optional
 * port as `%3A443`, segments of letters, digits, `.`, `_` and `-`, nothing else percent-encoded, no
 * path, query or fragment.
 *
 * @returns The address, or one problem `did.syntax`.
 * @see did:web method specification, "Read (Resolve)".
 * @example
 * didWebToUrl('did:web:school.example:badges'); // { ok: true, value: 'https://school.example/badges/did.json' }
 */
export function didWebToUrl(did: string): Result<string, ProofsProblem> {
  const [scheme, method, authority, ...segments] = did.split(':');
  const [host = '', port, ...more] = (authority ?? '').split('%3A');
  const parts = { host, port, segments };
  if (scheme !== 'did' || method !== 'web' || more.length > 0 || !isSound(parts)) {
    return failWith(proofsProblem('did.syntax'));
  }
  const origin = `https://${host}${port === undefined ? '' : `:${port}`}`;
  const path = segments.length === 0 ? '.well-known' : segments.join('/');
  return succeed(`${origin}/${path}/did.json`);
}

/**
 * Gives the did:web DID whose document is published at an https address; the inverse of
 * {@link didWebToUrl}.
 *
 * @returns The DID, or one problem `did.syntax` when no DID leads to the address.
 * @example
 * urlToDidWeb('https://school.example/.well-known/did.json'); // { ok: true, value: 'did:web:school.example' }
 */
export function urlToDidWeb(url: string): Result<string, ProofsProblem> {
  const [, host, port, path] =
    /^https:\/\/([^/:]+)(?::([0-9]+))?\/(.+)\/did\.json$/.exec(url) ?? [];
  const segments = path === undefined || path === '.well-known' ? [] : path.split('/');
  const parts = { host: host ?? '', port, segments };
  return isSound(parts) ? succeed(joinDid(parts)) : failWith(proofsProblem('did.syntax'));
}

/** The did:web DID of a host (with `:port` where there is one) and a path. @internal */
export function didWebOf(host: string, path = ''): string {
  const [name = '', port, ...more] = host.split(':');
  const parts = { host: name, port, segments: path === '' ? [] : path.split('/') };
  if (more.length > 0 || !isSound(parts)) {
    throw new InvalidArgumentError({
      code: 'did.syntax',
      message:
        'did:web needs a lower-case host name with a dot (no IP address), and path segments of letters, digits, ".", "_" and "-".',
      pointer: '/did',
    });
  }
  return joinDid(parts);
}

function joinDid({ host, port, segments }: DidWebParts): string {
  const authority = port === undefined ? host : `${host}%3A${port}`;
  return ['did:web', authority, ...segments].join(':');
}

function isSound({ host, port, segments }: DidWebParts): boolean {
  return (
    isPublicHost(host) &&
    (port === undefined || isPort(port)) &&
    segments.every(
      (segment) => segmentPattern.test(segment) && segment !== '.' && segment !== '..',
    ) &&
    segments.join('/') !== '.well-known' && // its document would be that of the bare host
    segments.join('/').length <= 1024
  );
}
