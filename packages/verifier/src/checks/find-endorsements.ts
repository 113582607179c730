import { isJsonObject, type JsonObject, type JsonValue, toPointer } from '@merkki/core';

/** An endorsement where it stands. */
export interface FoundEndorsement {
  /** JSON, or a token as text; anything else is none. */
  readonly value: JsonValue;
  /** JSON Pointer. */
  readonly pointer: string;
  /** Id of the thing that holds it; `undefined` when that has none. */
  readonly holder: JsonValue | undefined;
}

const members: readonly string[] = ['endorsement', 'endorsementJwt'];

/** The member of a learner record that holds credentials of their own. */
const apart = 'verifiableCredential';

/**
 * Finds every endorsement in a credential, wherever it stands; not those within other endorsements.
 *
 * @internal
 */
export function findEndorsements(credential: JsonObject): readonly FoundEndorsement[] {
  const found: FoundEndorsement[] = [];
  const open: { readonly value: JsonValue; readonly path: readonly PropertyKey[] }[] = [
    { value: credential, path: [] },
  ];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, member] of Object.entries(value)) {
      const at = [...path, name];
      if (isJsonObject(value) && members.includes(name)) {
        const list = Array.isArray(member) ? member : undefined;
        for (const [index, one] of (list ?? [member]).entries()) {
          const pointer = toPointer(list === undefined ? at : [...at, String(index)]);
          found.push({ value: one, pointer, holder: value['id'] });
        }
      } else if (name !== apart) {
        open.push({ value: member, path: at });
      }
    }
  }
  return found;
}
