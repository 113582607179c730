import { isJsonObject, type MerkkiError, parseInstant } from '@merkki/core';
import { clientError } from './client-error.ts';
import type { OoapiToken } from './client-options.ts';
import { type Sender, sendRequest } from './send-request.ts';
import { serviceUrl } from './service-url.ts';

/** Gives access tokens and forgets those that a service does not take. */
export interface AccessTokens {
  /** The token that is valid now. */
  current(): Promise<string>;
  /** Drops a token that was refused, so that the next one is asked for. */
  forget(token: string): void;
}

/** A token is not used in its last seconds: it would end under way. */
const skewMilliseconds = 30_000;

interface Kept {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly usableUntil: number;
}

/**
 * Asks for access tokens with the credentials of the client and keeps one as long as it is valid.
 * Several that ask at once wait for the same one.
 *
 * @throws `ooapi.url`.
 * @see RFC 6749, sections 2.3.1, 4.4 and 5.
 */
export function createAccessTokens(sender: Sender, settings: OoapiToken): AccessTokens {
  const { href } = serviceUrl(settings.url, 'token.url');
  let kept: Kept | undefined;
  let pending: Promise<Kept> | undefined;
  const now = (): number => parseInstant(sender.now()) ?? 0;
  return {
    current: async () => {
      if (kept !== undefined && now() < kept.usableUntil) return kept.token;
      pending ??= askForToken(sender, href, settings, now).finally(() => {
        pending = undefined;
      });
      kept = await pending;
      return kept.token;
    },
    forget: (token) => {
      if (kept?.token === token) kept = undefined;
    },
  };
}

async function askForToken(
  sender: Sender,
  url: string,
  { clientId, clientSecret, scope }: OoapiToken,
  now: () => number,
): Promise<Kept> {
  const asked = now();
  const answer = await sendRequest(sender, {
    method: 'POST',
    url,
    headers: {
      authorization: `Basic ${btoa(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`)}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      ...(scope === undefined ? {} : { scope }),
    }).toString(),
    isIdempotent: true, // asking twice gives two tokens, of which one is used
  });
  const { status, value } = answer;
  const granted = isJsonObject(value) ? value : {};
  const { access_token: token, token_type: type, expires_in: seconds } = granted;
  const isBearer = typeof type === 'string' && type.toLowerCase() === 'bearer';
  if (status !== 200 || typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token) || !isBearer) {
    throw tokenRefused(status, granted['error']);
  }
  const life = typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : skewMilliseconds * 2;
  return { token, usableUntil: asked + life - Math.min(skewMilliseconds, life / 2) };
}

/** The codes that an authorisation server may give; what else it says is not repeated. */
const errors = new Set([
  'invalid_client',
  'invalid_grant',
  'invalid_request',
  'invalid_scope',
  'unauthorized_client',
  'unsupported_grant_type',
]);

function tokenRefused(status: number, error: unknown): MerkkiError {
  const known = typeof error === 'string' && errors.has(error) ? error : '';
  return clientError('ooapi.token-refused', 'The authorisation server gives no access token.', {
    status,
    reason: known,
  });
}

/** RFC 6749, appendix B: name and secret are form-encoded before they are joined. */
function formEncoded(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1);
}
