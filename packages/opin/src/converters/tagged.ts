import { isJsonObject, type JsonObject, type JsonValue, type Loss } from '@merkki/core';
import type { Converter, ProfileField } from '../engine/converter.ts';
import type { Draftable } from '../engine/write.ts';
import { makeLoss } from '../make-loss.ts';

/** How a list names what each of its values is. */
export interface TaggedList {
  /** Name of the member that says what the value is. */
  readonly tag: string;
  /** Name of the member that has the value. */
  readonly value: string;
  /** Members of each element beside them. Default: none. */
  readonly beside?: JsonObject;
  /** Name of our member → what the list calls it. */
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * Numbers of one object as a list of values with their units, and back.
 *
 * @param row - What the rows of all the values have in common.
 */
export function tagged(
  { tag, value: valueMember, beside = {}, tags }: TaggedList,
  row: Pick<ProfileField, 'status' | 'source'>,
): Converter {
  const entries = Object.entries(tags);
  return {
    name: 'numbers with their units',
    rows: entries.map(([member, name]) => ({
      ours: `/${member}`,
      theirs: `/${valueMember}`,
      via: { name: `where \`${tag}\` is \`${name}\``, to: () => ({}), from: () => undefined },
      shape: { kind: 'number' },
      ...row,
    })),
    to: ([first]) => {
      const object = isJsonObject(first?.value) ? first.value : {};
      const found = entries.flatMap(([member, name]) => {
        const number = object[member];
        return typeof number === 'number' ? [{ member, name, number }] : [];
      });
      const carried = found.map(({ member }) => `${first?.pointer ?? ''}/${member}`);
      if (found.length === 0) return { carried };
      const value = found.map(({ name, number }) => ({
        ...beside,
        [tag]: name,
        [valueMember]: number,
      }));
      return { value, carried };
    },
    from: (value, { pointer }) => {
      if (!Array.isArray(value)) return undefined;
      const elements: readonly JsonValue[] = value;
      const draft: Draftable = {};
      const losses = elements.flatMap((element, index): readonly Loss[] => {
        const part = isJsonObject(element) ? element : {};
        const [member] = entries.find(([, name]) => name === part[tag]) ?? [];
        const number = part[valueMember];
        if (member === undefined || typeof number !== 'number' || Object.hasOwn(draft, member)) {
          return [makeLoss('loss.code-unknown', `${pointer}/${index}`)];
        }
        draft[member] = number;
        const known = [tag, valueMember, ...Object.keys(beside)];
        return Object.keys(part)
          .filter((name) => !known.includes(name))
          .map((name) => makeLoss('loss.no-place', `${pointer}/${index}/${name}`));
      });
      return { values: Object.keys(draft).length === 0 ? [] : [draft], losses };
    },
  };
}
