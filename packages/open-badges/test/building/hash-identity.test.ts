import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashIdentity } from '../../src/index.ts';

describe('hashIdentity', () => {
  test('is SHA-256 over the value and then the salt', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (value) => {
        const salt = '0123456789abcdef0123456789abcdef';
        const expected = createHash('sha256')
          .update(value + salt, 'utf8')
          .digest('hex');
        expect(await hashIdentity(value, { salt })).toBe(`sha256$${expected}`);
      }),
    );
  });

  test('takes a salt of 22 characters and refuses one of 21', async () => {
    await expect(hashIdentity('a', { salt: 'a'.repeat(22) })).resolves.toMatch(/^sha256\$/);
    await expect(hashIdentity('a', { salt: 'a'.repeat(21) })).rejects.toMatchObject({
      code: 'identity.salt-too-short',
    });
  });
});
