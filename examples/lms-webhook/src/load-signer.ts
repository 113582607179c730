import { readFile } from 'node:fs/promises';
import { MerkkiError, readJson } from '@merkki/core';
import { fitsFormat } from '@merkki/issuer';
import { createSigner, parseKeyRecord, type Signer } from '@merkki/proofs';

/** Makes a signer of a key file that `merkki keys new` wrote. Both forms of a badge need Ed25519. */
export async function loadSigner(path: string): Promise<Signer> {
  const json = readJson(await readFile(path));
  const record = json.ok ? parseKeyRecord(json.value) : json;
  if (!record.ok) {
    throw new MerkkiError({
      code: 'keys.unreadable',
      message: `${path} is not a key file.`,
      params: { path },
    });
  }
  if (!fitsFormat('ob3-di', record.value) || !fitsFormat('ob3-jwt', record.value)) {
    throw new MerkkiError({
      code: 'keys.none-fits',
      message: `The key in ${path} must be Ed25519, not ${record.value.alg}.`,
      params: { path, alg: record.value.alg },
    });
  }
  return createSigner(record.value);
}
