import * as z from 'zod';
import { AchievementType } from '../enumerations.ts';
import { CompactJws, classOf, FilledText, LanguageCode, listOf, Uri } from '../primitives.ts';
import { Alignment } from './alignment.ts';
import { Criteria } from './criteria.ts';
import { IdentifierEntry } from './identifier-entry.ts';
import { Image } from './image.ts';
import { EndorsementCredential, Profile } from './profile.ts';
import { Related } from './related.ts';
import { ResultDescription } from './result-description.ts';

/**
 * What can be earned.
 *
 * @see Open Badges 3.0, appendix B.1.1.
 * @example
 * Achievement.parse({
 *   id: 'https://amk.example/mc/ai',
 *   type: ['Achievement'],
 *   name: 'Generative AI for small companies',
 *   description: 'Plans and pilots a use of generative AI.',
 *   criteria: { narrative: 'A working pilot with a written risk review.' },
 * });
 */
export const Achievement = z
  .looseObject({
    id: Uri,
    type: classOf('Achievement'),
    name: FilledText,
    description: FilledText,
    criteria: Criteria,
    achievementType: AchievementType.optional(),
    alignment: listOf(Alignment).optional(),
    creator: Profile.optional(),
    creditsAvailable: z.number().optional(),
    endorsement: listOf(EndorsementCredential).optional(),
    endorsementJwt: listOf(CompactJws).optional(),
    fieldOfStudy: z.string().optional(),
    humanCode: z.string().optional(),
    image: Image.optional(),
    inLanguage: LanguageCode.optional(),
    otherIdentifier: listOf(IdentifierEntry).optional(),
    related: listOf(Related).optional(),
    resultDescription: listOf(ResultDescription).optional(),
    specialization: z.string().optional(),
    tag: listOf(z.string()).optional(),
    version: z.string().optional(),
  })
  .describe('What can be earned.');
export type Achievement = z.infer<typeof Achievement>;
