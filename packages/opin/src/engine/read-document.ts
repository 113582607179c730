import { atPointer, type JsonObject, type Mapped } from '@merkki/core';
import { findLosses } from './find-losses.ts';
import type { Profile } from './profile.ts';
import { readRows } from './read-rows.ts';
import type { Draftable } from './write.ts';

/** Reads a document back by a profile, and lists everything of it that is not in the result. */
export function readDocument(document: JsonObject, profile: Profile): Mapped<JsonObject> {
  const variant = profile.variantAt === '' ? undefined : atPointer(document, profile.variantAt);
  const rows = profile.fields.filter(
    ({ only }) =>
      only === undefined || profile.variantAt === '' || only.some((name) => name === variant),
  );
  const draft: Draftable = {};
  const traces = readRows(rows, document, '', draft);
  return { value: draft, losses: findLosses(document, traces, [], 'loss.no-place') };
}
