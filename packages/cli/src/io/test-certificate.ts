import { basename, join } from 'node:path';
import { formatInstant, InvalidArgumentError, parseInstant } from '@merkki/core';
import type { KeyRecord } from '@merkki/proofs';
import { textOption, type Values } from '../command.ts';
import { usageError } from '../usage-error.ts';
import { exists, freePath, writeWhole } from './files.ts';
import { readTrustFile } from './read-trust-list.ts';

/** A TEST certificate of a key, and the certificate of who gave it. */
export interface TestCertificate {
  readonly chain: readonly string[];
  readonly anchorPem: string;
}

/** Makes a TEST certificate by the options of the command. @internal */
export async function certify(
  key: KeyRecord,
  values: Values,
  created: string,
): Promise<TestCertificate> {
  const start = parseInstant(created) ?? 0;
  const day = 86_400_000;
  const organisation = textOption(values, 'organisation') ?? 'TEST Organisation';
  // Loaded here: X.509 is much, and few keys have a certificate.
  const { createTestCertificates } = await import('@merkki/proofs/jades');
  try {
    const { certificates, anchorPem } = await createTestCertificates({
      organisation,
      organisationIdentifier: textOption(values, 'organisation-id') ?? 'VATFI-12345671',
      country: textOption(values, 'country') ?? 'FI',
      commonName: `TEST seal of ${organisation}`,
      notBefore: formatInstant(start - day),
      notAfter: formatInstant(start + 825 * day),
      publicKeyJwk: key.publicKeyJwk,
    });
    return { chain: certificates, anchorPem };
  } catch (cause) {
    if (!InvalidArgumentError.isInstance(cause)) throw cause;
    const value = textOption(values, 'country') ?? '';
    throw usageError('usage.option-value', { option: '--country', value, allowed: 'FI, SE, …' });
  }
}

/** Adds a trust anchor; what was trusted before still verifies old seals. @internal */
export async function addTrust(folder: string, anchorPem: string): Promise<void> {
  const list = join(folder, 'trust.json');
  const earlier = (await exists(list)) ? await readTrustFile(list) : {};
  const path = await freePath(folder, 'test-ca', '.pem');
  await writeWhole(path, anchorPem);
  const certificates = [...(earlier.certificates ?? []), basename(path)];
  await writeWhole(list, `${JSON.stringify({ ...earlier, certificates }, null, 2)}\n`);
}
