import { describe, expect, test } from 'vitest';
import { deriveCredentialId } from '../src/index.ts';

const parts = {
  issuer: 'did:web:amk.example',
  definition: 'https://amk.example/mc/1',
  version: '1.0',
  recipient: 'aino@example.org',
};

describe('deriveCredentialId', () => {
  test('gives a UUID of version 8', async () => {
    const id = await deriveCredentialId(parts);
    expect(id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test('gives the same id for the same parts', async () => {
    expect(await deriveCredentialId(parts)).toBe(await deriveCredentialId({ ...parts }));
  });

  test.each(['issuer', 'definition', 'version', 'recipient', 'run'] as const)(
    'gives another id when %s differs',
    async (part) => {
      const other = await deriveCredentialId({ ...parts, [part]: 'other' });
      expect(other).not.toBe(await deriveCredentialId(parts));
    },
  );

  test('does not mix up parts that join to the same text', async () => {
    const left = await deriveCredentialId({ ...parts, version: '1', recipient: '0a' });
    const right = await deriveCredentialId({ ...parts, version: '10', recipient: 'a' });
    expect(left).not.toBe(right);
  });
});
