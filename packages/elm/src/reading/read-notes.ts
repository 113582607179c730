import type { JsonObject } from '@merkki/core';
import { findWords, isText } from '../mapping/find-words.ts';
import { levelBases, type NoteTopic, sentences, topics } from '../mapping/own-words.ts';
import { scopePrefix } from '../mapping/sentences.ts';
import type { ElmNode } from './elm-node.ts';
import { filled, filledObject, members } from './members.ts';
import { ownConcept } from './own-concept.ts';
import type { Text } from './read-texts.ts';

/** A note that was looked at: its text, and what it is about where that is a topic of ours. */
export interface ReadNote {
  readonly topic: NoteTopic | undefined;
  readonly text: Text;
  /** Takes the note; one that nobody takes is lost. */
  readonly take: () => Text;
}

/** What the notes of a specification say, by element. */
export interface NotedElements {
  readonly level: JsonObject;
  readonly setting: 'informal' | undefined;
  readonly quality: readonly JsonObject[];
  readonly need: readonly JsonObject[];
  readonly validity: JsonObject | undefined;
  readonly furtherInformation: readonly JsonObject[];
}

/**
 * Looks at the notes of a node.
 *
 * @internal
 */
export function readNotes(node: ElmNode | undefined): readonly ReadNote[] {
  return (node?.nodes('additionalNote') ?? []).flatMap((note) => {
    const text = note.peekTexts('noteLiteral');
    if (Object.keys(text).length === 0) return [];
    const [subject] = note.nodes('subject');
    const topic = subject === undefined ? undefined : ownConcept(subject, topics);
    const take = (): Text => {
      if (topic !== undefined) subject?.takeOwnConcept();
      return note.text('noteLiteral') ?? text;
    };
    return [{ topic, text, take }];
  });
}

/**
 * Sorts the notes of a specification by what they are about; any other note is further information.
 *
 * @internal
 */
export function sortNotes(notes: readonly ReadNote[]): NotedElements {
  const used = new Set<ReadNote>();
  const first = (topic: NoteTopic, isKnown: (text: Text) => boolean): Text | undefined => {
    const found = notes.find((note) => note.topic === topic && isKnown(note.text));
    if (found !== undefined) used.add(found);
    return found?.take();
  };
  const all = (isOf: (topic: string) => boolean): readonly ReadNote[] => {
    const found = notes.filter(({ topic }) => topic !== undefined && isOf(topic));
    for (const note of found) used.add(note);
    return found;
  };
  const basis = first('level-basis', (text) => findWords(text, levelBases) !== undefined);
  const setting = first('learning-setting', (text) => isText(text, sentences.informal));
  const notApplicable = first('level-not-applicable', () => true);
  const validity = first('validity', () => true);
  return {
    level: members({ basis: basis && findWords(basis, levelBases), notApplicable }),
    setting: setting && 'informal',
    validity: validity && { note: validity },
    quality: all((topic) => topic === 'quality').map(({ take }) => readQualityNote(take())),
    need: all((topic) => topic.startsWith('need-')).map(({ topic = '', take }) => ({
      kind: topic.slice('need-'.length),
      text: take(),
    })),
    furtherInformation: notes
      .filter((note) => !used.has(note))
      .map(({ take }) => ({ text: take() })),
  };
}

/** Quality assurance in our own words: its scope, and all else as the name of its type. */
function readQualityNote(text: Text): JsonObject {
  const entries = Object.entries(text).map(([language, one]) => {
    const scope = (['internal', 'external'] as const).find((known) =>
      one.startsWith(scopePrefix(known, language)),
    );
    const label = scope === undefined ? one : one.slice(scopePrefix(scope, language).length);
    return { language, scope, label };
  });
  return members({
    scope: entries[0]?.scope,
    type: {
      prefLabel: Object.fromEntries(entries.map(({ language, label }) => [language, label])),
    },
  });
}

/**
 * Reads the pages of a specification: those that are titled as a need are its evidence, any other is
 * further information.
 *
 * @internal
 */
export function readPages(
  node: ElmNode,
  notedNeed: readonly JsonObject[],
): { readonly need: readonly JsonObject[]; readonly furtherInformation: readonly JsonObject[] } {
  const need = notedNeed.map((one) => ({ one, evidence: [] as string[] }));
  const furtherInformation: JsonObject[] = [];
  for (const page of [...node.nodes('supplementaryDocument'), ...node.nodes('homepage')]) {
    const url = page.string('contentURL');
    const topic = findWords(page.peekTexts('title'), topics);
    const answered = need.find(({ one }) => topic === `need-${one['kind']}`);
    if (answered !== undefined && url !== undefined) {
      page.text('title');
      answered.evidence.push(url);
    } else {
      const further = filledObject({ text: page.text('title'), url });
      if (further !== undefined) furtherInformation.push(further);
    }
  }
  return {
    need: need.map(({ one, evidence }) => ({ ...one, ...members({ evidence: filled(evidence) }) })),
    furtherInformation,
  };
}
