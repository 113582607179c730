import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Problem,
  problem,
  toPointer,
} from '@merkki/core';
import { parseMicroCredential } from '@merkki/model';

/** What a draft lacks, and what in it is wrong. */
export interface Judgement {
  readonly missing: readonly Problem[];
  readonly wrong: readonly Problem[];
}

const lacks: ReadonlySet<string> = new Set([
  'mc.concept-empty',
  'mc.criteria-empty',
  'mc.missing',
  'mc.text-empty',
  'mc.too-few',
]);

/** Tells what is still to be written apart from what is written wrongly. */
export function judgeDraft(draft: JsonObject, languages: readonly string[]): Judgement {
  const parsed = parseMicroCredential(draft);
  const found = [...(parsed.ok ? [] : parsed.error), ...parsed.warnings];
  return {
    missing: [
      ...found.filter(({ code }) => lacks.has(code)),
      ...missingLanguages(draft, languages, []),
    ],
    wrong: found.filter(({ code }) => !lacks.has(code)),
  };
}

/** Names of the model’s members that are texts by language. */
const textMembers: ReadonlySet<string> = new Set([
  'description',
  'instructions',
  'legalName',
  'locality',
  'location',
  'notApplicable',
  'note',
  'prefLabel',
  'recognition',
  'summary',
  'targetGroup',
  'text',
  'title',
  'venue',
]);

function missingLanguages(
  value: JsonValue,
  languages: readonly string[],
  parts: readonly PropertyKey[],
): readonly Problem[] {
  if (languages.length === 0 || typeof value !== 'object' || value === null) return [];
  if (!isJsonObject(value)) {
    return value.flatMap((element, index) =>
      missingLanguages(element, languages, [...parts, index]),
    );
  }
  return Object.entries(value).flatMap(([name, member]) => {
    const here = [...parts, name];
    if (!textMembers.has(name) || !isJsonObject(member)) {
      return missingLanguages(member, languages, here);
    }
    return languages
      .filter((language) => !Object.hasOwn(member, language))
      .map((language) => problem('import.language-missing', toPointer(here), { language }));
  });
}
