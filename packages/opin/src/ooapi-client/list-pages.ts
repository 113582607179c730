import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { clientError } from './client-error.ts';
import type { Session } from './create-session.ts';

/** Which pages are read. */
export interface PageSettings {
  readonly pageSize: number;
  readonly maxPages: number;
}

/**
 * Reads a list page after page, as long as the service says that there is a next one.
 *
 * @throws `ooapi.paging` when a page is another one than was asked for, when an empty page has a next
 * one, or when there are too many; `ooapi.response`; `ooapi.refused` when there is no such list.
 */
export async function* listPages(
  session: Session,
  path: string,
  query: Readonly<Record<string, string>>,
  { pageSize, maxPages }: PageSettings,
): AsyncGenerator<JsonObject, void, undefined> {
  for (let page = 1; ; page += 1) {
    if (page > maxPages) throw paging(page);
    const { status, value } = await session.call({
      method: 'GET',
      path,
      query: { ...query, pageSize: String(pageSize), pageNumber: String(page) },
    });
    if (status === 404) {
      throw clientError('ooapi.refused', 'The service has no such list.', { status });
    }
    const { items, hasNextPage, pageNumber } = isJsonObject(value) ? value : {};
    if (!isList(items) || !items.every(isJsonObject) || typeof hasNextPage !== 'boolean') {
      throw clientError('ooapi.response', 'Expected a page with `items` and `hasNextPage`.', {
        page,
      });
    }
    if (pageNumber !== page || (items.length === 0 && hasNextPage)) throw paging(page);
    yield* items;
    if (!hasNextPage) return;
  }
}

function paging(page: number): Error {
  return clientError('ooapi.paging', 'The pages of the list do not come to an end.', { page });
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
