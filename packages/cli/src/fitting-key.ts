import { MerkkiError, parseInstant } from '@merkki/core';
import { fitsFormat, type IssueFormat, issueFormats } from '@merkki/issuer';
import type { KeyRecord } from '@merkki/proofs';
import { readCertificateInfo } from '@merkki/proofs/jades';

/**
 * The active key that fits a format best: with a certificate that is in force where it needs one, then
 * of the preferred algorithm, then the oldest.
 *
 * @throws `keys.none-fits` when none does.
 * @internal
 */
export async function fittingKey(
  keys: readonly KeyRecord[],
  format: IssueFormat,
  now: string,
): Promise<KeyRecord> {
  const { algorithms, certificate } = issueFormats[format];
  const fitting = keys
    .filter((key) => key.status === 'active' && fitsFormat(format, key))
    .sort((left, right) => algorithms.indexOf(left.alg) - algorithms.indexOf(right.alg));
  for (const key of certificate ? fitting : []) if (await isCertified(key, now)) return key;
  const [best] = fitting; // an issuer says what is wrong with its certificate
  if (best !== undefined) return best;
  throw new MerkkiError({
    code: 'keys.none-fits',
    message: `No active key fits ${format}.`,
    params: { format, algorithms: algorithms.join(', ') },
  });
}

async function isCertified({ certificates = [] }: KeyRecord, now: string): Promise<boolean> {
  const leaf = await readCertificateInfo(certificates[0] ?? '');
  if (leaf === undefined) return false;
  const time = (moment: string): number => parseInstant(moment) ?? Number.NaN;
  return time(leaf.notBefore) <= time(now) && time(now) <= time(leaf.notAfter);
}
