import { type JsonObject, type JsonValue, type Locale, locales } from '@merkki/core';
import { type LeafContext, nothing, parseLink, unescapeText } from './leaf-codec.ts';
import type { NarrativeNode, NarrativeSection } from './narrative-node.ts';
import { narrativeWords } from './narrative-words.ts';
import { parseNarrative } from './parse-narrative.ts';
import type { MainMember, Member, ObjectShape, Section, Shape } from './shape.ts';
import type { NarrativeWords } from './word-types.ts';

/** What a narrative says in terms of the model. */
export interface ReadNarrative {
  /** The members that were found; nothing when it is not in the form that we write. */
  readonly value: JsonObject;
  /** How many lines and bullets were not understood. */
  readonly unread: number;
}

interface ReadContext extends LeafContext {
  readonly tag: string;
  unread: number;
}

/**
 * Reads a narrative by the tables by which it was written, in whichever of our languages it is.
 *
 * @param tag - Language tag that the texts get.
 * @internal
 */
export function readNarrative(
  sections: readonly Section[],
  markdown: string | undefined,
  tag: string,
): ReadNarrative {
  const { sections: found, strayLines } = parseNarrative(markdown ?? '');
  const language = languageOf(found, tag);
  const words = narrativeWords[language];
  const context: ReadContext = { language, words, page: undefined, tag, unread: strayLines };
  let value: JsonObject = {};
  for (const { heading, nodes } of found) {
    const section = sections.find((one) => words.headings[one.heading] === heading);
    if (section === undefined) context.unread += nodes.length;
    else value = readSection(section, nodes, value, context);
  }
  return { value, unread: context.unread };
}

/** The language most of whose headings stand here; at a draw the one that the badge names. */
function languageOf(sections: readonly NarrativeSection[], tag: string): Locale {
  const count = (words: NarrativeWords): number => {
    const headings = new Set(Object.values(words.headings));
    return sections.filter(({ heading }) => headings.has(heading)).length;
  };
  const stated = locales.find((locale) => locale === tag.split('-')[0]) ?? 'en';
  return [stated, ...locales].reduce((best, one) =>
    count(narrativeWords[one]) > count(narrativeWords[best]) ? one : best,
  );
}

function readSection(
  section: Section,
  nodes: readonly NarrativeNode[],
  value: JsonObject,
  context: ReadContext,
): JsonObject {
  if ('list' in section) {
    const isEmpty =
      section.isEmptySaid === true &&
      nodes.every(({ text }) => text === context.words.noPrerequisites);
    const list = isEmpty ? [] : nodes.map((node) => read(section.element, node, context) ?? {});
    return { ...value, [section.list]: list };
  }
  const all = section.groups.flatMap(({ members }) => members);
  context.unread += nodes.filter((node) => labelled(node, all, context) === undefined).length;
  const parts = section.groups.map(({ path: [name], members }) => {
    const own = readMembers(members, nodes, context);
    return name === undefined || Object.keys(own).length === 0 ? own : { [name]: own };
  });
  return Object.assign({}, value, ...parts);
}

function readMembers(
  members: readonly Member[],
  nodes: readonly NarrativeNode[],
  context: ReadContext,
): JsonObject {
  const entries = members.flatMap((member): readonly (readonly [string, JsonValue])[] => {
    if (member.isShownOnly === true) return [];
    const values = nodes.flatMap((node) => {
      const found = labelled(node, [member], context);
      if (found === undefined) return [];
      const value = read(member.shape, { text: found.text, children: node.children }, context);
      if (value === undefined) context.unread += 1;
      return value === undefined ? [] : [value];
    });
    const [first] = values;
    if (first === undefined) return [];
    return [[member.name, member.isList === true ? values : first]];
  });
  return Object.fromEntries(entries);
}

/** The member whose label a bullet has, and the text behind it. */
function labelled(
  { text }: NarrativeNode,
  members: readonly Member[],
  { words }: ReadContext,
): { member: Member; text: string } | undefined {
  for (const member of members) {
    const start = `${words.labels[member.label]}: `;
    if (text.startsWith(start)) return { member, text: text.slice(start.length) };
  }
  return undefined;
}

function read(shape: Shape, node: NarrativeNode, context: ReadContext): JsonValue | undefined {
  switch (shape.kind) {
    case 'leaf':
      return shape.codec.read(node.text, context);
    case 'text':
      return { [context.tag]: unescapeText(node.text) };
    case 'concept':
      return readConcept(node, context);
    case 'object':
      return readObject(shape, node, context);
  }
}

function readObject(shape: ObjectShape, node: NarrativeNode, context: ReadContext): JsonObject {
  const main = mainOf(shape, node, context);
  const isMember = (child: NarrativeNode): boolean =>
    labelled(child, shape.members, context) !== undefined;
  const below = readMembers(shape.members, node.children, context);
  const rest = node.children.filter((child) => !isMember(child));
  if (main === undefined) return below;
  if (main.shape.kind !== 'concept') context.unread += rest.length;
  const own = read(main.shape, { text: node.text, children: rest }, context);
  return own === undefined ? below : { [main.name]: own, ...below };
}

function mainOf(
  { main, members }: ObjectShape,
  { text, children }: NarrativeNode,
  context: ReadContext,
): Pick<MainMember, 'name' | 'shape'> | undefined {
  if (text === nothing) return undefined;
  const { instead } = main;
  const label = members.filter(({ name }) => name === instead?.name);
  const isBelow = children.some((child) => labelled(child, label, context) !== undefined);
  if (instead === undefined || isBelow) return main;
  return instead.shape.kind === 'concept' || text.startsWith('<') ? instead : main;
}

function readConcept(
  { text, children }: NarrativeNode,
  { words, tag }: ReadContext,
): JsonValue | undefined {
  if (text === nothing) return undefined;
  const link = parseLink(text);
  const below = (name: 'uri' | 'notation' | 'scheme'): string | undefined => {
    const start = `${words.labels[name]}: `;
    const child = children.find((one) => one.text.startsWith(start));
    return child === undefined ? undefined : unescapeText(child.text.slice(start.length));
  };
  const id = link?.url ?? below('uri');
  const [scheme, notation] = [below('scheme'), below('notation')];
  return {
    ...(id === undefined ? {} : { id }),
    ...(scheme === undefined ? {} : { scheme }),
    ...(notation === undefined ? {} : { notation }),
    prefLabel: { [tag]: link?.text ?? unescapeText(text) },
  };
}
