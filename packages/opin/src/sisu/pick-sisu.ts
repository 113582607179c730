import {
  atPointer,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseInstant,
} from '@merkki/core';

/** Rows of entities as the export interface of Sisu returns them, in any order. */
export interface SisuEntities {
  /** Course units. */
  readonly courseUnits: readonly JsonObject[];
  /** Assessment items; several rows of one id are its snapshots. */
  readonly assessmentItems: readonly JsonObject[];
  /** Realisations. */
  readonly courseUnitRealisations: readonly JsonObject[];
}

/** Which entities are wanted, and when. */
export interface PickSisuOptions {
  /** `id` of the course unit, one of its versions. */
  readonly courseUnitId: string;
  /** `id` of the realisation. Default: the first that is linked to the course unit. */
  readonly realisationId?: string;
  /** The clock, an ISO 8601 instant: a snapshot of a later time does not count yet. */
  readonly now: string;
}

/**
 * Puts a course unit, its assessment items and a realisation together into a document that
 * `readOffering` reads with `sisuProfile`. Realisations are linked by assessment items only, and of the
 * snapshots of an item the latest counts that is not in the future. What is not active is left out.
 *
 * @returns The document; `undefined` when there is no such active course unit, or it has not the
 * realisation that was asked for. Never throws on bad data.
 * @example
 * const none = { courseUnits: [], assessmentItems: [], courseUnitRealisations: [] };
 * pickSisu(none, { courseUnitId: 'otm-1', now: '2026-11-24T10:00:00Z' }); // undefined
 */
export function pickSisu(
  { courseUnits, assessmentItems, courseUnitRealisations }: SisuEntities,
  { courseUnitId, realisationId, now }: PickSisuOptions,
): JsonObject | undefined {
  const courseUnit = courseUnits.filter(isActive).find(({ id }) => id === courseUnitId);
  if (courseUnit === undefined) return undefined;
  const named = new Set(
    listAt(courseUnit, '/completionMethods').flatMap((method) =>
      listAt(method, '/assessmentItemIds'),
    ),
  );
  const items = currentSnapshots(assessmentItems, now).filter(({ id }) => named.has(id ?? null));
  const linked = courseUnitRealisations.filter(
    (one) => isActive(one) && listAt(one, '/assessmentItemIds').some((id) => named.has(id)),
  );
  const realisation = linked.find(({ id }) => id === (realisationId ?? id));
  if (realisation === undefined && realisationId !== undefined) return undefined;
  return {
    courseUnit,
    assessmentItems: items,
    ...(realisation === undefined ? {} : { courseUnitRealisation: realisation }),
  };
}

function currentSnapshots(rows: readonly JsonObject[], now: string): readonly JsonObject[] {
  const clock = parseInstant(now) ?? Number.NEGATIVE_INFINITY;
  const latest = new Map<JsonValue, JsonObject>();
  for (const row of rows) {
    const { id } = row;
    const known = id === undefined ? undefined : latest.get(id);
    if (id === undefined || snapshotTime(row) > clock) continue;
    if (known === undefined || snapshotTime(row) >= snapshotTime(known)) latest.set(id, row);
  }
  return [...latest.values()].filter(isActive);
}

/** A row without a snapshot time is older than every other one. */
function snapshotTime({ snapshotDateTime }: JsonObject): number {
  const time = typeof snapshotDateTime === 'string' ? parseInstant(snapshotDateTime) : undefined;
  return time ?? Number.NEGATIVE_INFINITY;
}

function isActive({ documentState }: JsonObject): boolean {
  return documentState === 'ACTIVE';
}

function listAt(value: JsonValue, pointer: string): readonly JsonValue[] {
  const found = isJsonObject(value) ? atPointer(value, pointer) : undefined;
  return Array.isArray(found) ? found : [];
}
