import { Instant } from '@merkki/model';
import * as z from 'zod';
import { AwardingProcess } from './awarding-process.ts';
import { Concept } from './concept.ts';
import { LearningAssessmentSpecification } from './learning-assessment-specification.ts';
import { Note } from './note.ts';
import { Organisation } from './organisation.ts';
import { claimMembers } from './specification-members.ts';

/**
 * One assessment of this learner; a grade is required, in words where there is none.
 *
 * @see European Learning Model 3.2, LearningAssessment.
 * @example
 * LearningAssessment.safeParse({
 *   id: 'urn:epass:learningAssessment:1',
 *   type: 'LearningAssessment',
 *   title: { en: 'Trial and its report' },
 * }).success; // false: no grade, no awarding process
 */
export const LearningAssessment = z
  .looseObject({
    ...claimMembers,
    type: z.literal('LearningAssessment'),
    awardedBy: AwardingProcess,
    grade: Note,
    dcType: z.array(Concept).optional(),
    dateIssued: Instant.optional(),
    idVerification: Concept.optional(),
    gradeStatus: Concept.optional(),
    assessedBy: z.array(Organisation).optional(),
    specifiedBy: LearningAssessmentSpecification.optional(),
  })
  .describe('One assessment of this learner.');
export type LearningAssessment = z.infer<typeof LearningAssessment>;
