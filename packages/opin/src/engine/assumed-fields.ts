import { atPointer, type JsonObject } from '@merkki/core';
import type { ProfileField } from './converter.ts';
import { flatRows } from './flat-rows.ts';
import { isPresent } from './is-present.ts';
import { targetOf } from './map-rows.ts';
import type { Profile } from './profile.ts';

/**
 * Lists the fields of a document whose names or codes the table assumes: no source confirmed them.
 *
 * @returns Places of the table, `*` for any element; each once, in the order of the table.
 * @example
 * assumedFields({ schemaVersion: '0.0.1', CourseUnit: { code: 'A1' } }, opinProfile); // ['/CourseUnit/code']
 */
export function assumedFields(document: JsonObject, profile: Profile): readonly string[] {
  const rows = flatRows(profile.fields);
  const targets = new Set(rows.filter(({ status }) => status === 'assumed').map(targetOf));
  const known = new Set(
    rows.filter(({ status }) => status === 'known').map((row: ProfileField) => targetOf(row)),
  );
  return [...targets].filter(
    (target) => !known.has(target) && isThere(document, target.split('/').slice(1)),
  );
}

function isThere(value: JsonObject, parts: readonly string[]): boolean {
  const star = parts.indexOf('*');
  if (star < 0) return isPresent(atPointer(value, pointerOf(parts)));
  const list = atPointer(value, pointerOf(parts.slice(0, star)));
  return (
    Array.isArray(list) &&
    list.some((_, index) =>
      isThere(value, [...parts.slice(0, star), String(index), ...parts.slice(star + 1)]),
    )
  );
}

function pointerOf(parts: readonly string[]): string {
  return parts.map((part) => `/${part}`).join('');
}
