import { PKIFailureInfo, PKIStatusInfo } from '@peculiar/asn1-tsp';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { AsnConvert, TimeStampReq, TimeStampResponse } from '../../src/jades/asn1.ts';
import { encodeTimeStampQuery, readTimeStampResponse } from '../../src/jades.ts';
import { type Authority, certify, der } from './authority.ts';
import { makeToken } from './make-token.ts';

const imprint = Uint8Array.from({ length: 32 }, (_, index) => index);
const nonce = Uint8Array.of(0, 0xff, 1);
let stamper: Authority;

beforeAll(async () => {
  stamper = await certify({ subject: 'CN=TEST time stamps', extended: ['1.3.6.1.5.5.7.3.8'] });
});

describe('encodeTimeStampQuery', () => {
  test.each([
    [32, '2.16.840.1.101.3.4.2.1'],
    [48, '2.16.840.1.101.3.4.2.2'],
    [64, '2.16.840.1.101.3.4.2.3'],
  ])('tells the hash function of %i bytes', async (length, oid) => {
    const digest = new Uint8Array(length).fill(7);
    const query = AsnConvert.parse(await encodeTimeStampQuery(digest), TimeStampReq);
    expect(query.messageImprint.hashAlgorithm.algorithm).toBe(oid);
    expect(new Uint8Array(query.messageImprint.hashedMessage.buffer)).toEqual(digest);
    expect([query.certReq, query.nonce, query.reqPolicy]).toEqual([true, undefined, undefined]);
  });

  test('carries a nonce as a positive integer, and a policy', async () => {
    const policy = '1.3.6.1.4.1.99999.2';
    const encoded = await encodeTimeStampQuery(imprint, { nonce, policy });
    const query = AsnConvert.parse(encoded, TimeStampReq);
    expect(Buffer.from(query.nonce ?? new ArrayBuffer(0)).toString('hex')).toBe('00ff01');
    expect(query.reqPolicy).toBe(policy);
  });

  test.each([
    ['/imprint', new Uint8Array(20), {}],
    ['/nonce', imprint, { nonce: new Uint8Array(0) }],
    ['/nonce', imprint, { nonce: new Uint8Array(33) }],
    ['/policy', imprint, { policy: 'best' }],
  ])('refuses a wrong %s', async (pointer, bytes, options) => {
    await expect(encodeTimeStampQuery(bytes, options)).rejects.toMatchObject({
      code: 'timestamp.query',
      pointer,
    });
  });
});

describe('readTimeStampResponse', () => {
  async function answer(status = 0, options = {}): Promise<Uint8Array> {
    const response = new TimeStampResponse();
    response.status = new PKIStatusInfo({ status });
    const token = await makeToken(stamper, imprint, { isImprint: true, ...options });
    if (status <= 1) response.timeStampToken = Uint8Array.from(token).buffer;
    return der(response);
  }

  test('gives the token as it was sent', async () => {
    for (const status of [0, 1]) {
      const response = await answer(status, { nonce });
      const token = await readTimeStampResponse(response, { imprint, nonce });
      expect(Buffer.from(response).subarray(-token.length).equals(token)).toBe(true);
    }
  });

  test('tells why there is no token', async () => {
    const response = new TimeStampResponse();
    const failInfo = new PKIFailureInfo(Uint8Array.of(0x80).buffer);
    response.status = new PKIStatusInfo({ status: 2, failInfo });
    await expect(readTimeStampResponse(der(response), { imprint })).rejects.toMatchObject({
      code: 'timestamp.refused',
      params: { status: 2, reasons: 'badAlg' },
    });
    await expect(readTimeStampResponse(await answer(3), { imprint })).rejects.toMatchObject({
      code: 'timestamp.refused',
      params: { status: 3 },
    });
  });

  test('refuses the answer to another query', async () => {
    const response = await answer();
    const other = new Uint8Array(32);
    await expect(readTimeStampResponse(response, { imprint: other })).rejects.toMatchObject({
      code: 'timestamp.imprint',
    });
    await expect(readTimeStampResponse(response, { imprint, nonce })).rejects.toMatchObject({
      code: 'timestamp.nonce',
    });
    const wrong = await answer(0, { nonce: Uint8Array.of(1) });
    await expect(readTimeStampResponse(wrong, { imprint, nonce })).rejects.toMatchObject({
      code: 'timestamp.nonce',
    });
  });

  test('throws nothing but errors with a code, whatever comes', async () => {
    const response = await answer();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array(),
          fc.tuple(fc.nat(response.length - 1), fc.nat(255)).map(([at, byte]) => {
            const copy = Uint8Array.from(response);
            copy[at] = byte;
            return copy;
          }),
        ),
        async (bytes) => {
          const outcome = await readTimeStampResponse(bytes, { imprint }).catch(({ code }) => code);
          expect(outcome instanceof Uint8Array || /^timestamp\./.test(outcome)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
