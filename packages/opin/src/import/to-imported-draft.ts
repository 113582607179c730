import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Loss,
  pointerParts,
  problem,
} from '@merkki/core';
import { schemaMajor } from '@merkki/model';
import type { Profile } from '../engine/profile.ts';
import { readOffering } from '../engine/read-offering.ts';
import { koutaProfile } from '../kouta/profile.ts';
import { ooapiProfile } from '../ooapi/profile.ts';
import { ooapi5Profile } from '../ooapi5/profile.ts';
import type { ImportedDraft } from './imported-draft.ts';
import type { CatalogueFormat, JoinedStudy } from './joined-study.ts';
import { judgeDraft } from './judge-draft.ts';
import { lastPart } from './last-part.ts';

const profiles: Readonly<Record<CatalogueFormat, Profile>> = {
  kouta: koutaProfile,
  ooapi: ooapiProfile,
  ooapi5: ooapi5Profile,
};

/** Reads a study with all its realisations back into one draft. */
export function toImportedDraft({ format, documents }: JoinedStudy): ImportedDraft {
  const read = documents.map((document) => readOffering(document, profiles[format]));
  // A draft is JSON; its type says the same member by member.
  const drafts = read.map(({ value }) => value as JsonObject);
  const offerings = drafts.flatMap(({ offerings: own }) => (Array.isArray(own) ? own : []));
  const first = withCode(drafts[0] ?? {});
  const draft: JsonObject = {
    schemaVersion: `${schemaMajor}.0`,
    status: 'draft',
    ...first,
    ...(offerings.length === 0 ? {} : { offerings }),
  };
  const { kept, left } = withoutWrong(draft);
  return {
    draft: kept,
    problems: isNothing(kept) ? [problem('import.entry')] : [],
    missing: judgeDraft(kept, []).missing,
    losses: distinct([...read.flatMap(({ losses }) => losses), ...left]),
    name: lastPart(kept['id']) || codeOf(kept),
  };
}

/** Whether a draft has neither an id nor a code nor a title: nobody could tell what it is of. */
function isNothing({ id, codes, title }: JsonObject): boolean {
  return id === undefined && codes === undefined && title === undefined;
}

/** A code that is no URI names the unit, but is no id. */
function withCode(draft: JsonObject): JsonObject {
  const { id, codes, ...rest } = draft;
  if (typeof id !== 'string' || id.includes(':')) return draft;
  const known: readonly JsonValue[] = Array.isArray(codes) ? codes : [];
  return { ...rest, codes: [...known, { scheme: 'course-code', value: id }] };
}

function codeOf({ codes }: JsonObject): string {
  const first: JsonValue = Array.isArray(codes) ? (codes[0] ?? null) : null;
  const value = isJsonObject(first) ? first['value'] : undefined;
  return typeof value === 'string' ? value : '';
}

/** Leaves out what the model does not take; what is left out may be looked at only after another. */
function withoutWrong(draft: JsonObject): { kept: JsonObject; left: readonly Loss[] } {
  let kept = draft;
  const left: Loss[] = [];
  for (let round = 0; round < 4; round += 1) {
    const { wrong } = judgeDraft(kept, []);
    if (wrong.length === 0) break;
    left.push(...wrong.map(({ code, pointer, params }) => ({ path: pointer, code, params })));
    const copy = structuredClone(kept);
    // From the end, so that the numbers of the elements before stay.
    for (const { pointer } of wrong.toReversed()) removeAt(copy, pointerParts(pointer));
    kept = copy;
  }
  return { kept, left };
}

function removeAt(root: JsonObject, parts: readonly string[]): void {
  const parent = parts
    .slice(0, -1)
    .reduce<unknown>(
      (here, part) =>
        typeof here === 'object' && here !== null ? Reflect.get(here, part) : undefined,
      root,
    );
  const last = parts.at(-1) ?? '';
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, last);
}

/** What each realisation repeats is told once. */
function distinct(losses: readonly Loss[]): readonly Loss[] {
  const seen = new Set<string>();
  return losses.filter(({ path, code }) => {
    const key = `${code} ${path}`;
    return !seen.has(key) && seen.add(key);
  });
}
