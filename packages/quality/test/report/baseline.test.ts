import { describe, expect, test } from 'vitest';
import { checkQuality } from '../../src/check-quality.ts';
import { applyBaseline, createBaseline, parseBaseline } from '../../src/report/baseline.ts';
import { definition } from '../support/documents.ts';
import { waitingForEvidence } from '../support/reports.ts';

const options = { stage: 'offering', now: '2026-11-23T12:00:00Z' } as const;
const checked = (changes: Parameters<typeof definition>[0], name = 'a.yaml') => ({
  name,
  id: 'https://amk.example/a',
  report: checkQuality(definition(changes), options),
});
const bad = checked({ '/level': {} });

describe('a baseline', () => {
  test('holds each finding once, sorted, whatever the order of the documents', () => {
    const other = { ...checked({ '/title': {} }), id: 'https://amk.example/b' };
    const baseline = createBaseline([bad, other, bad]);
    expect(createBaseline([other, bad])).toEqual(baseline);
    expect(baseline.findings).toContainEqual({
      ...{ rule: 'EU-A1-08', definition: 'https://amk.example/a', path: '/level' },
    });
    expect(new Set(baseline.findings.map((each) => JSON.stringify(each))).size).toBe(
      baseline.findings.length,
    );
  });

  test('is read back as it was', () => {
    const baseline = createBaseline([bad]);
    expect(parseBaseline(JSON.parse(JSON.stringify(baseline)))).toEqual({
      ok: true,
      value: baseline,
    });
  });

  test.each([
    [{ version: 2, findings: [] }, '/version'],
    [{ version: 1, findings: [{ rule: 'X' }] }, '/findings/0/definition'],
    ['baseline', ''],
  ])('%j is none', (value, pointer) => {
    const parsed = parseBaseline(value);
    expect(parsed.ok ? [] : parsed.error).toContainEqual({
      ...{ code: 'quality-baseline.malformed', pointer, params: {} },
    });
  });
});

describe('comparing to a baseline', () => {
  test('fails only what is new, and leaves the verdict of the report as it is', () => {
    const { report } = applyBaseline(bad, createBaseline([bad]));
    expect(report.verdict).toBe('fail');
    expect(report.baseline).toMatchObject({ verdict: 'pass', new: 0, absent: [] });
    const worse = checked({ '/level': {}, '/title': {} });
    const compared = applyBaseline(worse, createBaseline([bad])).report;
    expect(compared.baseline?.verdict).toBe('fail');
    expect(compared.results.find(({ ruleId }) => ruleId === 'EU-A1-08')?.baselineState).toBe(
      'unchanged',
    );
    expect(compared.results.find(({ ruleId }) => ruleId === 'EU-A1-02')?.baselineState).toBe('new');
  });

  test('knows a definition by its id, not by its file', () => {
    const moved = { ...bad, name: 'elsewhere/b.yaml' };
    expect(applyBaseline(moved, createBaseline([bad])).report.baseline?.new).toBe(0);
    const another = { ...bad, id: 'https://amk.example/b' };
    expect(applyBaseline(another, createBaseline([bad])).report.baseline?.verdict).toBe('fail');
    const nameless = { name: bad.name, report: bad.report };
    expect(createBaseline([nameless]).findings[0]?.definition).toBe('a.yaml');
  });

  test('tells what is gone', () => {
    const { report } = applyBaseline(checked({}), createBaseline([bad]));
    expect(report.baseline?.absent).toContainEqual({
      ...{ rule: 'EU-A1-08', definition: 'https://amk.example/a', path: '/level' },
    });
  });

  test('counts new evidence that is missing, and new warnings when asked to', () => {
    const good = checked({});
    const waiting = { ...good, report: waitingForEvidence(good.report) };
    expect(applyBaseline(waiting, createBaseline([good])).report.baseline?.verdict).toBe(
      'needs-evidence',
    );
    const warned = checked({ '/surprise': 1 });
    const baseline = createBaseline([good]);
    expect(applyBaseline(warned, baseline).report.baseline?.verdict).toBe('pass');
    expect(applyBaseline(warned, baseline, 'warning').report.baseline?.verdict).toBe('fail');
  });
});
