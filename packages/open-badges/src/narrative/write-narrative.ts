import { isJsonObject, type LangString, toPointer } from '@merkki/core';
import { Concept } from '@merkki/model';
import { conceptLabel } from '../building/concept-label.ts';
import type { Ledger } from '../building/ledger.ts';
import { escapeText, type LeafContext, nothing, printLink } from './leaf-codec.ts';
import type { NarrativeNode, NarrativeSection } from './narrative-node.ts';
import type { ConceptShape, LeafShape, MainMember, Member, Section, Shape } from './shape.ts';

/** What writing needs beside the tables. */
export interface WriteContext extends LeafContext {
  readonly ledger: Ledger;
  /** Name of an outcome or assessment in the language of the badge. */
  readonly nameOf: (list: 'outcomes' | 'assessments', id: string) => string | undefined;
  /** Members that another part of the badge carries, and that are not written. */
  readonly isLeftOut?: (pointer: string) => boolean;
}

/**
 * Writes the sections of an object and notes in the ledger what they carry.
 *
 * @param pointer - Where the object stands in the ledger's source.
 * @internal
 */
export function writeSections(
  sections: readonly Section[],
  value: unknown,
  pointer: string,
  context: WriteContext,
): readonly NarrativeSection[] {
  return sections.map((section) => ({
    heading: context.words.headings[section.heading],
    nodes: sectionNodes(section, value, pointer, context),
  }));
}

function sectionNodes(
  section: Section,
  value: unknown,
  pointer: string,
  context: WriteContext,
): readonly NarrativeNode[] {
  if ('groups' in section) {
    return section.groups.flatMap(({ path, members }) => {
      const object = path.reduce(memberOf, value);
      return writeMembers(members, object, `${pointer}${toPointer(path)}`, context);
    });
  }
  const list = memberOf(value, section.list);
  if (!Array.isArray(list)) return [];
  const at = `${pointer}/${section.list}`;
  if (list.length === 0 && section.isEmptySaid === true) {
    context.ledger.carry(at);
    return [{ text: context.words.noPrerequisites, children: [] }];
  }
  return list.map((element, index) => write(section.element, element, `${at}/${index}`, context));
}

function writeMembers(
  members: readonly Member[],
  object: unknown,
  pointer: string,
  context: WriteContext,
): readonly NarrativeNode[] {
  return members.flatMap(({ name, label, shape, isList, isShownOnly }) => {
    const value = memberOf(object, name);
    const at = `${pointer}/${name}`;
    if (value === undefined || context.isLeftOut?.(at) === true) return [];
    const start = `${context.words.labels[label]}: `;
    if (isShownOnly === true)
      return [{ text: `${start}${[value].flat().join(', ')}`, children: [] }];
    const values: readonly unknown[] = isList === true && Array.isArray(value) ? value : [value];
    return values.map((one, index) => {
      const node = write(shape, one, isList === true ? `${at}/${index}` : at, context);
      return { ...node, text: `${start}${node.text}` };
    });
  });
}

function write(
  shape: Shape,
  value: unknown,
  pointer: string,
  context: WriteContext,
): NarrativeNode {
  switch (shape.kind) {
    case 'leaf':
      return writeLeaf(shape, value, pointer, context);
    case 'text': {
      // The model has a text by language here.
      const text = context.ledger.text(value as LangString, pointer);
      return { text: escapeText(text), children: [] };
    }
    case 'concept':
      return writeConcept(shape, value, pointer, context);
    case 'object': {
      const { main, left } = mainOf(shape.main, value);
      const own =
        main === undefined
          ? { text: nothing, children: [] }
          : write(main.shape, memberOf(value, main.name), `${pointer}/${main.name}`, context);
      if (main === undefined) context.ledger.carry(pointer);
      const members = shape.members.filter(({ name }) => left.has(name));
      return {
        text: own.text,
        children: [...own.children, ...writeMembers(members, value, pointer, context)],
      };
    }
  }
}

/** The member that is the bullet's own text, and the names of those below it. */
function mainOf(
  { name, shape, instead }: MainMember,
  value: unknown,
): { main: Pick<MainMember, 'name' | 'shape'> | undefined; left: ReadonlySet<string> } {
  const names = new Set(isJsonObject(value) ? Object.keys(value) : []);
  if (memberOf(value, name) !== undefined) return { main: { name, shape }, left: names };
  if (instead === undefined || memberOf(value, instead.name) === undefined) {
    return { main: undefined, left: names };
  }
  names.delete(instead.name);
  return { main: instead, left: names };
}

function writeLeaf(
  { codec, of }: LeafShape,
  value: unknown,
  pointer: string,
  context: WriteContext,
): NarrativeNode {
  context.ledger.carry(pointer);
  const name = of === undefined ? undefined : context.nameOf(of, String(value));
  return { text: codec.write(value, context, name), children: [] };
}

function writeConcept(
  { list }: ConceptShape,
  value: unknown,
  pointer: string,
  { ledger, words }: WriteContext,
): NarrativeNode {
  const concept = Concept.safeParse(value).data;
  if (concept === undefined) return { text: nothing, children: [] };
  const { id, scheme, notation } = concept;
  const label = conceptLabel(ledger, concept, pointer, list);
  const link = id === undefined ? undefined : printLink(label, id);
  ledger.carry(...['id', 'scheme', 'notation'].map((name) => `${pointer}/${name}`));
  const below = [
    ['uri', link === undefined ? id : undefined],
    ['notation', notation],
    ['scheme', scheme],
  ] as const;
  return {
    text: link ?? escapeText(label),
    children: below.flatMap(([name, text]) =>
      text === undefined
        ? []
        : [{ text: `${words.labels[name]}: ${escapeText(text)}`, children: [] }],
    ),
  };
}

function memberOf(value: unknown, name: string): unknown {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
