import { isJsonObject, type JsonValue } from '@merkki/core';
import { nodeBodies, type PlacedBody } from './node-bodies.ts';

/** Two places where one node id carries different bodies. */
export interface IdConflict {
  /** JSON Pointer of the body that stands first. */
  readonly first: string;
  /** JSON Pointer of the body that contradicts it. */
  readonly second: string;
  /** The member in which they differ. */
  readonly member: string;
}

/**
 * Finds node ids with different bodies: in RDF they would become one node with the values of both. A
 * body that leaves members out is a reference and no conflict, nor is a text in another language.
 *
 * @param credential - The credential; nested at most as deep as the reader of JSON allows.
 * @see European Learning Model 3.2; JSON-LD 1.1, section 3.3 (node identifiers).
 * @example
 * findIdConflicts({
 *   issuer: { id: 'urn:epass:org:1', legalName: { en: 'One' } },
 *   holder: { id: 'urn:epass:org:1', legalName: { en: 'Two' } },
 * }); // [{ first: '/issuer', second: '/holder', member: 'legalName' }]
 */
export function findIdConflicts(credential: unknown): readonly IdConflict[] {
  const groups = new Map<string, PlacedBody[]>();
  for (const placed of nodeBodies(credential)) {
    groups.set(placed.id, [...(groups.get(placed.id) ?? []), placed]);
  }
  return [...groups.values()].flatMap((group) => conflictsIn(group));
}

/** Each body is compared with the first one that says the member. */
function conflictsIn(group: readonly PlacedBody[]): IdConflict[] {
  const said = new Map<string, { value: JsonValue; pointer: string }>();
  const conflicts: IdConflict[] = [];
  for (const { body, pointer } of group) {
    for (const [member, value] of Object.entries(body)) {
      const before = said.get(member);
      if (before === undefined) said.set(member, { value, pointer });
      else if (!agree(before.value, value)) {
        conflicts.push({ first: before.pointer, second: pointer, member });
        break;
      }
    }
  }
  return conflicts;
}

function agree(a: JsonValue, b: JsonValue): boolean {
  if (isJsonObject(a) && isJsonObject(b) && !isNode(a) && !isNode(b)) {
    return Object.entries(b).every(
      ([key, value]) => !Object.hasOwn(a, key) || meaning(a[key] ?? null) === meaning(value),
    );
  }
  return meaning(a) === meaning(b);
}

/** A value as RDF sees it: a node by its id, a list as a set, one element as itself. */
function meaning(value: JsonValue): string {
  if (Array.isArray(value)) {
    const elements = [...new Set(value.map((element) => meaning(element)))].sort();
    return elements.length === 1 ? (elements[0] ?? '') : `[${elements.join(',')}]`;
  }
  if (!isJsonObject(value)) return JSON.stringify(value);
  if (typeof value['id'] === 'string') return `<${value['id']}>`;
  const members = Object.entries(value).map(
    ([key, one]) => `${JSON.stringify(key)}:${meaning(one)}`,
  );
  return `{${members.sort().join(',')}}`;
}

function isNode(value: JsonValue): boolean {
  return isJsonObject(value) && ('id' in value || 'type' in value);
}
