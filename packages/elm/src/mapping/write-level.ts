import type { Level } from '@merkki/model';
import { eqfLevels, findByCode, nationalLevels } from '@merkki/vocabularies';
import type { Concept } from '../schemas/concept.ts';
import type { Note } from '../schemas/note.ts';
import type { Qualification } from '../schemas/qualification.ts';
import type { ElmWriter } from './elm-writer.ts';
import { isLocalId } from './is-local-id.ts';
import { cycles, levelBases } from './own-words.ts';

const finnishFramework = 'http://data.europa.eu/snb/qdr/c_2d1fde14';

/** The members of a qualification that say its level, and the notes that belong to it. */
export function writeLevel(
  writer: ElmWriter,
  level: Level,
  path: string,
): Pick<Qualification, 'eqfLevel' | 'nqfLevel' | 'educationLevel'> & { notes: Note[] } {
  const eqf = level.eqf === undefined ? undefined : findByCode(eqfLevels, String(level.eqf));
  const notes: Note[] = [];
  if (level.basis !== undefined) {
    writer.lose('loss.text-only', `${path}/basis`);
    notes.push(writer.note('level-basis', writer.words(levelBases[level.basis])));
  }
  if (level.notApplicable !== undefined) {
    notes.push(writer.note('level-not-applicable', { ...level.notApplicable }));
  }
  const national = level.nqf && writeNationalLevel(writer, level.nqf, `${path}/nqf`);
  return {
    eqfLevel: eqf && writer.entry(eqfLevels, eqf),
    nqfLevel: national?.listed && [national.listed],
    educationLevel: [
      ...(level.qfEhea === undefined
        ? []
        : [writer.ownConcept(level.qfEhea, cycles[level.qfEhea])]),
      ...(national === undefined ? [] : [national.described]),
    ],
    notes,
  };
}

/**
 * `nqfLevel` takes values of the EU list only; the level is therefore always described too. The list
 * names a level by its framework's notation, such as `FiNQF-6`.
 */
function writeNationalLevel(
  writer: ElmWriter,
  { framework, level }: NonNullable<Level['nqf']>,
  path: string,
): { described: Concept; listed: Concept | undefined } {
  const isFinnish = framework.id === finnishFramework;
  const notation = isFinnish ? 'FiNQF' : framework.notation;
  const entry = findByCode(nationalLevels, `${notation}-${level}`);
  if (framework.scheme !== undefined) writer.lose('loss.no-place', `${path}/framework/scheme`);
  if (
    framework.notation !== undefined &&
    (entry === undefined || framework.notation !== notation)
  ) {
    writer.lose('loss.no-place', `${path}/framework/notation`);
  }
  const id = framework.id === undefined || isLocalId(framework.id) ? undefined : framework.id;
  if (id !== framework.id) writer.lose('loss.replaced', `${path}/framework/id`);
  const labels = Object.entries(framework.prefLabel ?? {});
  return {
    described: writer.identify<Concept>('concept', {
      type: 'Concept',
      notation: level,
      prefLabel:
        labels.length === 0
          ? undefined
          : Object.fromEntries(labels.map(([language, name]) => [language, `${name}: ${level}`])),
      inScheme: id === undefined ? undefined : { id, type: 'ConceptScheme' },
    }),
    listed: entry && writer.entry(nationalLevels, entry),
  };
}
