import { atPointer, type JsonObject } from '@merkki/core';
import { records } from '../converters/records.ts';
import type { ProfileField } from '../engine/converter.ts';
import type { Profile } from '../engine/profile.ts';
import { assessmentItemFields } from './assessment-item-fields.ts';
import { courseUnitFields } from './course-unit-fields.ts';
import { lostMembers } from './lost-members.ts';
import { realisationFields } from './realisation-fields.ts';
import { known } from './sources.ts';
import { sisuTriad, type Triad } from './triad.ts';

/** The rows of course unit, assessment items and realisation. */
function triadFields(triad: Triad): readonly ProfileField[] {
  return [
    ...realisationFields(triad).filter(({ theirs }) => theirs.endsWith('/flowState')),
    ...courseUnitFields(triad),
    {
      ours: '/assessments/*',
      theirs: `${triad.assessmentItems}/*`,
      via: records(assessmentItemFields(triad)),
      shape: { kind: 'any' },
      ...known,
    },
    ...realisationFields(triad).filter(({ theirs }) => !theirs.endsWith('/flowState')),
  ];
}

/**
 * Sisu (Kori): a course unit, its assessment items and one realisation. Identifiers and codes that only
 * an installation has are codes of the definition, with the schemes `sisu-…`.
 *
 * @see funidata-python-utils, funidata_utils/schemas/sisu.
 * @example
 * sisuProfile.fields.some(({ theirs }) => theirs === '/courseUnit/credits/min'); // true
 */
export const sisuProfile: Profile = Object.freeze({
  id: 'sisu',
  title: 'Sisu (Kori): course unit, assessment items and realisation',
  version: '0.1.0',
  date: '2026-11-24',
  languages: ['fi', 'sv', 'en'],
  variants: ['CourseUnit'],
  variantAt: '/courseUnit/documentState',
  needsOffering: false,
  chooseVariant: () => 'CourseUnit',
  // Of a draft any field may be missing; what is active is whole.
  isPublished: (document: JsonObject, pointer: string) => {
    const entity = /^\/(?:assessmentItems\/\d+|[^/]+)/.exec(pointer)?.[0] ?? '';
    return atPointer(document, `${entity}/documentState`) === 'ACTIVE';
  },
  fields: triadFields(sisuTriad),
  lost: lostMembers,
});
