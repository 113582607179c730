import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createStatusList,
  decodeStatusList,
  encodeStatusList,
  getStatus,
  setStatuses,
  toStatusListCredential,
  toStatusListEntry,
} from '../../src/status-list.ts';

describe('a status list', () => {
  test('gives back what was written, whatever the size of an entry, and leaves its neighbours alone', () => {
    const change = fc.integer({ min: 1, max: 32 }).chain((statusSize) =>
      fc.record({
        statusSize: fc.constant(statusSize),
        entries: fc.dictionary(
          fc.integer({ min: 0, max: 131_071 }).map(String),
          fc.integer({ min: 0, max: 2 ** statusSize - 1 }),
          { maxKeys: 20 },
        ),
      }),
    );
    fc.assert(
      fc.property(change, ({ statusSize, entries }) => {
        const changes = Object.entries(entries).map(([at, value]) => [Number(at), value] as const);
        const list = setStatuses(createStatusList({ statusSize }), changes);
        for (const [at, value] of changes) expect(getStatus(list, at)).toBe(value);
        const expected = new Map(changes);
        for (const [at] of changes) {
          for (const index of [at - 1, at + 1].filter(
            (other) => other >= 0 && other < list.length,
          )) {
            expect(getStatus(list, index)).toBe(expected.get(index) ?? 0);
          }
        }
        const cleared = setStatuses(
          list,
          changes.map(([at]) => [at, 0] as const),
        );
        expect(cleared.bytes.every((byte) => byte === 0)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('counts bits from the left', () => {
    expect(setStatuses(createStatusList(), [[0, 1]]).bytes[0]).toBe(0b1000_0000);
    expect(setStatuses(createStatusList({ statusSize: 2 }), [[1, 2]]).bytes[0]).toBe(0b0010_0000);
  });

  test('does not change the list that was given', () => {
    const list = createStatusList();
    setStatuses(list, [[5, 1]]);
    expect(getStatus(list, 5)).toBe(0);
  });

  test('has nothing outside its length', () => {
    const list = createStatusList();
    for (const index of [-1, 0.5, list.length, Number.NaN]) {
      expect(getStatus(list, index)).toBeUndefined();
      expect(() => setStatuses(list, [[index, 1]])).toThrow(
        expect.objectContaining({ code: 'status.range' }),
      );
    }
    expect(() => setStatuses(list, [[0, 2]])).toThrow(
      expect.objectContaining({ code: 'status.value' }),
    );
  });

  test.each([
    [{ length: 131_071 }, 'status.length'],
    [{ length: 2 ** 27 + 1 }, 'status.length'],
    [{ length: 2 ** 27, statusSize: 2 }, 'status.length'],
    [{ statusSize: 0 }, 'status.size'],
    [{ statusSize: 33 }, 'status.size'],
  ])('is not made from %j', (options, code) => {
    expect(() => createStatusList(options)).toThrow(expect.objectContaining({ code }));
  });
});

describe('an encoded list', () => {
  test('is read back as it was', async () => {
    const list = setStatuses(createStatusList({ statusSize: 3 }), [
      [0, 7],
      [94_567, 5],
    ]);
    const text = await encodeStatusList(list);
    expect(text).toMatch(/^uH4sI/);
    expect(await decodeStatusList(text, { statusSize: 3 })).toEqual({ ok: true, value: list });
  });

  test('reads the one of the standard, which is empty', async () => {
    const text = 'uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA';
    const read = await decodeStatusList(text);
    expect(read.ok && [read.value.length, read.value.bytes.some((byte) => byte !== 0)]).toEqual([
      131_072,
      false,
    ]);
  });

  async function pack(bytes: Uint8Array<ArrayBuffer>, format: 'gzip' | 'deflate') {
    const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream(format));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  }
  const multibase = (bytes: Uint8Array) => `u${Buffer.from(bytes).toString('base64url')}`;

  test('is refused when it is anything else than Multibase base64url of sound GZIP', async () => {
    const packed = await pack(new Uint8Array(16_384), 'gzip');
    const wrongSum = packed.slice();
    wrongSum[wrongSum.length - 8] = (wrongSum[wrongSum.length - 8] ?? 0) ^ 1;
    const cases = [
      [Buffer.from(packed).toString('base64url'), 'encoding'],
      [`z${Buffer.from(packed).toString('base64url')}`, 'encoding'],
      ['', 'encoding'],
      [`${multibase(packed)}=`, 'encoding'],
      [multibase(await pack(new Uint8Array(16_384), 'deflate')), 'gzip'],
      [multibase(wrongSum), 'gzip'],
      [multibase(packed.subarray(0, packed.length - 9)), 'gzip'],
      [multibase(new Uint8Array(100).fill(7)), 'gzip'],
      [multibase(await pack(new Uint8Array(), 'gzip')), 'empty'],
    ] as const;
    for (const [text, reason] of cases) {
      expect(await decodeStatusList(text)).toMatchObject({
        ok: false,
        error: { code: 'status.list-invalid', params: { reason } },
      });
    }
  });

  test('is never unpacked far beyond the limit', async () => {
    const bomb = multibase(await pack(new Uint8Array(64 * 1_048_576), 'gzip'));
    const Native = globalThis.DecompressionStream;
    let unpacked = 0;
    class Counting {
      readonly writable: WritableStream<BufferSource>;
      readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;

      constructor(format: CompressionFormat) {
        const native = new Native(format);
        const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
          transform(chunk, controller) {
            unpacked += chunk.length;
            controller.enqueue(chunk);
          },
        });
        this.writable = native.writable;
        this.readable = native.readable.pipeThrough(counter);
      }
    }
    globalThis.DecompressionStream = Counting;
    try {
      expect(await decodeStatusList(bomb, { maxUnpackedBytes: 1_048_576 })).toMatchObject({
        ok: false,
        error: { code: 'status.list-too-large', params: { maxBytes: 1_048_576 } },
      });
      expect(unpacked).toBeGreaterThan(1_048_576);
      expect(unpacked).toBeLessThan(2 * 1_048_576);
    } finally {
      globalThis.DecompressionStream = Native;
    }
    expect(await decodeStatusList(bomb)).toMatchObject({
      error: { code: 'status.list-too-large' },
    });
  });

  test('never throws, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.base64String().map((text) => `u${text}`),
        ),
        async (text) => {
          await decodeStatusList(text);
        },
      ),
    );
  });
});

describe('toStatusListCredential', () => {
  const basis = {
    id: 'https://school.example/status/1',
    issuer: 'did:web:school.example',
    list: createStatusList(),
    validFrom: '2026-11-24T10:00:00Z',
  };

  test('makes a credential of data model 2.0', async () => {
    const { credentialSubject, ...rest } = await toStatusListCredential({
      ...basis,
      purposes: ['revocation'],
      validUntil: new Date('2026-11-25T10:00:00Z'),
      ttl: 60_000,
    });
    expect(rest).toEqual({
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      id: basis.id,
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer: basis.issuer,
      validFrom: '2026-11-24T10:00:00Z',
      validUntil: '2026-11-25T10:00:00Z',
    });
    expect(credentialSubject).toEqual({
      id: `${basis.id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      ttl: 60_000,
      encodedList: await encodeStatusList(basis.list),
    });
  });

  test.each([
    [{ purposes: [] }, 'status.purpose'],
    [{ purposes: ['revocation', 'revocation'] }, 'status.purpose'],
    [{ id: 'http://school.example/status/1' }, 'status.url'],
    [{ id: 'https://school.example/status/1#a' }, 'status.url'],
    [{ validFrom: '2026-11-24' }, 'status.time'],
    [{ validUntil: 'soon' }, 'status.time'],
    [{ ttl: 0 }, 'status.ttl'],
  ] as const)('refuses %j', async (change, code) => {
    await expect(
      toStatusListCredential({ ...basis, purposes: ['revocation'], ...change }),
    ).rejects.toMatchObject({ code });
  });
});

describe('toStatusListEntry', () => {
  const basis = { list: 'https://school.example/status/1', index: 7, purpose: 'message' } as const;

  test('names a message for each value', () => {
    expect(
      toStatusListEntry({
        ...basis,
        statusSize: 2,
        messages: ['open', 'assessed', 'appealed', 'closed'],
        reference: 'https://school.example/status/meanings',
      }),
    ).toEqual({
      id: 'https://school.example/status/1#7',
      type: 'BitstringStatusListEntry',
      statusPurpose: 'message',
      statusListIndex: '7',
      statusListCredential: 'https://school.example/status/1',
      statusSize: 2,
      statusMessage: [
        { status: '0x0', message: 'open' },
        { status: '0x1', message: 'assessed' },
        { status: '0x2', message: 'appealed' },
        { status: '0x3', message: 'closed' },
      ],
      statusReference: 'https://school.example/status/meanings',
    });
  });

  test.each([
    [{}, 'status.message'],
    [{ messages: ['open'] }, 'status.message'],
    [{ purpose: 'revocation', statusSize: 2 }, 'status.message'],
    [{ purpose: 'revocation', index: -1 }, 'status.index'],
    [{ purpose: 'revocation', list: 'data:,' }, 'status.url'],
  ] as const)('refuses %j', (change, code) => {
    expect(() => toStatusListEntry({ ...basis, ...change })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
