import type { Datatype, Range } from './shape-row.ts';
import { claimTypeRows, shapes } from './shapes.ts';

/** What the JSON-LD context makes of a member's value. */
export type TermKind = 'language' | 'node' | 'plain' | Datatype;

const datatypes: ReadonlySet<string> = new Set<Datatype>([
  'anyURI',
  'boolean',
  'dateTime',
  'decimal',
  'duration',
  'integer',
  'positiveInteger',
  'string',
]);

/** Tells a datatype from other ranges. */
export function isDatatype(range: Range): range is Datatype {
  return datatypes.has(range);
}

/**
 * Kind by member: a member has one kind wherever it stands, and it follows from what the shapes want
 * of it. A member that is not here is none of the context, or no shape asks for it.
 */
export const termKinds: ReadonlyMap<string, TermKind> = /* @__PURE__ */ collectKinds();

function collectKinds(): Map<string, TermKind> {
  // Nodes below these are judged too, although no shape looks at the member itself.
  const kinds = new Map<string, TermKind>([
    ['publisher', 'node'],
    ['verificationCheck', 'node'],
  ]);
  for (const rows of [...shapes.values(), claimTypeRows]) {
    for (const { member, range } of rows) kinds.set(member, kindOf(range));
  }
  return kinds;
}

function kindOf(range: Range): TermKind {
  if (range === 'text' || range === 'texts') return 'language';
  if (range === 'literal') return 'plain';
  return isDatatype(range) ? range : 'node';
}
