import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import type { Converter, ProfileField } from '../engine/converter.ts';
import type { Shape } from '../engine/shape.ts';
import { nameUuid } from '../ids/name-uuid.ts';
import { known } from './sources.ts';

const idPattern = '^[a-zA-Z]{2,5}-[A-Za-z0-9_\\-]{1,58}$';

/** Form of an identifier of Sisu. */
export const otmShape: Shape = { kind: 'pattern', pattern: idPattern };

/** What has an identifier of its own. */
type SisuEntity =
  | 'assessment-item'
  | 'course-unit'
  | 'course-unit-group'
  | 'realisation'
  | 'sub-group';

/** The identifier that an entity of a definition always has. */
export function derivedId(
  entity: SisuEntity,
  definition: JsonObject,
  name: JsonValue | undefined,
): string {
  return `otm-${nameUuid(`${definition['id']}#${entity}/${name}`)}`;
}

/** An identifier that the institution already has. */
export const statedId: Converter = Object.freeze({
  name: 'identifier of Sisu, as it is',
  to: ([first]) => (first !== undefined && isOtmId(first.value) ? { value: first.value } : {}),
  from: (value) => (isOtmId(value) ? { values: [value] } : undefined),
} satisfies Converter);

/** An identifier made of the definition's; it tells nothing of what it was made of. */
export function madeId(entity: SisuEntity): Converter {
  return {
    name: `\`otm-\` and the UUID of the ${entity.replaceAll('-', ' ')}`,
    to: ([first], { definition }) =>
      first === undefined ? {} : { value: derivedId(entity, definition, first.value), carried: [] },
  };
}

/** The identifier of the course unit with all its versions: the institution's own, or a made one. */
export function groupId(definition: JsonObject): string {
  const stated = codeIn(definition['codes'], 'sisu-course-unit-group-id');
  return isOtmId(stated) ? stated : derivedId('course-unit-group', definition, 'all-versions');
}

/** The value of a code of a scheme in a list of codes or identifiers. */
export function codeIn(list: JsonValue | undefined, scheme: string): JsonValue | undefined {
  const entries: readonly JsonValue[] = Array.isArray(list) ? list : [];
  return entries.filter(isJsonObject).find((entry) => entry['scheme'] === scheme)?.['value'];
}

/** Tells whether a value has the form of an identifier of Sisu. */
export function isOtmId(value: unknown): value is string {
  return typeof value === 'string' && new RegExp(idPattern).test(value);
}

/** The rows of an identifier. */
export function idRows(
  entity: SisuEntity,
  place: { readonly stated: string; readonly name: string; readonly at: string },
  when?: string,
): readonly ProfileField[] {
  const common = {
    theirs: place.at,
    shape: otmShape,
    obligation: 'published',
    ...(when === undefined ? {} : { when }),
    ...known,
  } as const;
  return [
    { ours: place.stated, via: statedId, ...common },
    {
      ours: place.name,
      via: madeId(entity),
      note: 'Version 5 of RFC 9562, so that the same definition always has the same identifiers.',
      ...common,
    },
  ];
}
