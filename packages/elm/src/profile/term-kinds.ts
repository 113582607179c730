import { type ElmTerm, elmTerms } from '@merkki/contexts/elm';
import { termless } from './names.ts';
import { type Datatype, isDatatype } from './shape-row.ts';

/** What the JSON-LD context makes of a member's value. */
export type TermKind = 'language' | 'node' | 'plain' | Datatype;

/** Kind by member of the ELM context, and of what has no term and is named by its IRI. */
export const termKinds: ReadonlyMap<string, TermKind> = /* @__PURE__ */ new Map<string, TermKind>([
  ...elmTerms.map((term) => [term[0], kindOf(term)] as const),
  ...termless.map((iri) => [iri, 'plain'] as const),
]);

function kindOf([, , value]: ElmTerm): TermKind {
  if (value === '@language') return 'language';
  if (value === '@id') return 'node';
  const datatype = value?.replace('xsd:', '') ?? '';
  return isDatatype(datatype) ? datatype : 'plain';
}
