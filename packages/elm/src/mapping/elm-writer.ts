import type { LangString, Loss, Params } from '@merkki/core';
import type { Concept as ModelConcept } from '@merkki/model';
import { type CodeEntry, type CodeList, findByUri, isInScheme } from '@merkki/vocabularies';
import type { LossCode } from '../problem-codes.ts';
import type { Concept } from '../schemas/concept.ts';
import type { LanguageMap } from '../schemas/language-map.ts';
import type { Note } from '../schemas/note.ts';
import { inLanguages } from './in-languages.ts';
import { isLocalId } from './is-local-id.ts';
import { type NoteTopic, topics, type Words } from './own-words.ts';

/** A node without its id; index signatures and all named members stay. */
export type Body<Node> = {
  [Member in keyof Node as Member extends 'id' ? never : Member]: Node[Member];
};

/** What the parts of a mapping share: node ids, concepts, and the losses found on the way. */
export interface ElmWriter {
  /** Display languages, the primary one first. */
  readonly languages: readonly string[];
  readonly primary: string;
  readonly losses: readonly Loss[];
  /** Gives a body its node id; equal bodies get the same one, members without value are left out. */
  identify<Node extends { id: string; type: string }>(kind: string, body: Body<Node>): Node;
  /** Notes that the value at a pointer, with all below it, is not carried as data. */
  lose(code: LossCode, path: string, params?: Params): void;
  /** Writes a value of a code list; the scheme is the list's own where the value is of a known list. */
  concept(source: ModelConcept, path: string, lists?: readonly CodeList[]): Concept;
  /** Writes an entry of one of our code lists. */
  entry(list: CodeList, entry: CodeEntry): Concept;
  /** Writes a value that no list has. */
  ownConcept(notation: string, words: Words): Concept;
  /** Writes a note with what it is about. */
  note(topic: NoteTopic, texts: LanguageMap): Note;
  /** A text of ours in the display languages. */
  words(words: Words): LangString;
}

/**
 * Makes the writer of one document.
 *
 * @internal
 */
export function createElmWriter(languages: readonly string[]): ElmWriter {
  const losses: Loss[] = [];
  const nodes = new Map<string, { readonly id: string }>();
  const counts = new Map<string, number>();
  const listed = new Map<string, Concept>();

  const identify = <Node extends { id: string; type: string }>(
    kind: string,
    body: Body<Node>,
  ): Node => {
    const present = Object.fromEntries(
      Object.entries(body).filter(([, value]) => isPresent(value)),
    );
    const key = `${kind} ${JSON.stringify(present)}`;
    let node = nodes.get(key);
    if (node === undefined) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      node = { id: `urn:epass:${kind}:${count}`, ...present };
      nodes.set(key, node);
    }
    return node as Node; // the body with its id; what was left out was optional and absent
  };

  const lose = (code: LossCode, path: string, params: Params = {}): void => {
    if (!losses.some((loss) => loss.path === path)) losses.push({ path, code, params });
  };

  const entry = (list: CodeList, { uri, label }: CodeEntry): Concept => {
    const known = listed.get(uri);
    if (known !== undefined) return known;
    const concept: Concept = {
      id: uri,
      type: 'Concept',
      prefLabel: { ...label },
      inScheme: { id: list.scheme, type: 'ConceptScheme' },
    };
    listed.set(uri, concept);
    return concept;
  };

  const concept = (
    source: ModelConcept,
    path: string,
    lists: readonly CodeList[] = [],
  ): Concept => {
    const id = source.id === undefined || isLocalId(source.id) ? undefined : source.id;
    if (id !== source.id) lose('loss.replaced', `${path}/id`);
    const list = id === undefined ? undefined : lists.find((one) => isListed(one, id));
    const own =
      id !== undefined && lists.some((one) => isMadeUp(one, id)) ? undefined : source.scheme;
    const scheme = list?.scheme ?? (own === undefined || isLocalId(own) ? undefined : own);
    const prefLabel =
      source.prefLabel ?? (list && id !== undefined ? findByUri(list, id)?.label : undefined);
    const body: Body<Concept> = {
      type: 'Concept',
      ...(prefLabel === undefined ? {} : { prefLabel: { ...prefLabel } }),
      ...(source.notation === undefined ? {} : { notation: source.notation }),
      ...(scheme === undefined ? {} : { inScheme: { id: scheme, type: 'ConceptScheme' as const } }),
    };
    const written =
      id === undefined ? identify<Concept>('concept', body) : (listed.get(id) ?? { id, ...body });
    if (id !== undefined) listed.set(id, written);
    loseOther(source, written, path);
    return written;
  };

  /** One node has one label per language, one notation and one scheme: those written first stay. */
  const loseOther = (source: ModelConcept, written: Concept, path: string): void => {
    for (const [language, text] of Object.entries(source.prefLabel ?? {})) {
      if (written.prefLabel?.[language] !== text) {
        lose('loss.replaced', `${path}/prefLabel/${language}`);
      }
    }
    if (source.notation !== undefined && source.notation !== written.notation) {
      lose('loss.replaced', `${path}/notation`);
    }
    if (source.scheme !== undefined && source.scheme !== written.inScheme?.id) {
      lose('loss.replaced', `${path}/scheme`);
    }
  };

  const words = (texts: Words): LangString => inLanguages(texts, languages);
  const ownConcept = (notation: string, texts: Words): Concept =>
    identify<Concept>('concept', { type: 'Concept', notation, prefLabel: words(texts) });

  return {
    languages,
    primary: languages[0] ?? 'en',
    losses,
    identify,
    lose,
    concept,
    entry,
    ownConcept,
    words,
    note: (topic, texts) =>
      identify<Note>('note', {
        type: 'Note',
        noteLiteral: texts,
        subject: ownConcept(topic, topics[topic]),
      }),
  };
}

/** Whether a list has a value; of a list without entries only the form is known. */
function isListed(list: CodeList, uri: string): boolean {
  return list.entries.length === 0 ? isInScheme(list, uri) : findByUri(list, uri) !== undefined;
}

/** Whether a value has the form of a list that does not have it: it is not written as being of it. */
function isMadeUp(list: CodeList, uri: string): boolean {
  return isInScheme(list, uri) && !isListed(list, uri);
}

function isPresent(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
