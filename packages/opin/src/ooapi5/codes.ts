import { findByCode, learningModes } from '@merkki/vocabularies';
import type { CodeTable } from '../converters/code-table.ts';

/** Modes of delivery; other modes of ours have no code here. */
export const modeTable: CodeTable = {
  name: 'learning mode to modesOfDelivery',
  pairs: [
    { ours: modeUri('online'), theirs: 'online' },
    { ours: modeUri('presential'), theirs: 'on campus' },
    { ours: modeUri('blended'), theirs: 'hybrid' },
  ],
};

/** Modes of delivery that OOAPI 5.0 lists. */
export const modes = ['distance-learning', 'on campus', 'online', 'hybrid', 'situated'] as const;

/** Cycle of the QF-EHEA and level. */
export const cycleTable: CodeTable = {
  name: 'cycle to level',
  pairs: [
    { ours: 'short', theirs: 'associate degree' },
    { ours: 'first', theirs: 'bachelor' },
    { ours: 'second', theirs: 'master' },
    { ours: 'third', theirs: 'doctoral' },
  ],
};

/** Levels that OOAPI 5.0 lists. */
export const levels = [
  'secondary vocational education',
  'secondary vocational education 1',
  'secondary vocational education 2',
  'secondary vocational education 3',
  'secondary vocational education 4',
  'associate degree',
  'bachelor',
  'master',
  'doctoral',
  'undefined',
  'undivided',
  'nt2-1',
  'nt2-2',
] as const;

function modeUri(code: string): string {
  return findByCode(learningModes, code)?.uri ?? '';
}
