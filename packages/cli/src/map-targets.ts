import { InternalError } from '@merkki/core';
import type { MapTarget } from './map-target.ts';
import type { RecordTarget } from './record-target.ts';

/** A format by its name; it is loaded when it is asked for. */
type Loaders<T> = Readonly<Record<string, () => Promise<T>>>;

const studyServices = ['kouta', 'ooapi', 'ooapi5', 'opin', 'sisu', 'ripa', 'schema-org'];

/**
 * The formats by the name that the command line gives them.
 *
 * @internal
 */
export const mapTargets: Loaders<MapTarget> = {
  ...Object.fromEntries(studyServices.map((name) => [name, () => loadStudyTarget(name)])),
  'open-badges': async () => (await import('./open-badges-target.ts')).openBadgesTarget,
  elm: async () => (await import('./elm-target.ts')).elmTarget,
};

/**
 * The formats of learners' records by the name that the command line gives them.
 *
 * @internal
 */
export const recordTargets: Loaders<RecordTarget> = {
  virta: async () => (await import('./record-targets.ts')).virtaTarget,
  koski: async () => (await import('./record-targets.ts')).koskiTarget,
};

async function loadStudyTarget(name: string): Promise<MapTarget> {
  const target = (await import('./study-targets.ts')).studyTargets.get(name);
  if (target !== undefined) return target;
  throw new InternalError({ code: 'map.no-table', message: `No table is called ${name}.` });
}
