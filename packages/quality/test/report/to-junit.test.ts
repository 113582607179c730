import { describe, expect, test } from 'vitest';
import { checkQuality } from '../../src/check-quality.ts';
import { en } from '../../src/locales/en.ts';
import { applyBaseline, createBaseline } from '../../src/report/baseline.ts';
import { toJUnit } from '../../src/report/to-junit.ts';
import { definition } from '../support/documents.ts';
import { waitingForEvidence } from '../support/reports.ts';

const options = { stage: 'offering', now: '2026-11-23T12:00:00Z' } as const;
const bad = checkQuality(definition({ '/level': {}, '/surprise': 1 }), options);
const document = { name: 'a&b.yaml', report: bad, locate: () => ({ line: 7, column: 3 }) };

function caseOf(xml: string, rule: string): string {
  const found = new RegExp(`<testcase name="${rule} [^>]*?(?:/>|>[^]*?</testcase>)`).exec(xml);
  return found?.[0] ?? '';
}

describe('JUnit XML', () => {
  const xml = toJUnit([document], en);

  test('has one test for each rule, and counts that agree with them', () => {
    const rules = new Set(bad.results.map(({ ruleId }) => ruleId));
    const count = (pattern: RegExp): number => xml.match(pattern)?.length ?? 0;
    expect(count(/<testcase /g)).toBe(rules.size);
    const [, tests, failures, errors, skipped] =
      /<testsuites name="Quality report" tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)">/.exec(
        xml,
      ) ?? [];
    expect([tests, failures, errors, skipped].map(Number)).toEqual([
      rules.size,
      count(/<failure /g),
      0,
      count(/<skipped /g),
    ]);
  });

  test('fails a rule with its place, escaped', () => {
    expect(caseOf(xml, 'EU-A1-08')).toMatch(
      /<failure message="\[error\] a&amp;b\.yaml:7:3 \/level: [^"]+" type="error">/,
    );
  });

  test('shows what weighs too little as skipped, and fails it when asked to', () => {
    const withWarning = checkQuality(definition({ '/surprise': 1 }), options);
    const warned = { name: 'a.yaml', report: withWarning };
    expect(caseOf(toJUnit([warned], en), 'MODEL-01')).toContain('<skipped message="[warning]');
    expect(caseOf(toJUnit([warned], en, { failOn: 'warning' }), 'MODEL-01')).toContain('<failure');
  });

  test('never passes what waits for evidence or broke down', () => {
    const waiting = waitingForEvidence(checkQuality(definition(), options));
    const skipped = caseOf(toJUnit([{ name: 'a', report: waiting }], en), 'EU-A1-11');
    expect(skipped).toContain('<skipped message="[Waiting for evidence]');
    const results = bad.results.map((result) =>
      result.ruleId === 'EU-A1-08' ? { ...result, code: 'internal', params: {} } : result,
    );
    const broken = { ...document, report: { ...bad, results } };
    expect(caseOf(toJUnit([broken], en), 'EU-A1-08')).toContain('<error message=');
  });

  test('skips what the baseline knows', () => {
    const known = applyBaseline(document, createBaseline([document]));
    expect(toJUnit([known], en)).toContain('failures="0"');
    expect(caseOf(toJUnit([known], en), 'EU-A1-08')).toMatch(/<skipped message=".*\(Known/);
  });

  test('replaces what XML cannot hold', () => {
    expect(toJUnit([{ ...document, name: 'a\u0000\ud800<' }], en)).toContain(
      '<testsuite name="a\ufffd\ufffd&lt;"',
    );
  });
});
