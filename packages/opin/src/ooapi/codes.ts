import { findByCode, learningModes } from '@merkki/vocabularies';
import type { CodeTable } from '../converters/code-table.ts';

/** Modes of learning; both lists go back to that of Europass. */
export const modeTable: CodeTable = {
  name: 'learning mode to modeOfDelivery',
  pairs: [
    { ours: modeUri('online'), theirs: 'online' },
    { ours: modeUri('presential'), theirs: 'presential' },
    { ours: modeUri('blended'), theirs: 'blended' },
    { ours: modeUri('work-based'), theirs: 'work_based' },
    { ours: modeUri('project-based'), theirs: 'project_based' },
    { ours: modeUri('research-lab-based'), theirs: 'research_lab_based' },
  ],
};

/** Modes of delivery that OOAPI lists. */
export const modes = [
  'blended',
  'coil',
  'hybrid',
  'joint_delivery',
  'online',
  'presential',
  'project_based',
  'research_lab_based',
  'work_based',
] as const;

/** Status of the definition and state of its offering; an approved definition is still a concept. */
export const stateTable: CodeTable = {
  name: 'status to offeringState',
  pairs: [
    { ours: 'draft', theirs: 'concept' },
    { ours: 'approved', theirs: 'concept', back: false },
    { ours: 'published', theirs: 'active' },
    { ours: 'retired', theirs: 'inactive' },
  ],
};

/** States of an offering that OOAPI lists. */
export const states = ['concept', 'cancelled', 'active', 'inactive'] as const;

/** Cycle of the QF-EHEA and level; OOAPI does not say that its levels are these cycles. */
export const cycleTable: CodeTable = {
  name: 'cycle to level',
  pairs: [
    { ours: 'short', theirs: 'associate_degree' },
    { ours: 'first', theirs: 'bachelor' },
    { ours: 'second', theirs: 'master' },
    { ours: 'third', theirs: 'doctoral' },
  ],
};

/** Units of study load that OOAPI lists. */
export const loadUnits = { ects: 'ects', hours: 'hour', contactHours: 'contact_time' } as const;

function modeUri(code: string): string {
  return findByCode(learningModes, code)?.uri ?? '';
}
