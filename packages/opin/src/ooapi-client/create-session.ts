import type { JsonObject } from '@merkki/core';
import { createAccessTokens } from './access-tokens.ts';
import { clientError } from './client-error.ts';
import type { OoapiClientOptions } from './client-options.ts';
import { type Answer, type Call, type Sender, sendRequest } from './send-request.ts';
import { resourceUrl, serviceUrl } from './service-url.ts';

/** A request to the service, before it has an address and a token. */
export interface SessionCall {
  readonly method: Call['method'];
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: JsonObject;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Requests to one service. */
export interface Session {
  /** The whole address of a path. */
  address(path: string): string;
  /** Sends with an access token; 404 is an answer, other errors are thrown. */
  call(call: SessionCall): Promise<Answer>;
}

/**
 * Joins the service with its access tokens: a token that is refused is asked for anew, once.
 *
 * @throws `ooapi.url`, `ooapi.option`.
 */
export function createSession(options: OoapiClientOptions): Session {
  const sender: Sender = {
    ...options,
    timeoutMilliseconds: positive(options, 'timeoutMilliseconds', 30_000),
    maxBytes: positive(options, 'maxBytes', 8 * 1_048_576),
    tries: positive(options, 'tries', 4),
    maxWaitMilliseconds: positive(options, 'maxWaitMilliseconds', 60_000),
  };
  const base = serviceUrl(options.baseUrl, 'baseUrl');
  const tokens =
    options.token === undefined ? undefined : createAccessTokens(sender, options.token);

  const send = async (call: SessionCall, isSecondTime: boolean): Promise<Answer> => {
    const token = await tokens?.current();
    const answer = await sendRequest(sender, {
      method: call.method,
      url: resourceUrl(base, call.path, call.query),
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...call.headers,
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      isIdempotent: call.method !== 'POST',
    });
    if (answer.status === 401 && token !== undefined && !isSecondTime) {
      tokens?.forget(token);
      return send(call, true);
    }
    return answer;
  };
  return {
    address: (path) => resourceUrl(base, path),
    call: async (call) => accepted(await send(call, false)),
  };
}

function accepted(answer: Answer): Answer {
  const { status } = answer;
  if (status === 401) {
    throw clientError('ooapi.unauthorised', 'The service takes no such token.', { status });
  }
  if (status !== 404 && (status < 200 || status > 299)) {
    throw clientError('ooapi.refused', 'The service refuses the request.', { status });
  }
  return answer;
}

/**
 * A setting that is a whole number from 1 on.
 *
 * @throws `ooapi.option`.
 */
export function positive(
  options: OoapiClientOptions,
  name: 'timeoutMilliseconds' | 'maxBytes' | 'tries' | 'maxWaitMilliseconds' | 'maxPages',
  standard: number,
): number {
  const value = options[name] ?? standard;
  if (!Number.isSafeInteger(value) || value < 1) {
    throw clientError('ooapi.option', 'Expected a whole number from 1 on.', { option: name });
  }
  return value;
}
