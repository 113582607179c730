import { formatInstant, parseInstant } from '@merkki/core';
import type { OoapiClientOptions } from '../../src/ooapi-client.ts';

/** A request that the stub got. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** What the stub does with a request: answers, or fails as a network does. */
export type Reply = (request: Seen) => Response | Error;

/** A service in memory, with a clock that only waiting moves. */
export function stubService(replies: readonly Reply[] | Reply): {
  readonly seen: Seen[];
  readonly waited: number[];
  readonly options: OoapiClientOptions;
  readonly pass: (milliseconds: number) => void;
} {
  const seen: Seen[] = [];
  const waited: number[] = [];
  let clock = parseInstant('2026-11-24T10:00:00Z') ?? 0;
  return {
    seen,
    waited,
    pass: (milliseconds) => {
      clock += milliseconds;
    },
    options: {
      baseUrl: 'https://ooapi.example/v6',
      version: 6,
      fetch: async (url, { method = '', headers, body }) => {
        const request = {
          method,
          url,
          headers: Object.fromEntries(new Headers(headers)),
          body: typeof body === 'string' ? body : undefined,
        };
        const reply = typeof replies === 'function' ? replies : replies[seen.length];
        seen.push(request);
        const answer = reply?.(request) ?? new Error('The stub has no further answer.');
        if (answer instanceof Error) throw answer;
        return answer;
      },
      now: () => formatInstant(clock),
      wait: async (milliseconds) => {
        waited.push(milliseconds);
        clock += milliseconds;
      },
      random: () => 0.5,
      timeLimit: () => new AbortController().signal,
    },
  };
}

/** A JSON answer. */
export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(value, { status, headers });
}

/** A page of a list. */
export function page(pageNumber: number, ids: readonly string[], hasNextPage: boolean): Response {
  return json({
    pageNumber,
    pageSize: 10,
    hasPreviousPage: pageNumber > 1,
    hasNextPage,
    items: ids.map((courseId) => ({ courseId })),
  });
}

/** Reads a list whole. */
export async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const read: T[] = [];
  for await (const item of items) read.push(item);
  return read;
}
