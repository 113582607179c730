import * as z from 'zod';
import { accreditationSchema } from './accreditation.ts';
import { conceptSchema } from './concept.ts';
import { achievementSpecificationMembers } from './learning-achievement-specification.ts';

const members = {
  ...achievementSpecificationMembers,
  type: z.literal('Qualification'),
  eqfLevel: conceptSchema.optional(),
  nqfLevel: z.array(conceptSchema).optional(),
  isPartialQualification: z.boolean().optional(),
  accreditation: z.array(accreditationSchema).optional(),
} as const;

/**
 * What an achievement consists of, with level and accreditation: the class for micro-credentials.
 *
 * @see European Learning Model 3.2, Qualification.
 * @example
 * Qualification.parse({
 *   id: 'urn:epass:qualification:1',
 *   type: 'Qualification',
 *   title: { en: 'Generative AI for small companies' },
 *   eqfLevel: { id: 'http://data.europa.eu/snb/eqf/6', type: 'Concept' },
 * });
 */
export const Qualification = z
  .looseObject({ ...members, isPartOf: z.array(z.looseObject(members)).optional() })
  .describe('What an achievement consists of, with level and accreditation.');
export type Qualification = z.infer<typeof Qualification>;

/** Type of the schema {@link Qualification}, by which the declarations of other schemas name it. */
export interface QualificationSchema
  extends z.ZodObject<typeof Qualification.shape, z.core.$loose> {}

/**
 * {@link Qualification} as a part of other schemas.
 *
 * @alias
 */
export const qualificationSchema: QualificationSchema = Qualification;
