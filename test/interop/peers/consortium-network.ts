import { didWebToUrl } from '@merkki/proofs/did';
import { listUrl } from '../issue-badge.ts';
import { publishedSchema } from '../published-schema.ts';
import type { World } from './peer.ts';

/** Address of a list of issuers. */
export const registryUrl = 'https://registry.example/registry.json';

const schemaUrl =
  'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json';

/** A `fetch` that answers from a world alone; without the publisher's schema anything fits. */
export function fetchIn(world: World): typeof fetch {
  return async (input) => {
    const body = answer(input instanceof Request ? input.url : String(input), world);
    if (body === undefined) return new Response('', { status: 404 });
    return new Response(body, { headers: { 'content-type': 'application/json' } });
  };
}

function answer(url: string, { didDocument, list }: World): string | undefined {
  const did = String(didDocument['id']);
  if (url === schemaUrl) return JSON.stringify(publishedSchema('published') ?? {});
  if (url === registryUrl) return JSON.stringify({ registry: { [did]: { name: 'Example' } } });
  if (url === listUrl) return list;
  const address = didWebToUrl(did);
  return address.ok && url === address.value ? JSON.stringify(didDocument) : undefined;
}
