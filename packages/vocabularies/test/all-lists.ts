import type { CodeList } from '../src/index.ts';
import * as vocabularies from '../src/index.ts';

function isCodeList(value: unknown): value is CodeList {
  return typeof value === 'object' && value !== null && 'entries' in value && 'scheme' in value;
}

/** Every code list that the package exports, by export name. */
export const allLists: readonly (readonly [name: string, list: CodeList])[] = Object.entries(
  vocabularies,
).flatMap(([name, value]) => (isCodeList(value) ? [[name, value] as const] : []));
