import type { JsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { badge, codesOf, findings, makeKey, patched, sign, verified } from '../support.ts';
import { resourcesOf } from '../support-inner.ts';

const url = 'https://school.example/refresh/17';
const key = await makeKey();
const extensions = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';

function versionOf(patch: Parameters<typeof patched>[1] = {}): Promise<JsonObject> {
  return sign(
    key,
    badge(key.controller, {
      refreshService: { id: url, type: '1EdTechCredentialRefresh' },
      '@context.2': extensions,
      ...patch,
    }),
  );
}

const original = await versionOf();

async function refreshed(answer: JsonObject | string | undefined, followRefresh = true) {
  const { asked, loadResource } = resourcesOf(answer === undefined ? {} : { [url]: answer });
  return { report: await verified(original, { loadResource, followRefresh }), asked };
}

describe('a refresh service', () => {
  test('is not asked unless the caller wants it', async () => {
    const { report, asked } = await refreshed(original, false);
    expect([report.verdict, codesOf(report, 'refresh'), asked]).toEqual([
      'valid',
      ['refresh.not-followed'],
      [],
    ]);
  });

  test('is asked once; the newer version takes the place of the original', async () => {
    const newer = await versionOf({ name: 'A newer name', validFrom: '2026-11-01T00:00:00Z' });
    const { report, asked } = await refreshed(newer);
    expect([report.verdict, asked]).toEqual(['valid', [url]]);
    expect(codesOf(report, 'refresh')).toEqual(['refresh.followed', 'refresh.not-followed']);
  });

  test('that gives an expired version makes the badge invalid', async () => {
    const newer = await versionOf({ validUntil: '2026-11-01T00:00:00Z' });
    expect(findings((await refreshed(newer)).report)).toEqual(['fail time.expired /validUntil']);
  });

  test.each([
    ['nothing', () => undefined],
    ['no credential', () => 'Not found'],
    ['one of another id', () => versionOf({ id: 'urn:uuid:0b1c2d3e-4f50-4172-8394-a5b6c7d8e9f0' })],
    ['one about someone else', () => versionOf({ 'credentialSubject.id': 'did:example:other' })],
    ['an older one', () => versionOf({ validFrom: '2026-09-01T00:00:00Z' })],
    ['one that was changed', () => patched(original, { name: 'Something else' })],
    ['one of bad form', () => versionOf({ 'credentialSubject.achievement.name': undefined })],
  ])('that gives %s leaves the original, with a note', async (_name, answer) => {
    const { report } = await refreshed(await answer());
    expect([report.verdict, findings(report)]).toEqual([
      'valid',
      ['warn refresh.failed /refreshService'],
    ]);
  });

  test('by another issuer leaves the original', async () => {
    const other = await makeKey();
    const { report } = await refreshed(await sign(other, badge(other.controller)));
    expect(findings(report)).toEqual(['warn refresh.failed /refreshService']);
  });

  test('is not asked for a badge that is not proven, nor over http', async () => {
    const { asked, loadResource } = resourcesOf({ [url]: original });
    const options = { loadResource, followRefresh: true };
    await verified(patched(original, { name: 'x' }), options);
    const report = await verified(
      await versionOf({ 'refreshService.id': 'http://school.example/refresh/17' }),
      options,
    );
    expect(findings(report)).toEqual(['warn refresh.failed /refreshService']);
    expect(asked).toEqual([]);
  });
});
