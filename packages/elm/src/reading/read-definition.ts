import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import {
  iscedF,
  languages,
  learningOpportunityTypes,
  learningSettings,
} from '@merkki/vocabularies';
import { isText } from '../mapping/find-words.ts';
import { sentences } from '../mapping/own-words.ts';
import type { ElmNode } from './elm-node.ts';
import { filled, members } from './members.ts';
import type { FoundActivity, ReadActivity } from './read-activity.ts';
import { findEntry, readCode, readCodes, readConcept } from './read-concept.ts';
import { readPlainCode, readUri } from './read-identifier.ts';
import { readLevel } from './read-level.ts';
import { readNotes, readPages, sortNotes } from './read-notes.ts';
import { readOrganisation } from './read-organisation.ts';
import { readOutcomes } from './read-outcomes.ts';
import { readAccreditations } from './read-quality.ts';
import { isEcts, readCredits, readWorkload } from './read-workload.ts';

/** What a definition is read from. */
export interface DefinitionParts {
  readonly credential: ElmNode;
  readonly achievement: ElmNode;
  readonly specification: ElmNode | undefined;
  readonly awardedBy: ElmNode | undefined;
  readonly found: FoundActivity;
  readonly read: ReadActivity;
  readonly assessments: readonly JsonObject[];
  readonly id: string | undefined;
  readonly version: string | undefined;
  readonly codes: readonly ElmNode[];
}

/**
 * The URI of what was achieved, the version of its description, and its other identifiers.
 *
 * @internal
 */
export function readDefinitionId(
  specification: ElmNode | undefined,
): Pick<DefinitionParts, 'id' | 'version' | 'codes'> {
  if (specification === undefined) return { id: undefined, version: undefined, codes: [] };
  const [uri, others] = readUri(specification);
  const version = others.find((one) => one.peek('schemeName') === 'version');
  version?.string('schemeName');
  return {
    id: uri ?? specification.id(),
    version: version?.string('notation'),
    codes: others.filter((one) => one !== version),
  };
}

/**
 * Reads the definition of what was achieved: its specification, the bodies that award it, and how it
 * was proven and learnt.
 *
 * @internal
 */
export function readDefinition(parts: DefinitionParts): JsonObject {
  const { credential, achievement, specification, awardedBy, found, read } = parts;
  const { participation } = read;
  const noted = sortNotes(readNotes(specification));
  const pages =
    specification === undefined
      ? { need: noted.need, furtherInformation: [] }
      : readPages(specification, noted.need);
  const bodies = awardedBy?.nodes('awardingBody') ?? [];
  const issuer = credential.node('issuer');
  const setting = readSetting(specification) ?? noted.setting;
  const modes = (specification?.nodes('mode') ?? []).map(readConcept);
  const tags = specification === undefined ? [] : readCodes(specification, 'language', languages);
  readType(specification);
  return members({
    schemaVersion: '1.0',
    status: 'published',
    id: parts.id,
    version: parts.version,
    descriptionLanguages: filled(readDisplayLanguages(credential)),
    title: specification?.text('title') ?? achievement.text('title'),
    summary: specification?.text('description') ?? achievement.text('description'),
    issuer: issuer && readOrganisation(issuer),
    awardingBodies: filled(bodies.map(readOrganisation)),
    providers: filled(read.providers),
    outcomes: filled(readOutcomes(specification, parts.id)),
    workload: readWorkload(achievement, specification, found.specification),
    level: { ...(specification && readLevel(specification)), ...noted.level },
    assessments: filled(parts.assessments),
    participation: members({
      ...participation,
      mode: together(modes, participation['mode'], read.offering),
      languages: together(tags, participation['languages'], read.offering),
      setting,
    }),
    quality: filled([...readAccreditations([specification, ...bodies]), ...noted.quality]),
    prerequisites: readPrerequisites(specification?.node('entryRequirement')),
    integration: specification && readIntegration(specification),
    need: filled(pages.need),
    targetGroup: specification?.node('targetGroup')?.text('prefLabel'),
    fields: filled(
      ['thematicArea', 'educationSubject'].flatMap((name) =>
        (specification?.nodes(name) ?? []).map(readField),
      ),
    ),
    keywords: specification && filled(readKeywords(specification)),
    codes: filled(parts.codes.map(readPlainCode)),
    validity: noted.validity,
    furtherInformation: filled([...noted.furtherInformation, ...pages.furtherInformation]),
    offerings: read.offering && [read.offering],
  });
}

/** The values of the specification; also those of the activity, unless a realisation has them. */
function together(
  own: readonly JsonValue[],
  further: JsonValue | undefined,
  offering: JsonObject | undefined,
): readonly JsonValue[] | undefined {
  if (!Array.isArray(further) || (own.length > 0 && offering !== undefined)) return filled(own);
  const keyOf = (value: JsonValue): unknown =>
    (isJsonObject(value) ? value['id'] : undefined) ?? JSON.stringify(value);
  const known = new Set(own.map(keyOf));
  return filled([...own, ...further.filter((value: JsonValue) => !known.has(keyOf(value)))]);
}

/** What every micro-credential of ours says of its type; other types have no place. */
function readType(specification: ElmNode | undefined): void {
  for (const type of specification?.nodes('dcType') ?? []) {
    if (findEntry(type, learningOpportunityTypes)?.code !== 'short-learning-programme') continue;
    readCode(type, learningOpportunityTypes);
  }
}

function readSetting(specification: ElmNode | undefined): string | undefined {
  if (specification?.has('learningSetting') !== true) return undefined;
  return readCode(specification.node('learningSetting'), learningSettings);
}

/** The languages that the page has, the primary one first, are those of the description. */
function readDisplayLanguages(credential: ElmNode): readonly string[] {
  const display = credential.node('displayParameter');
  if (display === undefined) return [];
  const names = ['primaryLanguage', 'language'];
  return [...new Set(names.flatMap((name) => readCodes(display, name, languages)))];
}

/** A field of ISCED-F that is given by its code alone gets the code of the EU list as its id. */
function readField(node: ElmNode): JsonObject {
  const concept = readConcept(node);
  const entry = concept['id'] === undefined ? findEntry(node, iscedF) : undefined;
  return entry === undefined ? concept : { ...concept, id: entry.uri };
}

/** One note may be required or only recommended; whether it is several prerequisites it does not say. */
function readPrerequisites(note: ElmNode | undefined): readonly JsonObject[] | undefined {
  const text = note?.text('noteLiteral');
  if (text === undefined) return undefined;
  if (isText(text, sentences.noPrerequisites)) return [];
  const prefixes: Readonly<Record<string, string>> = sentences.recommended;
  const entries = Object.entries(text).map(([language, one]) => {
    const prefix = prefixes[language.split('-')[0] ?? ''];
    const isMarked = prefix !== undefined && one.startsWith(prefix);
    return { language, one, rest: isMarked ? one.slice(prefix.length) : one, prefix, isMarked };
  });
  const known = entries.filter(({ prefix }) => prefix !== undefined);
  const isRecommended = known.length > 0 && known.every(({ isMarked }) => isMarked);
  return [
    {
      text: Object.fromEntries(
        entries.map(({ language, one, rest }) => [language, isRecommended ? rest : one]),
      ),
      required: !isRecommended,
    },
  ];
}

function readIntegration(specification: ElmNode): JsonObject | undefined {
  const isPartial = specification.peek('isPartialQualification');
  if (typeof isPartial === 'boolean') specification.value('isPartialQualification');
  const towards = specification.nodes('isPartOf').map((target) => {
    const [id, others] = readUri(target);
    for (const other of others) other.lose('loss.further-value');
    const { ects } = readCredits(target.nodes('creditPoint').filter(isEcts).slice(0, 1));
    return members({
      id: id ?? target.id(),
      title: target.text('title'),
      ects,
      ruleUrl: target.node('homepage')?.string('contentURL'),
    });
  });
  if (typeof isPartial !== 'boolean' && towards.length === 0) return undefined;
  return members({
    kind: isPartial === false ? 'standalone' : 'stackable',
    towards: filled(towards),
  });
}

/** Keywords of several languages belong together by their order, where there are as many in each. */
function readKeywords(specification: ElmNode): readonly JsonObject[] {
  const texts = Object.entries(specification.texts('category') ?? {});
  const counts = new Set(texts.map(([, list]) => list.length));
  const pairs = texts.flatMap(([language, list]) =>
    list.map(({ text }, index) => ({ language, text, index })),
  );
  if (counts.size > 1) return pairs.map(({ language, text }) => ({ [language]: text }));
  return (texts[0]?.[1] ?? []).map((_, index) =>
    Object.fromEntries(
      pairs.filter((one) => one.index === index).map(({ language, text }) => [language, text]),
    ),
  );
}
