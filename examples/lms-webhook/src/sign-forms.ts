import type { Locale } from '@merkki/core';
import { createIssuer } from '@merkki/issuer';
import type { MicroCredentialAward } from '@merkki/model';
import type { Signer } from '@merkki/proofs';
import type { StoredBadge } from './badge-store.ts';

interface SigningParts {
  readonly signer: Signer;
  readonly random: (bytes: number) => Uint8Array;
  readonly language: Locale;
  readonly issuedAt: string;
}

/** Signs one badge in both forms; they say the same, to the salt. */
export async function signForms(
  record: MicroCredentialAward,
  { signer, random, language, issuedAt }: SigningParts,
): Promise<StoredBadge['forms']> {
  const drawn: Uint8Array[] = [];
  const sign = async (format: 'ob3-di' | 'ob3-jwt'): Promise<string> => {
    let calls = 0;
    const issuer = createIssuer({
      signer,
      random: (bytes) => {
        const salt = drawn[calls] ?? random(bytes);
        drawn[calls] = salt;
        calls += 1;
        return salt;
      },
    });
    const { text } = await issuer.issue(record, { format, language, issuedAt });
    return text;
  };
  return { 'ob3-di': await sign('ob3-di'), 'ob3-jwt': await sign('ob3-jwt') };
}
