import type { Level } from '@merkki/model';
import { eqfLevels, findByCode } from '@merkki/vocabularies';
import type { Concept } from '../schemas/concept.ts';
import type { Note } from '../schemas/note.ts';
import type { Qualification } from '../schemas/qualification.ts';
import type { ElmWriter } from './elm-writer.ts';
import { cycles, levelBases } from './own-words.ts';

const qualificationsFrameworks = 'http://data.europa.eu/snb/qdr';

/** Levels of the Finnish framework that the EU list of 2023 has. */
const finnishLevels: Readonly<Record<string, string>> = { 6: 'c_8a7da315', 7: 'c_3b2bd7b5' };
const finnishFramework = `${qualificationsFrameworks}/c_2d1fde14`;

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

/** `nqfLevel` takes values of the EU list only; the level is therefore always described too. */
function writeNationalLevel(
  writer: ElmWriter,
  { framework, level }: NonNullable<Level['nqf']>,
  path: string,
): { described: Concept; listed: Concept | undefined } {
  const code = framework.id === finnishFramework ? finnishLevels[level] : undefined;
  const scheme = framework.id ?? framework.scheme;
  for (const member of ['scheme', 'notation'] as const) {
    if (framework[member] !== undefined && framework[member] !== scheme) {
      writer.lose('loss.no-place', `${path}/framework/${member}`);
    }
  }
  const labels = Object.entries(framework.prefLabel ?? {});
  return {
    described: writer.identify<Concept>('concept', {
      type: 'Concept',
      notation: level,
      prefLabel:
        labels.length === 0
          ? undefined
          : Object.fromEntries(labels.map(([language, name]) => [language, `${name}: ${level}`])),
      inScheme: scheme === undefined ? undefined : { id: scheme, type: 'ConceptScheme' },
    }),
    listed:
      code === undefined
        ? undefined
        : writer.concept(
            {
              id: `${qualificationsFrameworks}/${code}`,
              scheme: `${qualificationsFrameworks}/25831c2`,
              prefLabel: { en: `FiNQF Level ${level}` },
            },
            path,
          ),
  };
}
