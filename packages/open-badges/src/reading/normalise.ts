import { isJsonObject, type LangString, pickText } from '@merkki/core';

/** A document in the array-only form, and the way back from a pointer in it to the original. */
export interface Normalised {
  readonly value: unknown;
  readonly toOriginal: (pointer: string) => string;
}

/** What is brought into the written form beside single values. */
export interface NormaliseOptions {
  /** Members of the root that get another name: old name → new name. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Languages of which the first that a text has is taken; else the text's first one. */
  readonly languages?: readonly string[];
  /** Whether a picture may be written as its address alone. */
  readonly bareImages?: boolean;
}

/** Members that hold an object of a class of the standard, or a list of them. */
const children = new Set([
  'achievement',
  'address',
  'alignment',
  'creator',
  'credentialSubject',
  'criteria',
  'endorsement',
  'evidence',
  'image',
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

/** Members of the standard that hold a text for people. */
const texts = new Set([
  'addressCountry',
  'addressLocality',
  'addressRegion',
  'audience',
  'caption',
  'description',
  'endorsementComment',
  'fieldOfStudy',
  'genre',
  'name',
  'narrative',
  'role',
  'specialization',
  'streetAddress',
  'targetDescription',
  'targetFramework',
  'targetName',
  'term',
]);

/**
 * Brings the compacted form into the array-only form, as far as the standard allows the former, and
 * texts by language into texts.
 *
 * @see Open Badges 3.0, section 6 (serialization) and appendix B; its published JSON schema, which
 * lets a text stand by language wherever there is one.
 * @internal
 */
export function normalise(document: unknown, options: NormaliseOptions = {}): Normalised {
  const { renamed = {}, languages = [], bareImages = false } = options;
  const moved = new Map<string, string>();
  const toMember = (name: string, member: unknown, at: string): unknown => {
    const isSingle =
      // The type of a picture is one word, never a list.
      (name === 'type' && typeof member === 'string' && !/(^|\/)image\/type$/.test(at)) ||
      (compactable.has(name) && isJsonObject(member));
    if (isSingle) {
      moved.set(`${at}/0`, at);
      return [member];
    }
    if (texts.has(name) && isLanguageMap(member)) return pickText(member, languages)?.text;
    if (name === 'image' && bareImages && typeof member === 'string') {
      moved.set(`${at}/id`, at);
      return { id: member, type: 'Image' };
    }
    return children.has(name) ? visit(member, at) : member;
  };
  const visit = (value: unknown, pointer: string): unknown => {
    if (Array.isArray(value)) return value.map((one, at) => visit(one, `${pointer}/${at}`));
    if (!isJsonObject(value)) return value;
    const copy: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(value)) {
      const here = pointer === '' ? (renamed[name] ?? name) : name;
      // defineProperty: a member named __proto__ stays a member
      Object.defineProperty(copy, here, {
        value: toMember(here, member, `${pointer}/${here}`),
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
      for (let end = pointer.indexOf('/', 1); end >= 0; end = pointer.indexOf('/', end + 1)) {
        const to = moved.get(pointer.slice(0, end));
        if (to !== undefined) return to + pointer.slice(end);
      }
      return moved.get(pointer) ?? originals.get(pointer) ?? pointer;
    },
  };
}

/**
 * A text by language, in the form that the published schema lets stand for a text.
 *
 * @internal
 */
export function isLanguageMap(value: unknown): value is LangString {
  if (!isJsonObject(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([tag, text]) => /^[a-z]{2}(-[A-Z]{2})?$/.test(tag) && typeof text === 'string')
  );
}
