import { isJsonObject, type JsonObject, type JsonValue, toPointer } from '@merkki/core';

/** An entity of OOAPI in a mapped document; version 5 spells two of them in its own way. */
export type OoapiPartName =
  | 'course'
  | 'courseOffering'
  | 'learningOutcome'
  | 'organisation'
  | 'organization'
  | 'program'
  | 'programme';

/** Where an entity stands in a mapped document, and in the service. */
interface PartPlace {
  readonly name: OoapiPartName;
  /** Member of the mapped document. */
  readonly member: string;
  /** Member that holds its identifier. */
  readonly id: string;
  /** Path of one entity, with `{id}`. */
  readonly path: string;
  /** Whether the specification lets it be PUT there. */
  readonly isWritable?: true;
}

/**
 * In the order in which they refer to one another. What can be written was read in the OpenAPI file of
 * version 6.0; for version 5.0 no operation that writes one of these is confirmed.
 */
const places: Readonly<Record<5 | 6, readonly PartPlace[]>> = {
  5: [
    {
      name: 'organization',
      member: 'organization',
      id: 'organizationId',
      path: '/organizations/{id}',
    },
    { name: 'program', member: 'program', id: 'programId', path: '/programs/{id}' },
    { name: 'course', member: 'course', id: 'courseId', path: '/courses/{id}' },
    {
      name: 'courseOffering',
      member: 'courseOffering',
      id: 'offeringId',
      path: '/offerings/{id}',
    },
  ],
  6: [
    {
      name: 'organisation',
      member: 'organisation',
      id: 'organisationId',
      path: '/organisations/{id}',
      isWritable: true,
    },
    { name: 'programme', member: 'programme', id: 'programmeId', path: '/programmes/{id}' },
    {
      name: 'learningOutcome',
      member: 'learningOutcomes',
      id: 'learningOutcomeId',
      path: '/learning-outcomes/{id}',
    },
    { name: 'course', member: 'course', id: 'courseId', path: '/courses/{id}' },
    {
      name: 'courseOffering',
      member: 'courseOffering',
      id: 'courseOfferingId',
      path: '/course-offerings/{id}',
      isWritable: true,
    },
  ],
};

/** An entity of a mapped document. */
export interface Part {
  readonly name: OoapiPartName;
  /** JSON Pointer into the mapped document. */
  readonly pointer: string;
  readonly id: string;
  readonly body: JsonObject;
  /** Path at which it is read. */
  readonly path: string;
  readonly isWritable: boolean;
}

/** The entities of a mapped document that have an identifier, in the order in which they are sent. */
export function partsOf(document: JsonObject, version: 5 | 6): readonly Part[] {
  return places[version].flatMap((place) =>
    bodiesAt(document, place.member).flatMap(({ body, pointer }) => {
      const id = isJsonObject(body) ? body[place.id] : undefined;
      return isJsonObject(body) && typeof id === 'string'
        ? [
            {
              name: place.name,
              pointer,
              id,
              body,
              path: fillPath(place.path, id),
              isWritable: place.isWritable === true,
            },
          ]
        : [];
    }),
  );
}

/** A path with the identifier in place of `{id}`. */
export function fillPath(path: string, id: string): string {
  return path.replaceAll('{id}', () => encodeURIComponent(id));
}

function bodiesAt(
  document: JsonObject,
  member: string,
): readonly { readonly body: JsonValue; readonly pointer: string }[] {
  const value = document[member];
  if (value === undefined) return [];
  return Array.isArray(value)
    ? value.map((body: JsonValue, index) => ({ body, pointer: toPointer([member, index]) }))
    : [{ body: value, pointer: toPointer([member]) }];
}
