import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashIdentity, matchesRecipient } from '../../src/index.ts';
import { md5 } from '../../src/reading/md5.ts';

const salt = 'k3b9Qw1xZt7uVn5sRm2pLA';
const email = { type: 'emailAddress', value: 'aino@school.example' };

function identity(identityHash: string, more: object = {}): object {
  return {
    type: 'IdentityObject',
    hashed: true,
    identityType: 'emailAddress',
    identityHash,
    ...more,
  };
}

describe('matchesRecipient', () => {
  test('finds the vector of the standard, and tells by which hash', async () => {
    const digest = createHash('sha256').update('a@example.comKosher').digest('hex');
    expect(digest).toMatch(/^b5809d8a/);
    const subject = {
      identifier: [identity(`sha256$${digest.toUpperCase()}`, { salt: 'Kosher' })],
    };
    expect(await matchesRecipient(subject, { ...email, value: 'a@example.com' })).toEqual({
      pointer: '/identifier/0',
      as: 'given',
      by: 'sha256',
    });
  });

  test('tries an e-mail address as given and in lower case, and tells which matched', async () => {
    const lower = identity(await hashIdentity(email.value, { salt }), { salt });
    const mixed = identity(await hashIdentity('Aino@School.example', { salt }), { salt });
    const claimed = { ...email, value: 'Aino@School.example' };
    expect(await matchesRecipient([lower], claimed)).toMatchObject({
      pointer: '/0',
      as: 'lower-case',
    });
    expect(await matchesRecipient([mixed, lower], claimed)).toMatchObject({
      pointer: '/0',
      as: 'given',
    });
    expect(await matchesRecipient([mixed], email)).toBeUndefined();
  });

  test('takes an e-mail address in clear whatever its capitals, and tells so', async () => {
    const plain = identity('Aino@School.example', { hashed: false });
    expect(await matchesRecipient([plain], email)).toEqual({
      pointer: '/0',
      as: 'lower-case',
      by: 'plain',
    });
    expect(
      await matchesRecipient([plain], { ...email, value: 'Aino@School.example' }),
    ).toMatchObject({ as: 'given' });
  });

  test('takes a hash in capitals, its name included', async () => {
    const hash = await hashIdentity(email.value, { salt });
    const found = await matchesRecipient([identity(hash.toUpperCase(), { salt })], email);
    expect(found).toMatchObject({ by: 'sha256' });
  });

  test('reads an unsalted hash and the MD5 of old badges, and tells so', async () => {
    const old = createHash('md5').update(email.value).digest('hex');
    expect(await matchesRecipient([identity(`md5$${old}`)], email)).toMatchObject({ by: 'md5' });
    expect(await matchesRecipient([identity(`sha1$${old}`)], email)).toBeUndefined();
    expect(await matchesRecipient([identity(old)], email)).toBeUndefined();
  });

  test('finds the id of the subject and what stands in clear', async () => {
    const subject = {
      id: 'did:example:aino',
      identifier: [identity('a-17', { hashed: false, identityType: 'accountId' })],
    };
    expect(await matchesRecipient(subject, { type: 'did', value: subject.id })).toMatchObject({
      pointer: '/id',
      by: 'plain',
    });
    expect(await matchesRecipient(subject, { type: 'accountId', value: 'a-17' })).toMatchObject({
      pointer: '/identifier/0',
    });
    expect(await matchesRecipient(subject, { type: 'accountId', value: 'A-17' })).toBeUndefined();
  });

  test('never takes nobody for somebody, nor a hash for a value', async () => {
    const hash = await hashIdentity('', { salt });
    expect(
      await matchesRecipient([identity(hash, { salt })], { ...email, value: '' }),
    ).toBeUndefined();
    expect(await matchesRecipient([identity('')], email)).toBeUndefined();
    const plain = identity(hash, { hashed: false });
    expect(await matchesRecipient([plain], email)).toBeUndefined();
  });

  test('never throws, whatever it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (subject) => {
        expect(await matchesRecipient(subject, email)).toBeUndefined();
      }),
    );
  });
});

test('MD5 is that of RFC 1321', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(Buffer.from(md5(bytes)).toString('hex')).toBe(
        createHash('md5').update(bytes).digest('hex'),
      );
    }),
  );
});
