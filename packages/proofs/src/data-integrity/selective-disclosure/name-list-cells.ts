import { parseQuad, type QuadParts, relabel } from './nquads.ts';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const nil = `<${rdf}nil>`;

/**
 * Names the cells of lists, which get a new label in every serialisation, by where the list stands and
 * what is in it. The same names are given by every call.
 *
 * @returns The N-Quads with the names; `undefined` when two lists cannot be told apart.
 * @internal
 */
export function nameListCells(quads: readonly string[]): readonly string[] | undefined {
  const parts = quads.flatMap((line) => parseQuad(line) ?? []);
  const first = new Map<string, string>();
  const rest = new Map<string, string>();
  for (const { subject, predicate, object } of parts) {
    if (predicate === `<${rdf}first>`) first.set(subject, object);
    if (predicate === `<${rdf}rest>`) rest.set(subject, object);
  }
  const names = new Map<string, string>();
  const isCell = (term: string): boolean => rest.has(term) && /^_:b\d+$/.test(term);

  /** What stands in the list that begins with a cell, lists within it included. */
  const content = (head: string): string => {
    const items: string[] = [];
    for (let cell = head; cell !== nil && isCell(cell); cell = rest.get(cell) ?? nil) {
      const item = first.get(cell) ?? '';
      items.push(isCell(item) ? content(item) : item);
    }
    return `(${items.join(' ')})`;
  };
  const nameList = (head: string, place: string): void => {
    const base = `l${toHex(`${place} ${content(head)}`)}`;
    let index = 0;
    for (let cell = head; cell !== nil && isCell(cell); cell = rest.get(cell) ?? nil) {
      const name = `${base}x${index}`;
      names.set(cell.slice(2), name);
      const item = first.get(cell) ?? '';
      if (isCell(item)) nameList(item, name);
      index += 1;
    }
  };
  const leadsIntoList = ({ subject, object }: QuadParts): boolean =>
    isCell(object) && !isCell(subject);
  for (const part of parts.filter(leadsIntoList)) {
    nameList(part.object, `${part.subject} ${part.predicate} ${part.graph}`);
  }
  if (new Set(names.values()).size < names.size) return undefined;
  return quads.map((line) => relabel(line, (label) => names.get(label) ?? label));
}

function toHex(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
