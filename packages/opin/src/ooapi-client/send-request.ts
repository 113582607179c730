import { type JsonValue, MerkkiError, readJson } from '@merkki/core';
import { clientError } from './client-error.ts';
import type { OoapiClientOptions } from './client-options.ts';
import { readBody } from './read-body.ts';
import { retryDelay } from './retry-delay.ts';

/** The settings that sending needs, with the defaults put in. */
export type Sender = Required<
  Pick<
    OoapiClientOptions,
    | 'fetch'
    | 'now'
    | 'wait'
    | 'random'
    | 'timeLimit'
    | 'timeoutMilliseconds'
    | 'maxBytes'
    | 'tries'
    | 'maxWaitMilliseconds'
  >
> &
  Pick<OoapiClientOptions, 'signal'>;

/** A request. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whether sending it twice is the same as sending it once. */
  readonly isIdempotent: boolean;
}

/** What a service answered; `value` is absent when the answer has no body that is JSON. */
export interface Answer {
  readonly status: number;
  readonly value?: JsonValue;
}

const outages: ReadonlySet<number> = new Set([502, 503, 504]);

/**
 * Sends a request and reads the answer. What may pass is tried again: an idempotent request after 429,
 * 502, 503, 504 and after a failure of the network, another one after 429 alone, since only there it
 * is certain that the service has done nothing.
 *
 * @throws `ooapi.unavailable`, `ooapi.unreachable`, `ooapi.time-limit`, `ooapi.aborted`,
 * `ooapi.redirect`, `ooapi.too-large`.
 */
export async function sendRequest(sender: Sender, call: Call): Promise<Answer> {
  for (let tried = 1; ; tried += 1) {
    const { answer, failure, retryAfter, mayPass } = await sendOnce(sender, call, tried);
    if (answer !== undefined) return answer;
    const delay =
      mayPass && tried < sender.tries ? retryDelay(tried, retryAfter, sender) : undefined;
    if (delay === undefined) throw failure;
    await waitFor(delay, sender);
  }
}

/** Waits; a wait that the caller ends may be given back or broken off. */
async function waitFor(milliseconds: number, { wait, signal }: Sender): Promise<void> {
  try {
    await wait(milliseconds, signal);
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
  if (signal?.aborted) throw aborted(signal);
}

type Attempt =
  | {
      readonly answer: Answer;
      readonly failure?: undefined;
      readonly retryAfter: null;
      readonly mayPass: false;
    }
  | {
      readonly answer?: undefined;
      readonly failure: MerkkiError;
      readonly retryAfter: string | null;
      readonly mayPass: boolean;
    };

async function sendOnce(sender: Sender, call: Call, tried: number): Promise<Attempt> {
  if (sender.signal?.aborted) throw aborted(sender.signal);
  const limit = sender.timeLimit(sender.timeoutMilliseconds);
  const signal = sender.signal === undefined ? limit : AbortSignal.any([limit, sender.signal]);
  try {
    const response = await sender.fetch(call.url, {
      method: call.method,
      headers: { accept: 'application/json', ...call.headers },
      ...(call.body === undefined ? {} : { body: call.body }),
      redirect: 'manual',
      signal,
    });
    return await toAttempt(response, sender, call, tried);
  } catch (cause) {
    if (sender.signal?.aborted) throw aborted(sender.signal);
    if (MerkkiError.isInstance(cause)) throw cause;
    const code = limit.aborted ? 'ooapi.time-limit' : 'ooapi.unreachable';
    // The platform's message may name what was sent; the cause keeps it for a maintainer.
    const failure = clientError(code, 'The service did not answer.', { tries: tried }, cause);
    return { failure, retryAfter: null, mayPass: call.isIdempotent };
  }
}

async function toAttempt(
  response: Response,
  sender: Sender,
  call: Call,
  tried: number,
): Promise<Attempt> {
  const { status } = response;
  const isRedirect = response.type === 'opaqueredirect' || (status >= 300 && status < 400);
  if (isRedirect || status === 429 || outages.has(status)) {
    await response.body?.cancel();
    if (isRedirect) throw clientError('ooapi.redirect', 'The service redirects.', { status });
    return {
      failure: clientError('ooapi.unavailable', 'The service cannot serve now.', {
        status,
        tries: tried,
      }),
      retryAfter: response.headers.get('retry-after'),
      mayPass: call.isIdempotent || status === 429,
    };
  }
  const bytes = await readBody(response, sender.maxBytes);
  const read = readJson(bytes, { maxBytes: sender.maxBytes, maxMembers: 1_000_000 });
  const answer: Answer = read.ok ? { status, value: read.value } : { status };
  return { answer, retryAfter: null, mayPass: false };
}

function aborted(signal: AbortSignal): MerkkiError {
  return clientError('ooapi.aborted', 'The caller ended the work.', {}, signal.reason);
}
