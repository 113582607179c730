import * as z from 'zod';
import { conceptSchema } from './concept.ts';
import { Duration } from './duration.ts';
import { specificationMembers } from './specification-members.ts';

const members = {
  ...specificationMembers,
  type: z.literal('LearningActivitySpecification'),
  dcType: z.array(conceptSchema).optional(),
  mode: z.array(conceptSchema).optional(),
  language: z.array(conceptSchema).optional(),
  volumeOfLearning: Duration.optional(),
  contactHour: z.array(z.string()).optional(),
} as const;

/**
 * What one does in order to learn; `contactHour` is hours of teaching as texts.
 *
 * @see European Learning Model 3.2, LearningActivitySpecification.
 * @example
 * LearningActivitySpecification.parse({
 *   id: 'urn:epass:learningActivitySpec:1',
 *   type: 'LearningActivitySpecification',
 *   title: { en: 'Workshops' },
 *   volumeOfLearning: 'PT18H',
 * });
 */
export const LearningActivitySpecification = z
  .looseObject({ ...members, hasPart: z.array(z.looseObject(members)).optional() })
  .describe('What one does in order to learn.');
export type LearningActivitySpecification = z.infer<typeof LearningActivitySpecification>;

/** Type of the schema {@link LearningActivitySpecification}, by which the declarations of other schemas name it. */
export interface LearningActivitySpecificationSchema
  extends z.ZodObject<typeof LearningActivitySpecification.shape, z.core.$loose> {}

/**
 * {@link LearningActivitySpecification} as a part of other schemas.
 *
 * @alias
 */
export const learningActivitySpecificationSchema: LearningActivitySpecificationSchema =
  LearningActivitySpecification;
