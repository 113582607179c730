import type { DocumentLoader } from '@merkki/contexts';
import { isJsonObject, type JsonObject, type JsonValue, toPointer } from '@merkki/core';
import {
  type ActiveContext,
  addContext,
  emptyContext,
  expandTerm,
  type TermDefinition,
} from './active-context.ts';

/** What a member of a credential means. */
export interface ExplainedMember {
  /** JSON Pointer (RFC 6901) of the member. */
  readonly pointer: string;
  /** IRI or keyword that its name stands for; absent when no context defines it. */
  readonly iri?: string;
  /** Address of the context that defines its name; absent for keywords and whole IRIs. */
  readonly context?: string;
}

/**
 * Lists every member below a document with what its name means; an array counts as its member's, and
 * what lies within a language map or a JSON literal as that member's.
 *
 * @throws What the loader throws.
 * @internal
 */
export async function explainMembers(
  document: JsonObject,
  documentLoader: DocumentLoader,
): Promise<readonly ExplainedMember[]> {
  const found: ExplainedMember[] = [];
  const walk = async (
    value: JsonValue,
    place: readonly (string | number)[],
    outer: ActiveContext,
  ): Promise<void> => {
    if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) await walk(entry, [...place, index], outer);
      return;
    }
    if (!isJsonObject(value)) return;
    const active = await enter(value, outer, documentLoader);
    for (const [member, below] of Object.entries(value)) {
      if (member === '@context') continue;
      const definition = active.terms.get(member);
      const iri = expandTerm(active, member);
      const at = [...place, member];
      found.push({
        pointer: toPointer(at),
        ...(iri === undefined ? {} : { iri }),
        ...(iri === undefined || definition === undefined ? {} : { context: definition.source }),
      });
      if (iri !== undefined && goesOn(definition)) {
        await walk(below, at, await scope(active, definition, documentLoader));
      }
    }
  };
  await walk(document, [], emptyContext);
  return found;
}

function goesOn(definition: TermDefinition | undefined): boolean {
  return definition === undefined || !(definition.isJson || definition.isMap);
}

/** The words within the value of a property. */
async function scope(
  active: ActiveContext,
  definition: TermDefinition | undefined,
  documentLoader: DocumentLoader,
): Promise<ActiveContext> {
  if (definition?.scoped === undefined) return active;
  const outer = active.beneath ?? active; // a property's own context builds on what is handed down
  const scoped = await addContext(outer, definition.scoped, documentLoader, definition.source);
  return { ...scoped, beneath: undefined };
}

/** The words within an object: those handed down, its own contexts, and those of its types. */
async function enter(
  value: JsonObject,
  outer: ActiveContext,
  documentLoader: DocumentLoader,
): Promise<ActiveContext> {
  let active = outer.beneath ?? outer;
  const own = value['@context'];
  if (own !== undefined) active = await addContext(active, own, documentLoader);
  const handedDown = active;
  for (const type of typesOf(value, active).toSorted()) {
    const definition = handedDown.terms.get(type);
    if (definition?.scoped === undefined) continue;
    active = await addContext(active, definition.scoped, documentLoader, definition.source);
  }
  return active === handedDown ? active : { ...active, beneath: handedDown };
}

function typesOf(value: JsonObject, active: ActiveContext): readonly string[] {
  return Object.entries(value)
    .filter(([member]) => expandTerm(active, member) === '@type')
    .flatMap(([, types]) => [types].flat())
    .filter((type) => typeof type === 'string');
}
