import type { PlainList, PublishedCodeList } from '../src/index.ts';
import * as vocabularies from '../src/index.ts';

function isList(value: unknown): value is PlainList {
  return typeof value === 'object' && value !== null && 'entries' in value && 'source' in value;
}

/** Every list that the package exports, by export name, also those whose codes have no URIs. */
export const everyList: readonly (readonly [name: string, list: PlainList])[] = Object.entries(
  vocabularies,
).flatMap(([name, value]) => (isList(value) ? [[name, value] as const] : []));

function isCodeList(list: PlainList): list is PlainList & PublishedCodeList {
  return 'scheme' in list;
}

/** Every code list that the package exports, by export name. */
export const allLists: readonly (readonly [name: string, list: PublishedCodeList])[] =
  everyList.flatMap(([name, list]) => (isCodeList(list) ? [[name, list] as const] : []));
