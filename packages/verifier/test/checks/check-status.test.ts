import { createDocumentLoader } from '@merkki/contexts';
import { type ResourceLoader, UnavailableError } from '@merkki/core';
import { createSigner, type KeyRecord } from '@merkki/proofs';
import { signDataIntegrity } from '@merkki/proofs/data-integrity';
import {
  createStatusList,
  setStatuses,
  toStatusListCredential,
  toStatusListEntry,
} from '@merkki/proofs/status-list';
import { beforeAll, describe, expect, test } from 'vitest';
import type { VerifyOptions } from '../../src/index.ts';
import { badge, codesOf, findings, makeKey, now, sign, verified } from '../support.ts';

const url = 'https://school.example/status/1';
let key: KeyRecord;
let lister: KeyRecord;

beforeAll(async () => {
  key = await makeKey();
  lister = await makeKey();
});

const entry = (index: number) => toStatusListEntry({ list: url, index, purpose: 'revocation' });

/** The only thing that there is to load: a list in which credential 7 is revoked. */
async function listed(by = key): Promise<ResourceLoader> {
  const unsigned = await toStatusListCredential({
    id: url,
    issuer: by.controller,
    purposes: ['revocation'],
    list: setStatuses(createStatusList(), [[7, 1]]),
    validFrom: '2026-11-01T00:00:00Z',
  });
  const signed = await signDataIntegrity(unsigned, {
    signer: createSigner(by),
    created: now,
    documentLoader: createDocumentLoader(),
  });
  return async (address) => {
    if (address !== url) throw new UnavailableError({ code: 'loader.unavailable', message: 'No.' });
    return { url: address, body: new TextEncoder().encode(JSON.stringify(signed)) };
  };
}

async function verifiedWith(index: number | number[], options: Partial<VerifyOptions>) {
  const status = Array.isArray(index) ? index.map(entry) : entry(index);
  return verified(await sign(key, badge(key.controller, { credentialStatus: status })), options);
}

describe('the status of a badge', () => {
  test('is undecided while nothing can be looked up', async () => {
    const report = await verifiedWith(6, {});
    expect(report.verdict).toBe('indeterminate');
    expect(findings(report)).toEqual(['unknown status.not-checked /credentialStatus']);
  });

  test('is good when the list has no mark, bad when it has one', async () => {
    const loadResource = await listed();
    const good = await verifiedWith(6, { loadResource });
    expect([good.verdict, codesOf(good, 'status')]).toEqual(['valid', ['status.ok']]);
    const bad = await verifiedWith([6, 7], { loadResource });
    expect(bad.verdict).toBe('invalid');
    expect(findings(bad)).toEqual(['fail status.revoked /credentialStatus/1']);
  });

  test('is undecided when the list is not there', async () => {
    const loadResource: ResourceLoader = async () => {
      throw new UnavailableError({ code: 'loader.unavailable', message: 'No.' });
    };
    const report = await verifiedWith(6, { loadResource });
    expect(report.verdict).toBe('indeterminate');
    expect(codesOf(report, 'status')).toEqual(['status.unavailable']);
  });

  test('comes from another issuer’s list only by policy', async () => {
    const loadResource = await listed(lister);
    expect(codesOf(await verifiedWith(6, { loadResource }), 'status')).toEqual([
      'status.list-issuer',
    ]);
    const statusPolicy = { trustedListIssuers: [lister.controller] };
    const report = await verifiedWith(6, { loadResource, statusPolicy });
    expect(report.verdict).toBe('valid');
    const compromised = [lister.id];
    const since = await verifiedWith(6, { loadResource, statusPolicy, compromised });
    expect(since.verdict).not.toBe('valid');
    expect(codesOf(since, 'status')).not.toContain('status.ok');
  });

  test('that departs from the standard without harm is told beside', async () => {
    const credentialStatus = { ...entry(6), statusListIndex: 6 };
    const signed = await sign(key, badge(key.controller, { credentialStatus }));
    const report = await verified(signed, { loadResource: await listed() });
    expect(report.verdict).toBe('valid');
    expect(findings(report)).toEqual([
      'warn status.index-number /credentialStatus/statusListIndex',
    ]);
  });

  test('is not asked for when the proof is bad', async () => {
    const signed = await sign(key, badge(key.controller, { credentialStatus: entry(6) }));
    let asked = 0;
    const loadResource: ResourceLoader = async () => {
      asked += 1;
      throw new UnavailableError({ code: 'loader.unavailable', message: 'No.' });
    };
    const report = await verified({ ...signed, name: 'Forged' }, { loadResource });
    expect(codesOf(report, 'status')).toEqual(['status.unproven']);
    expect(asked).toBe(0);
  });
});
