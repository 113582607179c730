import { verify } from '@merkki/verifier';
import type { Given } from './given.ts';
import { readCredential } from './reading/read-credential.ts';
import { type SupportingFile, verifyOptionsOf } from './reading/supporting-file.ts';
import type { Result } from './result.ts';

/** Verifies what was given, by the supporting files, at this moment. */
export async function examine(
  { name, bytes }: Given,
  supporting: readonly SupportingFile[],
): Promise<Result> {
  const options = { ...verifyOptionsOf(supporting), now: new Date() };
  return {
    name,
    credential: readCredential(bytes),
    report: await verify(bytes, options),
    belongsTo: async (type, value) => {
      const { checks } = await verify(bytes, { ...options, recipient: { type, value } });
      const found = checks.find(({ id }) => id === 'recipient');
      return found === undefined ? undefined : found.outcome === 'pass';
    },
  };
}
