import { type JsonObject, type JsonValue, UnavailableError } from '@merkki/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { signDataIntegrity } from '../../src/data-integrity.ts';
import { createDidResolver } from '../../src/did.ts';
import { createSigner, type KeyRecord } from '../../src/index.ts';
import { signVcJwt } from '../../src/jwt.ts';
import {
  type CheckStatusOptions,
  checkStatus,
  createStatusList,
  type StatusList,
  type StatusPurpose,
  setStatuses,
  toStatusListCredential,
  toStatusListEntry,
} from '../../src/status-list.ts';
import { badge, documentLoader, makeKey, now, readStandardJson, standards } from '../support.ts';

const url = 'https://school.example/status/1';
let key: KeyRecord;
let stranger: KeyRecord;

beforeAll(async () => {
  key = await makeKey('EdDSA');
  stranger = await makeKey('EdDSA');
});

interface ListOptions {
  readonly id?: string;
  readonly by?: KeyRecord;
  readonly purposes?: readonly StatusPurpose[];
  readonly list?: StatusList;
  readonly change?: (credential: JsonObject) => JsonObject;
}

async function listCredential(options: ListOptions = {}): Promise<JsonObject> {
  const credential = await toStatusListCredential({
    id: options.id ?? url,
    issuer: (options.by ?? key).controller,
    purposes: options.purposes ?? ['revocation'],
    list: options.list ?? createStatusList(),
    validFrom: '2026-11-01T00:00:00Z',
  });
  return options.change?.(credential) ?? credential;
}

const sign = (credential: JsonObject, by = key): Promise<JsonObject> =>
  signDataIntegrity(credential, {
    signer: createSigner(by),
    created: '2026-11-01T00:00:00Z',
    documentLoader,
  });

const signedList = async (options: ListOptions = {}): Promise<JsonObject> =>
  sign(await listCredential(options), options.by);

const marked = (...changes: (readonly [number, number])[]): StatusList =>
  setStatuses(createStatusList(), changes);

const entry = (index: number, purpose: StatusPurpose = 'revocation'): JsonObject =>
  toStatusListEntry({ list: url, index, purpose });

/** Checks a credential of these entries against these documents, and keeps what was asked for. */
async function check(
  credentialStatus: JsonValue | undefined,
  documents: Readonly<Record<string, JsonValue>>,
  options: Partial<CheckStatusOptions> = {},
  change: JsonObject = {},
) {
  const asked: string[] = [];
  const checks = await checkStatus(
    {
      ...badge(key.controller),
      ...(credentialStatus === undefined ? {} : { credentialStatus }),
      ...change,
    },
    {
      loadResource: async (address) => {
        asked.push(address);
        const document = documents[address];
        if (document === undefined) {
          throw new UnavailableError({ code: 'loader.unavailable', message: 'Not there.' });
        }
        const text = typeof document === 'string' ? document : JSON.stringify(document);
        return { url: address, body: new TextEncoder().encode(text) };
      },
      documentLoader,
      resolveDid: createDidResolver(),
      now,
      ...options,
    },
  );
  const told = checks.map(({ outcome, code, pointer, notes }) =>
    [outcome, code, pointer, ...notes.map((note) => note.code)].join(' '),
  );
  return { checks, told, asked };
}

describe('checkStatus', () => {
  test('has nothing to say about a credential without status', async () => {
    expect((await check(undefined, {})).told).toEqual([]);
  });

  test('reads the bit of the entry and no other', async () => {
    const documents = { [url]: await signedList({ list: marked([41, 1], [43, 1]) }) };
    expect((await check(entry(42), documents)).told).toEqual(['pass status.ok /credentialStatus']);
    expect((await check(entry(43), documents)).told).toEqual([
      'fail status.revoked /credentialStatus',
    ]);
  });

  test('checks every entry of an array, and asks for a list once', async () => {
    const list = marked([42, 1]);
    const documents = { [url]: await signedList({ list, purposes: ['revocation', 'suspension'] }) };
    const status = [entry(41), entry(42, 'suspension'), entry(42)];
    const { told, asked } = await check(status, documents);
    expect(told).toEqual([
      'pass status.ok /credentialStatus/0',
      'fail status.suspended /credentialStatus/1',
      'fail status.revoked /credentialStatus/2',
    ]);
    expect(asked).toEqual([url]);
  });

  test('believes a list in a VC-JWT as well', async () => {
    const token = await signVcJwt(await listCredential({ list: marked([42, 1]) }), {
      signer: createSigner(key),
    });
    expect((await check(entry(42), { [url]: `${token}\n` })).told).toEqual([
      'fail status.revoked /credentialStatus',
    ]);
    expect((await check(entry(41), { [url]: token })).told).toEqual([
      'pass status.ok /credentialStatus',
    ]);
    const forged = `${token.slice(0, -8)}AAAAAAAA`;
    expect((await check(entry(41), { [url]: forged })).told).toEqual([
      'fail status.list-proof /credentialStatus',
    ]);
  });

  test('tells the message of a value that is wider than one bit', async () => {
    const list = setStatuses(createStatusList({ statusSize: 2 }), [
      [42, 2],
      [43, 3],
    ]);
    const documents = { [url]: await signedList({ list, purposes: ['message'] }) };
    const messages = ['open', 'assessed', 'appealed', 'closed'];
    const status = [42, 41, 43].map((index) =>
      toStatusListEntry({ list: url, index, purpose: 'message', statusSize: 2, messages }),
    );
    const { checks, told } = await check(status, documents);
    expect(told).toEqual([
      'warn status.message /credentialStatus/0',
      'pass status.ok /credentialStatus/1',
      'warn status.message /credentialStatus/2',
    ]);
    expect(checks.map(({ message }) => message)).toEqual(['appealed', 'open', 'closed']);
    expect(checks[0]?.params).toEqual({ value: 2 });
  });

  test('tells that there is a newer version, and cannot decide a purpose that it does not know', async () => {
    const list = marked([42, 1]);
    const refresh = { [url]: await signedList({ list, purposes: ['refresh'] }) };
    expect((await check(entry(42, 'refresh'), refresh)).told).toEqual([
      'warn status.refresh /credentialStatus',
    ]);
    const own = {
      [url]: await signedList({
        list,
        change: (credential) => ({
          ...credential,
          credentialSubject: {
            ...(credential['credentialSubject'] as JsonObject), // as it was just made
            statusPurpose: 'audit',
          },
        }),
      }),
    };
    const status = { ...entry(42), statusPurpose: 'audit' };
    expect((await check(status, own)).told).toEqual([
      'unknown status.unsupported-purpose /credentialStatus',
    ]);
  });

  test.each([
    ['-1', 'status.index'],
    ['01', 'status.index'],
    ['+1', 'status.index'],
    ['1e3', 'status.index'],
    ['0x10', 'status.index'],
    ['1.0', 'status.index'],
    [' 1', 'status.index'],
    ['1\n', 'status.index'],
    ['', 'status.index'],
    ['١٢', 'status.index'],
    ['9007199254740993', 'status.index'],
    [-1, 'status.index'],
    [1.5, 'status.index'],
    [null, 'status.index'],
    [['1'], 'status.index'],
    ['131072', 'status.range'],
    ['9007199254740991', 'status.range'],
  ])('refuses the index %j', async (statusListIndex, code) => {
    const status = { ...entry(0), statusListIndex };
    expect((await check(status, { [url]: await signedList() })).told).toEqual([
      `fail ${code} /credentialStatus/statusListIndex`,
    ]);
  });

  test('takes an index that is a number, and says so', async () => {
    const status = { ...entry(0), statusListIndex: 131_071 };
    expect((await check(status, { [url]: await signedList() })).told).toEqual([
      'pass status.ok /credentialStatus status.index-number',
    ]);
  });

  test.each([
    [{ statusListCredential: 'http://school.example/status/1' }, 'status.url'],
    [{ statusListCredential: 'data:application/json,{}' }, 'status.url'],
    [{ statusListCredential: 'javascript:alert(1)' }, 'status.url'],
    [{ statusListCredential: 'https://user@school.example/status/1' }, 'status.url'],
    [{ statusListCredential: 7 }, 'status.url'],
    [{ statusSize: 9_007_199_254_740_991 }, 'status.entry-invalid'],
    [{ statusSize: 0 }, 'status.entry-invalid'],
    [{ statusSize: '2' }, 'status.entry-invalid'],
    [{ statusPurpose: ['revocation'] }, 'status.entry-invalid'],
    [{ statusMessage: 'open' }, 'status.entry-invalid'],
  ])('refuses %j and asks for nothing', async (change, code) => {
    const { checks, asked } = await check(
      { ...entry(0), ...change },
      { [url]: await signedList() },
    );
    expect(checks.map(({ outcome, code: found }) => [outcome, found])).toEqual([['fail', code]]);
    expect(asked).toEqual([]);
  });

  test('never passes what it does not know', async () => {
    expect((await check({ id: url, type: 'RevocationList2020Status' }, {})).told).toEqual([
      'unknown status.unsupported-type /credentialStatus/type',
    ]);
    expect((await check(['revoked'], {})).told).toEqual([
      'fail status.entry-invalid /credentialStatus/0',
    ]);
    expect(
      (
        await check(
          Array.from({ length: 17 }, () => entry(0)),
          {},
        )
      ).told,
    ).toEqual(['fail limits.complexity /credentialStatus']);
  });

  test('decides nothing when the list or its key is not available', async () => {
    expect((await check(entry(0), {})).told).toEqual([
      'unknown status.unavailable /credentialStatus',
    ]);
    const resolveDid = async (): Promise<JsonObject> => {
      throw new UnavailableError({ code: 'did.unresolvable', message: 'Not there.' });
    };
    expect((await check(entry(0), { [url]: await signedList() }, { resolveDid })).told).toEqual([
      'unknown status.unavailable /credentialStatus',
    ]);
  });

  test('refuses a list by someone else, unless the caller trusts the issuer', async () => {
    const documents = { [url]: await signedList({ by: stranger }) };
    expect((await check(entry(0), documents)).told).toEqual([
      'fail status.list-issuer /credentialStatus',
    ]);
    const trusting = { trustedListIssuers: [stranger.controller] };
    expect((await check(entry(0), documents, trusting)).told).toEqual([
      'pass status.ok /credentialStatus',
    ]);
  });

  test('refuses a list by a key that others are known to have', async () => {
    const token = await signVcJwt(await listCredential(), { signer: createSigner(key) });
    for (const list of [await signedList(), token]) {
      const { told } = await check(entry(0), { [url]: list }, { compromised: [key.id] });
      expect(told).toEqual(['fail status.list-proof /credentialStatus']);
    }
  });

  const subject = (change: JsonObject) => (credential: JsonObject) => ({
    ...credential,
    credentialSubject: { ...(credential['credentialSubject'] as JsonObject), ...change }, // as it was just made
  });

  test.each<[string, ListOptions['change'], string]>([
    ['is another one', (list) => ({ ...list, id: `${url}0` }), 'status.list-invalid'],
    [
      'has expired',
      (list) => ({ ...list, validUntil: '2026-11-23T00:00:00Z' }),
      'status.list-expired',
    ],
    [
      'is not in force yet',
      (list) => ({ ...list, validFrom: '2026-11-25T00:00:00Z' }),
      'status.list-not-yet-valid',
    ],
    [
      'has no readable end',
      (list) => ({ ...list, validUntil: '2026-11-31T00:00:00Z' }),
      'status.list-invalid',
    ],
    [
      'is no list credential',
      (list) => ({ ...list, type: ['VerifiableCredential'] }),
      'status.list-invalid',
    ],
    [
      'has no list in it',
      (list) => ({ ...list, credentialSubject: { id: 'urn:x' } }),
      'status.list-invalid',
    ],
    ['is about something else', subject({ statusPurpose: 'suspension' }), 'status.purpose'],
    ['holds no text', subject({ encodedList: 'z2iVgQ' }), 'status.list-invalid'],
    [
      'points to itself',
      (list) => ({ ...list, credentialStatus: entry(1) }),
      'status.list-invalid',
    ],
  ])('refuses a list that %s', async (_name, change, code) => {
    const documents = { [url]: await signedList(change === undefined ? {} : { change }) };
    const { told, asked } = await check(entry(0), documents);
    expect(told).toEqual([`fail ${code} /credentialStatus`]);
    expect(asked).toEqual([url]);
  });

  test('refuses a list without a good proof', async () => {
    const signed = await signedList();
    const { proof: _proof, ...unsigned } = signed;
    const forged = {
      ...(await listCredential()),
      proof: (await signedList({ by: stranger }))['proof'] ?? null,
    };
    for (const list of [unsigned, { ...signed, validFrom: '2026-11-02T00:00:00Z' }, forged]) {
      expect((await check(entry(0), { [url]: list })).told).toEqual([
        'fail status.list-proof /credentialStatus',
      ]);
    }
  });

  test.each(['<html></html>', '[]', '"x"', '{"id":1,"id":2}', '', 'a.b.c'])(
    'refuses %j in place of a list',
    async (text) => {
      expect((await check(entry(0), { [url]: text })).told).toEqual([
        'fail status.list-invalid /credentialStatus',
      ]);
    },
  );

  test('judges how short a list may be by the policy', async () => {
    const short = (length: number): Promise<JsonObject> =>
      signedList({ list: { length, statusSize: 1, bytes: new Uint8Array(length / 8) } });
    const common = { [url]: await short(100_000) };
    const tiny = { [url]: await short(8_192) };
    expect((await check(entry(5), common)).told).toEqual([
      'pass status.ok /credentialStatus status.list-too-short',
    ]);
    expect((await check(entry(5), common, { minimumLength: 131_072 })).told).toEqual([
      'fail status.list-too-short /credentialStatus',
    ]);
    expect((await check(entry(5), tiny)).told).toEqual([
      'fail status.list-too-short /credentialStatus',
    ]);
    expect((await check(entry(5), tiny, { minimumLength: 8_192 })).told).toEqual([
      'pass status.ok /credentialStatus status.list-too-short',
    ]);
  });

  test('stops unpacking at the limit', async () => {
    const documents = { [url]: await signedList() };
    expect((await check(entry(5), documents, { maxUnpackedBytes: 16_383 })).told).toEqual([
      'fail status.list-too-large /credentialStatus',
    ]);
    expect((await check(entry(5), documents, { maxUnpackedBytes: 16_384 })).told).toEqual([
      'pass status.ok /credentialStatus',
    ]);
  });

  test.each([{ now: 'yesterday' }, { clockSkewSeconds: 301 }, { clockSkewSeconds: -1 }])(
    'does not take the options %j',
    async (options) => {
      await expect(check(entry(0), {}, options)).rejects.toMatchObject({ code: 'status.options' });
    },
  );
});

describe('checkStatus on a 1EdTechRevocationList', () => {
  const address = 'https://school.example/revocations';
  const status = { id: address, type: '1EdTechRevocationList' };
  const id = 'urn:uuid:5f3f6f0a-3c39-4a0c-9d4a-7b1c8f7d2e11';
  const list = (
    revokedCredential: JsonValue,
    change: JsonObject = {},
  ): Record<string, JsonObject> => ({
    [address]: { id: address, issuer: key.controller, revokedCredential, ...change },
  });

  test.each<[string, JsonValue, string]>([
    ['listed', [{ id, revocationReason: 'Error' }], 'fail status.revoked'],
    ['listed as revoked', [{ id: 'urn:x' }, { id, revoked: true }], 'fail status.revoked'],
    ['listed as no longer revoked', [{ id, revoked: false }], 'pass status.ok'],
    ['not listed', [{ id: 'urn:x' }], 'pass status.ok'],
    ['alone in the list', { id }, 'fail status.revoked'],
    ['in a list that is none', ['urn:x'], 'fail status.list-invalid'],
  ])('judges a credential that is %s', async (_name, revoked, expected) => {
    const { told } = await check(status, list(revoked));
    const note = expected.endsWith('list-invalid') ? '' : ' status.list-unsigned';
    expect(told).toEqual([`${expected} /credentialStatus${note}`]);
  });

  test('refuses a list that is another one, of someone else, badly signed, or no JSON', async () => {
    const codes = async (documents: Record<string, JsonValue>, change?: JsonObject) =>
      (await check(status, documents, {}, change)).checks.map(
        ({ outcome, code }) => `${outcome} ${code}`,
      );
    expect(await codes(list([], { id: `${address}0` }))).toEqual(['fail status.list-invalid']);
    expect(await codes(list([], { issuer: stranger.controller }))).toEqual([
      'fail status.list-issuer',
    ]);
    expect(await codes(list([], { proof: { type: 'DataIntegrityProof' } }))).toEqual([
      'fail status.list-proof',
    ]);
    expect(await codes({ [address]: 'a.b.c' })).toEqual(['fail status.list-invalid']);
    expect(await codes({})).toEqual(['unknown status.unavailable']);
    expect(await codes(list([]), { id: null })).toEqual(['fail status.entry-invalid']);
    expect((await check({ ...status, id: 'http://school.example/' }, list([]))).asked).toEqual([]);
  });
});

describe('checkStatus on published lists (needs MERKKI_STANDARDS)', () => {
  test.skipIf(!standards)('reads the hundred thousand entries of a list in use', async () => {
    const published = readStandardJson(
      'standards/open-badges-3/examples/dcc-signed-sample/resolver/statuslist-e5WK8CbZ1GjycuPombrj.json',
    );
    const address = String(published['id']);
    const at = (index: string): JsonObject => ({
      ...entry(0),
      statusListCredential: address,
      statusListIndex: index,
    });
    const options = { trustedListIssuers: [String(published['issuer'])] };
    const { checks } = await check(
      [at('8'), at('9'), at('100000')],
      { [address]: published },
      options,
    );
    expect(checks.map(({ code }) => code)).toEqual(['status.revoked', 'status.ok', 'status.range']);
  });
});
