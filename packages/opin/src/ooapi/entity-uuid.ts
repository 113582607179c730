import { atPointer, type JsonObject, type JsonValue } from '@merkki/core';
import { copy } from '../converters/copy.ts';
import { oneWay } from '../converters/one-way.ts';
import type { Converter, ProfileField } from '../engine/converter.ts';
import { nameUuid, uuidPattern } from '../ids/name-uuid.ts';
import { uuidShape } from './forms.ts';

/** What an identifier can be of. */
export type Entity = 'course' | 'offering' | 'organisation' | 'outcome' | 'programme';

const uuid = new RegExp(uuidPattern);

/** The UUID of an entity that names itself by our id: always the same one for the same id. */
function entityUuid(entity: Entity, definitionId: JsonValue | undefined, id: JsonValue): string {
  return nameUuid(
    entity === 'organisation' ? `${id}#organisation` : `${definitionId}#${entity}/${id}`,
  );
}

/** The UUID made of our id. Read back, it says nothing that the id beside it does not. */
export function derivedUuid(entity: Entity): Converter {
  return {
    name: 'UUID made of the id',
    to: ([first], { definition }) =>
      first === undefined ? {} : { value: entityUuid(entity, definition['id'], first.value) },
    from: (value, { pointer, document }) =>
      value === derivedAt(entity, pointer, document) ? { values: [] } : undefined,
  };
}

/** The UUID that the institution already has, a code of the definition; none that is made of the id. */
function statedUuid(entity: Entity): Converter {
  return {
    name: 'UUID, as it is',
    to: ([first]) =>
      typeof first?.value === 'string' && uuid.test(first.value) ? { value: first.value } : {},
    from: (value, { pointer, document }) =>
      typeof value === 'string' &&
      uuid.test(value) &&
      value !== derivedAt(entity, pointer, document)
        ? { values: [value] }
        : undefined,
  };
}

/** Where an entity has its identifier. */
export interface UuidPlace {
  /** Path of our id. */
  readonly id: string;
  /** Path of a UUID that the institution already has. */
  readonly stated: string;
  /** Pointer of the identifier in the target. */
  readonly at: string;
}

/** The identifier of an entity: the institution's own, or one made of our id. */
export function uuidRows(
  entity: Entity,
  { id, stated, at }: UuidPlace,
  row: Pick<ProfileField, 'status' | 'source'>,
): readonly ProfileField[] {
  const common = { theirs: at, shape: uuidShape, obligation: 'required', ...row } as const;
  const when = id.startsWith('/offerings') ? { when: id } : {};
  return [
    { ours: stated, via: statedUuid(entity), ...common, ...when },
    {
      ours: id,
      via: derivedUuid(entity),
      note: 'Version 5 of RFC 9562, so that the same definition always has the same identifiers; a code with the scheme `ooapi-…-id` goes before it.',
      ...common,
      ...when,
    },
  ];
}

/** A reference to an entity: repeats its identifier. */
export function referenceRows(
  entity: Entity,
  place: UuidPlace,
  theirs: string,
  row: Pick<ProfileField, 'status' | 'source'> & Pick<ProfileField, 'when'>,
): readonly ProfileField[] {
  const common = { theirs, shape: uuidShape, echo: place.at, ...row } as const;
  return [
    { ours: place.stated, via: oneWay(statedUuid(entity)), ...common },
    { ours: place.id, via: oneWay(derivedUuid(entity)), ...common },
  ];
}

/** References to all outcomes, as a list; read back, they must be those of the document. */
export function outcomeReferences(outcomesAt: string): Converter {
  return {
    name: 'UUIDs made of the ids',
    to: (matches, { definition }) => ({
      value: matches.map(({ value }) => entityUuid('outcome', definition['id'], value)),
    }),
    from: (value, { document }) => {
      const outcomes = atPointer(document, outcomesAt);
      const known: readonly JsonValue[] = Array.isArray(outcomes) ? outcomes : [];
      const ids = known.map((_, index) =>
        atPointer(document, `${outcomesAt}/${index}/learningOutcomeId`),
      );
      const named: readonly JsonValue[] = Array.isArray(value) ? value : [value];
      return named.every((one) => ids.includes(one)) ? { values: [] } : undefined;
    },
  };
}

/** Our id as the code of an entity; a code of another type is no id of ours. */
export const idCode: Converter = Object.freeze({
  name: copy.name,
  to: copy.to,
  from: (value, { pointer, document }) =>
    atPointer(document, pointer.replace(/\/code$/, '/codeType')) === 'identifier'
      ? { values: [value] }
      : undefined,
} satisfies Converter);

/** What {@link derivedUuid} makes for the entity whose identifier stands at a pointer. */
function derivedAt(entity: Entity, pointer: string, document: JsonObject): string | undefined {
  const id = atPointer(document, `${pointer.replace(/\/[^/]*$/, '')}/primaryCode/code`);
  const definitionId = ['/programme', '/program', '/course']
    .map((at) => atPointer(document, `${at}/primaryCode/code`))
    .find((found) => found !== undefined);
  return typeof id === 'string' ? entityUuid(entity, definitionId, id) : undefined;
}
