import { hashIdentity } from '@merkki/open-badges';
import { describe, expect, test } from 'vitest';
import { codesOf, signedBadge, verified } from '../support.ts';

const salt = 'k3b9Qw1xZt7uVn5sRm2pLA';
const email = { type: 'emailAddress', value: 'aino@school.example' };

function identity(identityHash: string, more: Readonly<Record<string, string | boolean>> = {}) {
  return [
    { type: 'IdentityObject', hashed: false, identityType: 'emailAddress', identityHash, ...more },
  ];
}

async function recipientCodes(
  identifier: ReturnType<typeof identity> | undefined,
  recipient = email,
): Promise<[string, string[]]> {
  const report = await verified(await signedBadge({ 'credentialSubject.identifier': identifier }), {
    recipient,
  });
  return [report.verdict, codesOf(report, 'recipient')];
}

const good = ['valid', ['recipient.ok']];
const bad = ['invalid', ['recipient.mismatch']];

describe('the recipient', () => {
  test('is not looked at unless one is expected', async () => {
    expect(codesOf(await verified(await signedBadge()), 'recipient')).toEqual([]);
  });

  test('is found by the subject’s id, to the letter', async () => {
    const learner = { type: 'did', value: 'did:example:learner' };
    expect(await recipientCodes(undefined, learner)).toEqual(good);
    expect(await recipientCodes(undefined, { ...learner, value: 'did:example:LEARNER' })).toEqual(
      bad,
    );
  });

  test('is found by a plain identity', async () => {
    expect(await recipientCodes(identity(email.value))).toEqual(good);
    expect(await recipientCodes(identity('other@school.example'))).toEqual(bad);
  });

  test('is found by a hashed identity, an address in any case', async () => {
    const hash = await hashIdentity(email.value, { salt });
    const hashed = identity(hash, { hashed: true, salt });
    expect(await recipientCodes(hashed)).toEqual(good);
    expect(await recipientCodes(hashed, { ...email, value: 'Aino@School.Example' })).toEqual(good);
    expect(await recipientCodes(hashed, { ...email, value: 'eino@school.example' })).toEqual(bad);
  });

  test.each([
    ['with another salt', (hash: string) => identity(hash, { hashed: true, salt: `${salt}x` })],
    ['without its salt', (hash: string) => identity(hash, { hashed: true })],
    ['that says that it is plain', (hash: string) => identity(hash, { salt })],
  ])('is not found by a hash %s', async (_name, make) => {
    expect(await recipientCodes(make(await hashIdentity(email.value, { salt })))).toEqual(bad);
  });

  test('is not found by a plain value that says that it is hashed', async () => {
    expect(await recipientCodes(identity(email.value, { hashed: true, salt }))).toEqual(bad);
  });

  test('is not found by an identity of another type', async () => {
    expect(await recipientCodes(identity(email.value, { identityType: 'name' }))).toEqual(bad);
  });

  test('is compared to the letter when it is no e-mail address', async () => {
    const account = identity('a-17', { identityType: 'accountId' });
    expect(await recipientCodes(account, { type: 'accountId', value: 'a-17' })).toEqual(good);
    expect(await recipientCodes(account, { type: 'accountId', value: 'A-17' })).toEqual(bad);
  });

  test('that is expected to be nobody is found in no badge', async () => {
    const nobody = identity(await hashIdentity('', { salt }), { hashed: true, salt });
    expect(await recipientCodes(nobody, { ...email, value: '' })).toEqual(bad);
  });
});
