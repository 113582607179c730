import * as z from 'zod';
import { Uri } from '../primitives.ts';

/**
 * A schema that the credential names for itself.
 *
 * @see Open Badges 3.0, appendix B.2.2.
 * @example
 * CredentialSchema.parse({
 *   id: 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
 *   type: '1EdTechJsonSchemaValidator2019',
 * });
 */
export const CredentialSchema = z
  .looseObject({ id: Uri, type: z.string().min(1) })
  .describe('A schema that the credential names.');
export type CredentialSchema = z.infer<typeof CredentialSchema>;
