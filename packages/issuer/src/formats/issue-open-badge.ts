import type { DocumentLoader } from '@merkki/contexts';
import type { JsonObject, Locale, Loss } from '@merkki/core';
import type { MicroCredentialAward } from '@merkki/model';
import { toAchievementCredential } from '@merkki/open-badges';
import type { Signer } from '@merkki/proofs';
import { signDataIntegrity } from '@merkki/proofs/data-integrity';
import { signVcJwt } from '@merkki/proofs/jwt';

interface OpenBadgeParts {
  readonly signer: Signer;
  readonly issuer: string;
  readonly format: 'ob3-di' | 'ob3-jwt';
  readonly language: Locale;
  readonly issuedAt: string;
  readonly random: (bytes: number) => Uint8Array;
  readonly documentLoader: DocumentLoader;
}

/**
 * Issues an Open Badge 3.0.
 *
 * @internal
 */
export async function issueOpenBadge(
  award: MicroCredentialAward,
  parts: OpenBadgeParts,
): Promise<{ readonly text: string; readonly losses: readonly Loss[] }> {
  const { signer, documentLoader, issuedAt } = parts;
  const { value, losses } = await toAchievementCredential(award, {
    issuer: { id: parts.issuer },
    language: parts.language,
    validFrom: issuedAt,
    random: parts.random,
  });
  const credential = value as unknown as JsonObject; // a strict schema's output is JSON
  const text =
    parts.format === 'ob3-jwt'
      ? await signVcJwt(credential, { signer })
      : JSON.stringify(
          await signDataIntegrity(credential, { signer, created: issuedAt, documentLoader }),
          null,
          2,
        );
  return { text, losses };
}
