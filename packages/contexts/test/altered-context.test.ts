import { expect, test, vi } from 'vitest';
import { createDocumentLoader } from '../src/index.ts';

const multikey = 'https://w3id.org/security/multikey/v1';

vi.mock('@digitalbazaar/multikey-context', () => ({
  contexts: new Map([[multikey, { '@context': { Multikey: 'https://evil.example/Multikey' } }]]),
}));

test('an installed context that is not the approved one is not given out', async () => {
  const load = createDocumentLoader();
  await expect(load(multikey)).rejects.toThrow(
    expect.objectContaining({
      name: 'UnavailableError',
      code: 'context.altered',
      params: { url: multikey },
    }),
  );
  await expect(load('https://www.w3.org/ns/credentials/v2')).resolves.toHaveProperty('document');
});
