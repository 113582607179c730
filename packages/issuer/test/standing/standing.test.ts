import { fromBase64Url, readJson } from '@merkki/core';
import { createStatusList, getStatus, setStatuses } from '@merkki/proofs/status-list';
import { describe, expect, test } from 'vitest';
import {
  createMemoryStore,
  type IssuingStore,
  readCredentials,
  reinstateCredential,
  revokeCredential,
  statusBits,
  suspendCredential,
} from '../../src/index.ts';
import { createFileStore } from '../../src/node/index.ts';
import { freshFolder } from '../fresh-folder.ts';
import { definition, issuedAt, issuerOver, list, options, people } from '../run/support.ts';

const at = '2026-12-01T08:00:00Z';

async function issued(
  count: number,
  purpose: 'revocation' | 'suspension' = 'revocation',
  store: IssuingStore = createMemoryStore(),
): Promise<{ readonly store: IssuingStore; readonly ids: readonly string[] }> {
  const statusList = { url: list, purpose };
  const { items } = await issuerOver(store).run(
    definition(),
    people(count),
    options({ statusList }),
  );
  return { store, ids: items.map(({ id }) => id) };
}

describe('the standing of a credential', () => {
  test('is revoked for good, with the reason of the first time', async () => {
    const { store, ids } = await issued(2);
    const [id = ''] = ids;
    const first = await revokeCredential(store, { id, at, reason: 'Issued by mistake.' });
    expect(first).toMatchObject({ standing: 'revoked', changed: true, status: { list } });
    const second = await revokeCredential(store, { id, at, reason: 'Another reason.' });
    expect(second.changed).toBe(false);
    const [record] = await readCredentials(store, { id });
    expect(record).toMatchObject({ standing: 'revoked', reason: 'Issued by mistake.' });
    expect(await statusBits(store, list)).toEqual([record?.status?.index]);
    expect(await statusBits(store, `${list}0`)).toEqual([]);
  });

  test('is suspended and reinstated where the status list can say so', async () => {
    const { store, ids } = await issued(1, 'suspension');
    const [id = ''] = ids;
    await suspendCredential(store, { id, at, reason: 'Under review.' });
    expect(await statusBits(store, list)).toHaveLength(1);
    await reinstateCredential(store, { id, at });
    expect(await statusBits(store, list)).toEqual([]);
    const [record] = await readCredentials(store);
    expect(record).toMatchObject({ standing: 'valid' });
    expect(record).not.toHaveProperty('reason');
  });

  test('is not suspended in a list of revocations, which are for good', async () => {
    const { store, ids } = await issued(1);
    const suspended = suspendCredential(store, { id: ids[0] ?? '', at });
    await expect(suspended).rejects.toMatchObject({ code: 'standing.purpose' });
  });

  test('does not come back from revoked, and is not what the caller thought', async () => {
    const { store, ids } = await issued(1, 'suspension');
    const [id = ''] = ids;
    await revokeCredential(store, { id, at });
    const back = reinstateCredential(store, { id, at });
    await expect(back).rejects.toMatchObject({ code: 'standing.final' });
    const stale = revokeCredential(store, { id, at, expected: 'valid' });
    await expect(stale).rejects.toMatchObject({ code: 'standing.conflict' });
  });

  test('is that of a credential which the store knows', async () => {
    const unknown = revokeCredential(createMemoryStore(), { id: 'urn:uuid:none', at });
    await expect(unknown).rejects.toMatchObject({ code: 'issue.unknown-credential' });
  });

  test('has no reason with personal data, which is not repeated in the error', async () => {
    const { store, ids } = await issued(1);
    const told = revokeCredential(store, { id: ids[0] ?? '', at, reason: 'See 131052-308T.' });
    const error = await told.catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'personal-data.identity-code', pointer: '/reason' });
    expect(JSON.stringify(error)).not.toContain('131052');
  });

  test.each(['memory', 'file'])(
    'is changed by 64 revokers at once, none lost (%s)',
    async (kind) => {
      const folder = await freshFolder();
      const make = (): IssuingStore => createFileStore(folder);
      const { store, ids } = await issued(64, 'revocation', kind === 'file' ? make() : undefined);
      // Each revoker of a folder has a store of its own, as another process would.
      await Promise.all(
        ids.map((id) => revokeCredential(kind === 'file' ? make() : store, { id, at })),
      );
      const bits = await statusBits(store, list);
      expect(bits).toHaveLength(64);
      const published = setStatuses(
        createStatusList({ length: 1_048_576 }),
        bits.map((index) => [index, 1]),
      );
      for (const { status } of await readCredentials(store)) {
        expect(getStatus(published, status?.index ?? -1)).toBe(1);
      }
      expect(
        getStatus(published, [...Array(65).keys()].find((at) => !bits.includes(at)) ?? -1),
      ).toBe(0);
    },
    60_000,
  );
});

describe('a correction', () => {
  const corrected = {
    ...people(1)[0],
    email: 'learner-0@example.org',
    givenName: 'Aino',
    familyName: 'Esimerkki',
    grade: '5',
  };

  test('names the credential that it replaces and revokes it', async () => {
    const { store, ids } = await issued(1);
    const [replaces = ''] = ids;
    const asked = { ...options({ statusList: { url: list } }), replaces, reason: 'Wrong grade.' };
    const done = await issuerOver(store).correct(definition(), corrected, asked);
    expect(done).toMatchObject({ problems: [], replaced: { standing: 'revoked', changed: true } });
    const text = new TextDecoder().decode(await store.readFile(done.files[0]?.name ?? ''));
    const payload = readJson(fromBase64Url(text.split('.')[1] ?? '') ?? '');
    expect(payload).toMatchObject({
      ok: true,
      value: {
        id: done.id,
        relatedResource: [{ id: replaces, digestSRI: expect.stringMatching(/^sha256-.{43}=$/) }],
        credentialSubject: { narrative: expect.stringContaining(replaces) },
      },
    });
    expect(await readCredentials(store)).toMatchObject([
      { id: replaces, standing: 'revoked', reason: 'Wrong grade.', replacedBy: done.id },
      { id: done.id, standing: 'valid', supersedes: replaces },
    ]);
  });

  test('made again changes nothing; one with other content is a conflict', async () => {
    const { store, ids } = await issued(1);
    const asked = { ...options(), replaces: ids[0] ?? '' };
    const first = await issuerOver(store).correct(definition(), corrected, asked);
    const again = await issuerOver(store).correct(definition(), corrected, asked);
    expect(again).toMatchObject({ id: first.id, files: first.files, replaced: { changed: false } });
    const other = await issuerOver(store).correct(
      definition(),
      { ...corrected, grade: '3' },
      asked,
    );
    expect(other.problems).toMatchObject([{ code: 'issue.conflict' }]);
  });

  test('is not made of what was revoked for another reason, nor of what is not there', async () => {
    const { store, ids } = await issued(1);
    const [replaces = ''] = ids;
    await revokeCredential(store, { id: replaces, at });
    const issuer = issuerOver(store);
    const late = issuer.correct(definition(), corrected, { ...options(), replaces });
    await expect(late).rejects.toMatchObject({ code: 'standing.final' });
    const none = issuer.correct(definition(), corrected, { ...options(), replaces: 'urn:none' });
    await expect(none).rejects.toMatchObject({ code: 'issue.unknown-credential' });
    expect(await readCredentials(store)).toHaveLength(1);
  });
});

test('what ends soon is listed, and what was revoked is not', async () => {
  const store = createMemoryStore();
  const ending = definition({ validity: { months: 12 } });
  const { items } = await issuerOver(store).run(ending, people(2), options());
  const [record] = await readCredentials(store);
  expect(record?.forms[0]).toMatchObject({ issuedAt, validUntil: '2027-11-24T00:00:00Z' });
  expect(await readCredentials(store, { endsBefore: '2027-11-24T00:00:00Z' })).toEqual([]);
  await revokeCredential(store, { id: items[0]?.id ?? '', at });
  const soon = await readCredentials(store, { endsBefore: '2027-11-24T00:00:01Z' });
  expect(soon.map(({ id }) => id)).toEqual([items[1]?.id]);
});
