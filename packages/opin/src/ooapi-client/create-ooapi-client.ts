import type { JsonObject } from '@merkki/core';
import { isJsonObject } from '@merkki/core';
import { clientError } from './client-error.ts';
import type { OoapiClientOptions } from './client-options.ts';
import { createSession, positive } from './create-session.ts';
import { listPages } from './list-pages.ts';
import type { OoapiStep } from './publication-step.ts';
import { publishDocument, readEntity } from './publish-document.ts';

/** Query parameters of a request, such as `consumer` or `primaryCode`. */
export type OoapiQuery = Readonly<Record<string, string>>;

/** Reads from one OOAPI service and sends to it. */
export interface OoapiClient {
  /**
   * Reads one entity, such as `/courses/…`.
   *
   * @returns `undefined` when the service does not know it.
   */
  read(path: string, query?: OoapiQuery): Promise<JsonObject | undefined>;
  /** Reads a list, such as `/courses`, page after page while it is being looked at. */
  list(path: string, query?: OoapiQuery): AsyncGenerator<JsonObject, void, undefined>;
  /**
   * Sends what the specification lets be POSTed, such as an enrolment to
   * `/course-offering-associations/external/me`. It is sent again only where the service said that it
   * has done nothing (429). OOAPI knows no `Idempotency-Key`; it goes with the request for services
   * that heed it.
   *
   * @param idempotencyKey - The same for the same act.
   * @returns What the service answered, when that is a JSON object.
   */
  post(path: string, body: JsonObject, idempotencyKey: string): Promise<JsonObject | undefined>;
  /**
   * Compares a mapped document with what the service has and, with `send: true`, sends what differs.
   * By default nothing is sent, and the steps say what would be.
   *
   * @param document - As `mapOffering` makes it with the table of this version.
   */
  publish(
    document: JsonObject,
    options?: { readonly send?: boolean },
  ): Promise<readonly OoapiStep[]>;
}

const pageSizes: readonly number[] = [10, 20, 50, 100, 250];

/**
 * Makes a client of an OOAPI service: access tokens by client credentials, pages, further tries with
 * growing waiting times, limits of size and time. What it uses of the world comes with the options.
 *
 * @throws {@link InvalidArgumentError} `ooapi.url` or `ooapi.option`. Its methods throw a
 * {@link MerkkiError} with a code `ooapi.…`, an {@link UnavailableError} for `ooapi.unavailable`,
 * `ooapi.unreachable` and `ooapi.time-limit`; messages and parameters hold no secret and nothing of
 * what was sent.
 * @see Open Education API 6.0, EUPL-1.2; RFC 6749, section 4.4; RFC 9110.
 * @example
 * const client = createOoapiClient({
 *   baseUrl: 'https://ooapi.amk.example/v6',
 *   version: 6,
 *   fetch: async () => Response.json({ items: [], pageNumber: 1, hasNextPage: false }),
 *   now: () => '2026-11-24T10:00:00Z',
 *   wait: async () => {},
 *   random: () => 0.5,
 *   timeLimit: AbortSignal.timeout,
 * });
 * for await (const course of client.list('/courses')) console.log(course['courseId']);
 */
export function createOoapiClient(options: OoapiClientOptions): OoapiClient {
  const session = createSession(options);
  const { pageSize = 100, version, writePaths } = options;
  if (!pageSizes.includes(pageSize)) {
    throw clientError('ooapi.option', 'Expected a size that the specification lists.', {
      option: 'pageSize',
    });
  }
  const pages = { pageSize, maxPages: positive(options, 'maxPages', 10_000) };
  return Object.freeze({
    read: (path, query = {}) => readEntity(session, path, query),
    list: (path, query = {}) => listPages(session, path, query, pages),
    post: async (path, body, idempotencyKey) => {
      const headers = { 'idempotency-key': idempotencyKey };
      const { status, value } = await session.call({ method: 'POST', path, body, headers });
      if (status === 404) {
        throw clientError('ooapi.refused', 'The service has no such path.', { status });
      }
      return isJsonObject(value) ? value : undefined;
    },
    publish: (document, { send = false } = {}) =>
      publishDocument(session, document, {
        version,
        send,
        ...(writePaths === undefined ? {} : { writePaths }),
      }),
  } satisfies OoapiClient);
}
