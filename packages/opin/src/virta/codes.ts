import type { CodeTable } from '../converters/code-table.ts';

/** Our legal form and the type of the study right. */
export const rightTypes: CodeTable = {
  name: 'legal form to Opiskeluoikeus/Tyyppi',
  pairs: [
    { ours: 'continuing-education', theirs: '10' },
    { ours: 'open-studies', theirs: '13' },
    { ours: 'separate-right', theirs: '18' },
    { ours: 'specialisation', theirs: '19' },
  ],
};

/** Our legal form and the classification of a completion. */
export const classifications: CodeTable = {
  name: 'legal form to Opintosuoritus/Luokittelu',
  pairs: [
    { ours: 'open-studies', theirs: '1' },
    { ours: 'separate-right', theirs: '4' },
    { ours: 'specialisation', theirs: '11' },
    { ours: 'continuing-education', theirs: '13' },
  ],
};

/** Classification of what the Service Centre for Continuous Learning and Employment paid. */
export const fundedByCentre = '18';
