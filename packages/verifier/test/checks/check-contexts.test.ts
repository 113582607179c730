import type { JsonValue } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { badge, codesOf, elm, findings, patched, signedBadge, verified } from '../support.ts';

const vcdm2 = 'https://www.w3.org/ns/credentials/v2';
const openBadges = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

function contextFindings(patch: Readonly<Record<string, JsonValue>>): Promise<string[]> {
  return verified(badge('did:web:school.example', patch)).then(findings);
}

describe('contexts of an Open Badge', () => {
  test('pass when the two of the standard stand first', async () => {
    expect(codesOf(await verified(await signedBadge()), 'context')).toEqual(['context.ok']);
  });

  test('pass with a further approved one', async () => {
    const extensions = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';
    const report = await verified(
      await signedBadge({ '@context': [vcdm2, openBadges, extensions] }),
    );
    expect(report.verdict).toBe('valid');
  });

  test.each([
    [
      'the other way round',
      [openBadges, vcdm2],
      ['context.order /@context/0', 'context.order /@context/1'],
    ],
    ['without the second', [vcdm2], ['context.order /@context/1']],
    [
      'unknown',
      [vcdm2, openBadges, 'https://school.example/terms'],
      ['context.unknown /@context/2'],
    ],
    [
      'named with one character more',
      [vcdm2, `${openBadges}#`],
      ['context.unknown /@context/1', 'context.order /@context/1'],
    ],
    [
      'inline',
      [vcdm2, openBadges, { grade: 'https://school.example/grade' }],
      ['context.inline /@context/2'],
    ],
    [
      'the name of a prototype’s member',
      [vcdm2, openBadges, 'toString'],
      ['context.unknown /@context/2'],
    ],
  ])('fail when one is %s', async (_name, listed, expected) => {
    const found = await contextFindings({ '@context': listed });
    expect(found.filter((text) => text.includes('context.'))).toEqual(
      expected.map((text) => `fail ${text}`),
    );
  });

  test('fail when they are no list', async () => {
    expect(await contextFindings({ '@context': vcdm2 })).toContain('fail context.order /@context');
  });

  test('fail when one stands below the root, approved or not', async () => {
    const path = 'credentialSubject.achievement.@context';
    expect(await contextFindings({ [path]: vcdm2 })).toEqual([
      'fail context.nested /credentialSubject/achievement/@context',
    ]);
  });

  test('may be repeated in a proof when approved, and not otherwise', async () => {
    const signed = await signedBadge();
    const repeated = await verified(patched(signed, { 'proof.@context': [vcdm2, openBadges] }));
    const inline = await verified(patched(signed, { 'proof.@context': { expires: 'urn:x' } }));
    expect(repeated.verdict).toBe('valid');
    expect(findings(inline)).toEqual(['fail context.nested /proof/@context']);
  });

  test('fail when a term is in none of them', async () => {
    const signed = await signedBadge();
    const report = await verified(patched(signed, { 'credentialSubject.achievement.ects': 3 }));
    expect(report.checks).toContainEqual({
      id: 'context',
      outcome: 'fail',
      code: 'jsonld.undefined-term',
      path: '/credentialSubject/achievement/ects',
      params: { term: 'ects' },
    });
  });

  test('are not decided when one cannot be had', async () => {
    const report = await verified(await signedBadge(), {
      documentLoader: () => Promise.reject(new Error('no network')),
    });
    expect(report.verdict).toBe('indeterminate');
    expect(findings(report)).toEqual(['unknown jsonld.context-unavailable']);
  });
});

describe('contexts of a European credential', () => {
  const [first, second] = [
    'https://www.w3.org/2018/credentials/v1',
    'http://data.europa.eu/snb/model/context/edc-ap',
  ];

  test('pass when they are the two of the profile, also by https', async () => {
    const alias = [first, 'https://data.europa.eu/snb/model/context/edc-ap'];
    expect(codesOf(await verified(elm()), 'context')).toEqual(['context.ok']);
    const report = await verified(elm({ '@context': alias }));
    expect(codesOf(report, 'context')).toEqual(['context.ok']);
    expect(findings(report)).toContain('warn elm.context-alias /@context/1');
  });

  test.each([
    ['the other way round', [second, first]],
    ['one too many', [first, second, 'https://www.w3.org/ns/did/v1']],
    ['one too few', [first]],
    ['no list', first],
  ])('fail when they are %s', async (_name, listed) => {
    const report = await verified(elm({ '@context': listed }));
    expect(codesOf(report, 'context')).toEqual(['context.order']);
  });

  test.each([
    ['in place of the first', [vcdm2, second]],
    ['alone', vcdm2],
    ['as a third', [first, second, vcdm2]],
  ])('fail with that of data model 2.0 %s, for its own reason', async (_name, listed) => {
    const report = await verified(elm({ '@context': listed }));
    expect(codesOf(report, 'context')).toEqual(['elm.context-vcdm2']);
  });
});
