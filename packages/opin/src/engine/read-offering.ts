import { atPointer, type JsonObject, type JsonValue, type Loss, type Mapped } from '@merkki/core';
import { type MicroCredentialDraft, toMicroCredentialDraft } from '@merkki/model';
import { makeLoss } from '../make-loss.ts';
import { findLosses } from './find-losses.ts';
import { isSame } from './is-same.ts';
import { isAtOrAbove, leafPointers } from './leaves.ts';
import { targetOf } from './map-offering.ts';
import { findMatches } from './path.ts';
import type { Profile, ProfileField } from './profile.ts';
import { type Draftable, writeAtPath } from './write.ts';

/**
 * Reads the document of a study service back into a draft of a micro-credential with one offering,
 * by the rows that have an inverse. A value that only repeats another one, such as the name of a
 * realisation that equals the title, is not repeated in the draft.
 *
 * @param document - The service's document; is not changed.
 * @returns The draft, and everything of the document that is not in it: pointers into the document.
 * Never throws on bad data.
 * @example
 * readOffering({ koulutus: { nimi: { fi: 'Laatu' } } }, koutaProfile).value.title; // { fi: 'Laatu' }
 */
export function readOffering(document: JsonObject, profile: Profile): Mapped<MicroCredentialDraft> {
  const variant = atPointer(document, profile.variantAt);
  const draft: Draftable = {};
  const carried = new Set<string>();
  const reported: Loss[] = [];
  const fields = profile.fields.filter(
    ({ only }) => only === undefined || only.some((name) => name === variant),
  );
  for (const pointer of new Set(fields.map(targetOf))) {
    const value = atPointer(document, pointer);
    if (value === undefined) continue;
    const rows = fields.filter((field) => targetOf(field) === pointer);
    const losses = readValue(value, pointer, rows, document, draft);
    reported.push(...losses);
    for (const leaf of leafPointers(value, pointer)) {
      if (!losses.some(({ path }) => isAtOrAbove(path, leaf))) carried.add(leaf);
    }
  }
  const losses = findLosses(document, { carried, reported }, [], 'loss.no-place');
  return { value: toMicroCredentialDraft(draft), losses };
}

/** Reads one value by the rows that have it as their target; returns what is not in the draft. */
function readValue(
  value: JsonValue,
  pointer: string,
  rows: readonly ProfileField[],
  document: JsonObject,
  draft: Draftable,
): readonly Loss[] {
  const repeats = ({ echo }: ProfileField): boolean =>
    echo !== undefined && isSame(atPointer(document, echo), value);
  if (rows.some(repeats)) return [];
  for (const { ours, via } of rows) {
    const read = via.from?.(value, { pointer, document });
    if (read === undefined) continue;
    if (ours === undefined || read.values.length === 0) return read.losses ?? [];
    if (findMatches(draft, ours, 0).length > 0) continue;
    writeAtPath(draft, ours, read.values);
    return read.losses ?? [];
  }
  return [makeLoss('loss.one-way', pointer)];
}
