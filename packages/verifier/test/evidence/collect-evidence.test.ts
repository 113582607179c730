import type { JsonObject } from '@merkki/core';
import { toDidDocument } from '@merkki/proofs';
import { createDidResolver } from '@merkki/proofs/did';
import { describe, expect, test } from 'vitest';
import { collectEvidence, type Evidence, verify } from '../../src/index.ts';
import { badge, makeKey, now, sign, signedBadge } from '../support.ts';

async function signedByHost(): Promise<{ text: string; documents: Record<string, JsonObject> }> {
  const key = await makeKey('EdDSA', 'school.example');
  const text = JSON.stringify(await sign(key, badge(key.controller)));
  return { text, documents: { [key.controller]: toDidDocument([key]) } };
}

async function collected() {
  const { text, documents } = await signedByHost();
  const resolveDid = createDidResolver({ documents });
  return { text, ...(await collectEvidence(text, { now, resolveDid })) };
}

function withDocument(evidence: Evidence, change: object): Evidence {
  const documents = evidence.documents.map((document) =>
    document.kind === 'did' ? { ...document, ...change } : document,
  );
  return { ...evidence, documents };
}

describe('collectEvidence', () => {
  test('gives the report and every document with its hash', async () => {
    const { report, evidence } = await collected();
    expect(report.verdict).toBe('valid');
    expect(evidence.at).toBe('2026-11-24T10:00:00Z');
    const did = evidence.documents.find(({ kind }) => kind === 'did');
    expect(did).toMatchObject({ id: 'did:web:school.example', content: expect.any(String) });
    expect(did?.sha256).toMatch(/^[0-9a-f]{64}$/);
    const known = evidence.documents.filter(({ kind }) => kind === 'context');
    expect(known.map(({ id }) => id)).toContain('https://www.w3.org/ns/credentials/v2');
    expect(known.every(({ content }) => content === undefined)).toBe(true); // they are approved ones
  });

  test('makes the same report again offline, after a way through JSON', async () => {
    const { text, report, evidence } = await collected();
    expect((await verify(text, { now })).verdict).toBe('indeterminate');
    const kept: Evidence = JSON.parse(JSON.stringify(evidence));
    expect(await verify(text, { now: kept.at, evidence: kept })).toEqual(report);
  });

  test('loaders that are given beside evidence are not asked', async () => {
    const { text, evidence } = await collected();
    const refuse = () => Promise.reject(new Error('asked'));
    const loaders = { resolveDid: refuse, documentLoader: refuse, loadResource: refuse };
    expect((await verify(text, { now, evidence, ...loaders })).verdict).toBe('valid');
  });

  test('a document that was changed or lost makes no good verdict', async () => {
    const { text, evidence } = await collected();
    const changed = withDocument(evidence, { content: Buffer.from('{}').toString('base64') });
    expect((await verify(text, { now, evidence: changed })).verdict).toBe('indeterminate');
    const broken = withDocument(evidence, { content: '!' });
    expect((await verify(text, { now, evidence: broken })).verdict).toBe('indeterminate');
    const lost = { ...evidence, documents: [] };
    expect((await verify(text, { now, evidence: lost })).verdict).toBe('indeterminate');
  });

  test('a DID that is its own document needs none', async () => {
    const text = JSON.stringify(await signedBadge());
    const { evidence } = await collectEvidence(text, { now });
    expect(evidence.documents.filter(({ kind }) => kind !== 'context')).toEqual([]);
    expect((await verify(text, { now, evidence })).verdict).toBe('valid');
  });

  test('of input that is no credential there is nothing to collect', async () => {
    const { report, evidence } = await collectEvidence('nonsense', { now });
    expect(report.verdict).toBe('invalid');
    expect(evidence.documents).toEqual([]);
  });
});
