import { isJsonObject } from '@merkki/core';

/** A document in the array-only form, and the way back from a pointer in it to the original. */
export interface Normalised {
  readonly value: unknown;
  readonly toOriginal: (pointer: string) => string;
}

/** Members whose objects have a class that may write a single `type` alone. */
const children = new Set([
  'achievement',
  'address',
  'alignment',
  'creator',
  'credentialSubject',
  'endorsement',
  'evidence',
  'issuer',
  'parentOrg',
  'related',
  'result',
  'resultDescription',
  'rubricCriterionLevel',
  'source',
]);

/** Members that may hold one object in place of a list. */
const compactable = new Set(['credentialSchema', 'proof', 'termsOfUse']);

/**
 * Brings the compacted form into the array-only form, as far as the standard allows the former.
 *
 * @param renamed - Members of the root that get another name: old name → new name.
 * @see Open Badges 3.0, section 6 (serialization) and appendix B.
 * @internal
 */
export function normalise(
  document: unknown,
  renamed: Readonly<Record<string, string>> = {},
): Normalised {
  const wrapped: string[] = [];
  const visit = (value: unknown, pointer: string): unknown => {
    if (Array.isArray(value)) return value.map((one, at) => visit(one, `${pointer}/${at}`));
    if (!isJsonObject(value)) return value;
    const copy: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(value)) {
      const here = pointer === '' ? (renamed[name] ?? name) : name;
      const at = `${pointer}/${here}`;
      const isSingle =
        (here === 'type' && typeof member === 'string') ||
        (compactable.has(here) && isJsonObject(member));
      if (isSingle) wrapped.push(at);
      // defineProperty: a member named __proto__ stays a member
      Object.defineProperty(copy, here, {
        value: isSingle ? [member] : children.has(here) ? visit(member, at) : member,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return copy;
  };
  const value = visit(document, '');
  const originals = new Map(Object.entries(renamed).map(([from, to]) => [`/${to}`, `/${from}`]));
  return {
    value,
    toOriginal: (pointer) => {
      const wrap = wrapped.find((at) => pointer === `${at}/0` || pointer.startsWith(`${at}/0/`));
      if (wrap !== undefined) return wrap + pointer.slice(wrap.length + 2);
      return originals.get(pointer) ?? pointer;
    },
  };
}
