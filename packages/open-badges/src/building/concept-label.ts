import type { Concept } from '@merkki/model';
import { type CodeList, findByUri } from '@merkki/vocabularies';
import type { Ledger } from './ledger.ts';

/**
 * The label of a concept: its own, else that of the code list, else its notation or its URI.
 *
 * @internal
 */
export function conceptLabel(
  ledger: Ledger,
  concept: Concept,
  pointer: string,
  list?: CodeList,
): string {
  const own = ledger.text(concept.prefLabel, `${pointer}/prefLabel`);
  if (own !== undefined) return own;
  const { id = '', notation } = concept;
  const listed = list === undefined ? undefined : findByUri(list, id)?.label[ledger.language];
  if (listed !== undefined) return listed;
  if (notation !== undefined) ledger.carry(`${pointer}/notation`);
  else ledger.carry(`${pointer}/id`);
  return notation ?? id;
}

/**
 * Tells whether an identifier is a web address, which alone can be a `targetUrl`.
 *
 * @internal
 */
export function isWebAddress(id: string | undefined): id is string {
  return id !== undefined && /^https?:\/\//i.test(id);
}
