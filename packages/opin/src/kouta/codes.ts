import { findByCode, learningModes, teachingLanguages } from '@merkki/vocabularies';
import type { CodeTable } from '../converters/code-table.ts';

/** A publication state of Opintopolku (julkaisutila): draft, published, archived, deleted. */
export type KoutaState = 'tallennettu' | 'julkaistu' | 'arkistoitu' | 'poistettu';

/** The publication states. */
export const states: readonly KoutaState[] = Object.freeze([
  'tallennettu',
  'julkaistu',
  'arkistoitu',
  'poistettu',
]);

/** Our status and the publication state; an approved definition is still a draft there. */
export const stateTable: CodeTable = {
  name: 'status to julkaisutila',
  pairs: [
    { ours: 'draft', theirs: 'tallennettu' },
    { ours: 'approved', theirs: 'tallennettu', back: false },
    { ours: 'published', theirs: 'julkaistu' },
    { ours: 'retired', theirs: 'arkistoitu' },
  ],
};

/** Fee types (maksullisuustyyppi). */
export const feeTypes = ['maksullinen', 'maksuton', 'lukuvuosimaksu'] as const;

/** Our price type and the fee type. */
export const feeTable: CodeTable = {
  name: 'price to maksullisuustyyppi',
  pairs: [
    { ours: 'fee', theirs: 'maksullinen' },
    { ours: 'free', theirs: 'maksuton' },
    { ours: 'tuition', theirs: 'lukuvuosimaksu' },
  ],
};

/** Languages of teaching; a language without a code of its own is “other”. */
export const languageTable: CodeTable = {
  name: 'language to oppilaitoksenopetuskieli',
  pairs: teachingLanguages.entries.flatMap(({ aliases, uri }) =>
    aliases.map((language) => ({ ours: language, theirs: uri })),
  ),
  other: `${teachingLanguages.base}9`,
  several: { [`${teachingLanguages.base}3`]: ['fi', 'sv'] },
};

/** Modes of learning; opetuspaikkakk has no code for work, project and laboratory. */
export const modeTable: CodeTable = {
  name: 'learning mode to opetuspaikkakk',
  pairs: [
    { ours: modeUri('presential'), theirs: 'opetuspaikkakk_1' },
    { ours: modeUri('online'), theirs: 'opetuspaikkakk_3' },
    { ours: modeUri('blended'), theirs: 'opetuspaikkakk_4' },
  ],
};

function modeUri(code: string): string {
  return findByCode(learningModes, code)?.uri ?? '';
}
