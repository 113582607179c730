import { UnavailableError } from '@merkki/core';
import { createDidResolver } from '@merkki/proofs/did';
import { verify } from '@merkki/verifier';
import { listUrl } from './issue-badge.ts';
import type { World } from './peers/peer.ts';

/** What `verify` says of a badge: `valid`, or the code of the check that decides. */
export async function ourVerdict(input: string | Uint8Array, world: World): Promise<string> {
  const { now, didDocument, list } = world;
  const { verdict, checks } = await verify(input, {
    now,
    resolveDid: createDidResolver({ documents: { [String(didDocument['id'])]: didDocument } }),
    loadResource: async (url) => {
      if (url === listUrl && list !== undefined) {
        return { url, body: new TextEncoder().encode(list) };
      }
      throw new UnavailableError({ code: 'loader.unavailable', message: 'There is no network.' });
    },
  });
  if (verdict === 'valid') return verdict;
  const outcome = verdict === 'invalid' ? 'fail' : 'unknown';
  return checks.find((check) => check.outcome === outcome)?.code ?? verdict;
}
