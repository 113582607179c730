import { readFileSync } from 'node:fs';
import { verify } from '@merkki/verifier';
import { expect, test } from 'vitest';

test('the badge in the README is a real one: it verifies', async () => {
  const path = new URL('../../docs/pictures/baked-badge.png', import.meta.url);
  const report = await verify(new Uint8Array(readFileSync(path)), { now: '2027-01-01T00:00:00Z' });
  expect(report).toMatchObject({
    verdict: 'valid',
    format: 'ob3-baked-png',
    achievement: { name: 'Generative AI for small companies' },
  });
});
