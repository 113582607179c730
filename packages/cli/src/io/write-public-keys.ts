import { join } from 'node:path';
import { type KeyRecord, toDidDocument, toJwks } from '@merkki/proofs';
import { writeWhole } from './files.ts';

/**
 * Writes the DID document and key set of each DID in the folder, and a map with which `verify` finds them
 * offline. The first published DID has the names under which a web server serves them.
 *
 * @internal
 */
export async function writePublicKeys(
  folder: string,
  records: readonly KeyRecord[],
): Promise<void> {
  const dids = [...new Set(records.map(({ controller }) => controller))];
  const published = [...dids.filter(isPublished), ...dids.filter((did) => !isPublished(did))];
  const documents: Record<string, string> = {};
  for (const [index, did] of published.entries()) {
    const suffix = index === 0 ? '' : `-${index + 1}`;
    const keys = records.filter(({ controller }) => controller === did);
    await writeJson(join(folder, `did${suffix}.json`), toDidDocument(keys));
    await writeJson(join(folder, `jwks${suffix}.json`), toJwks(keys));
    documents[did] = `did${suffix}.json`;
  }
  await writeJson(join(folder, 'resolver.json'), { documents });
}

/** Tells whether a DID has a document on the web; of others the key itself is the document. @internal */
export function isPublished(did: string): boolean {
  return did.startsWith('did:web:') || did.startsWith('https://');
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeWhole(path, `${JSON.stringify(value, null, 2)}\n`);
}
