import type { CodeEntry, CodeList } from '@merkki/vocabularies';
import { Concept } from '../schemas/concept.ts';
import { nodeBodies } from './node-bodies.ts';

/** A value of a code list as the credential already writes it, so that its id keeps one body. */
export function listedConcept(credential: unknown, list: CodeList, entry: CodeEntry): Concept {
  for (const { id, body } of nodeBodies(credential)) {
    const known = id === entry.uri ? Concept.safeParse(body) : undefined;
    if (known?.success && known.data.inScheme !== undefined) return known.data;
  }
  return {
    id: entry.uri,
    type: 'Concept',
    prefLabel: { ...entry.label },
    inScheme: { id: list.scheme, type: 'ConceptScheme' },
  };
}
