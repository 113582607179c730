import { describe, expect, test } from 'vitest';
import { checkQuality } from '../src/check-quality.ts';
import { catalogueRules } from '../src/generated/rules.ts';
import { en } from '../src/locales/en.ts';
import { localizeReport } from '../src/localize-report.ts';
import { parseProfile } from '../src/profiles/parse-profile.ts';
import type { Profile } from '../src/profiles/profile.ts';
import { toText } from '../src/report/to-text.ts';
import { award, definition } from './support/documents.ts';

const now = '2026-11-23T12:00:00Z';

function check(document: unknown, profiles: readonly (string | Profile)[], at = now) {
  return checkQuality(document, { stage: 'offering', now: at, profiles });
}

function resultOf(ruleId: string, ...given: Parameters<typeof check>) {
  return check(...given).results.find((result) => result.ruleId === ruleId);
}

describe('the profiles of the catalogue', () => {
  test('bring their own rules and no others', () => {
    const { profiles, results } = check(definition(), ['es']);
    expect(profiles).toEqual(['eu', 'es']);
    const ids = new Set(results.map(({ ruleId }) => ruleId));
    for (const { id, profiles: of } of catalogueRules) {
      const comes = of.some((name) => ['eu', 'es', 'national'].includes(name));
      expect(ids.has(id), id).toBe(comes);
    }
  });

  test('have a verdict each', () => {
    const { verdict, profileVerdicts } = check(definition({ '/workload/ects': 20 }), ['es', 'mt']);
    expect(profileVerdicts).toEqual([
      { profile: 'eu', verdict: 'fail' }, // 81 hours are too few for twenty credits
      { profile: 'es', verdict: 'fail' },
      { profile: 'mt', verdict: 'pass' },
    ]);
    expect(verdict).toBe('fail');
  });

  test('wait for evidence where a rule of theirs that is an error does', () => {
    const { verdict, profileVerdicts } = check(definition(), ['nz']);
    expect(profileVerdicts).toEqual([
      { profile: 'eu', verdict: 'pass' },
      { profile: 'nz', verdict: 'needs-evidence' },
    ]);
    expect(verdict).toBe('needs-evidence');
  });

  test('say nothing before they are in force', () => {
    const early = '2025-03-31T12:00:00Z';
    expect(resultOf('EE-01', definition(), ['ee'], early)).toMatchObject({
      outcome: 'not-applicable',
      code: 'not-applicable.not-in-force',
    });
    expect(resultOf('EE-01', definition(), ['ee'])?.outcome).toBe('fail');
  });

  test('set the hours of a credit', () => {
    const document = definition({ '/workload/hours': 75 });
    expect(resultOf('ECTS-03', document, ['fi'])?.params).toEqual({ hours: 26.67 });
    expect(resultOf('ECTS-03', document, ['it'])?.outcome).toBe('pass');
  });
});

describe('an institution’s own profile', () => {
  test('raises and lowers severities, and says so', () => {
    const profile: Profile = { id: 'own', severities: { 'LO-09': 'error', 'EU-A1-02': 'info' } };
    const document = definition({ '/outcomes/0/skills': undefined, '/title': {} });
    const report = check(document, [profile]);
    expect(report.results).toContainEqual(
      expect.objectContaining({
        ruleId: 'LO-09',
        severity: 'error',
        adjusted: { from: 'info', profile: 'own' },
      }),
    );
    const title = report.results.find(({ ruleId }) => ruleId === 'EU-A1-02');
    expect(title).toMatchObject({ outcome: 'fail', severity: 'info', adjusted: { from: 'error' } });
    expect(toText(report, en)).toContain('(Weighed by profile own; by the rule: error.)');
  });

  test('leaves a trace of nothing that it does not change', () => {
    const profile: Profile = { id: 'own', severities: { 'EU-A1-02': 'error' } };
    const found = resultOf('EU-A1-02', definition({ '/title': {} }), [profile]);
    expect(found?.severity).toBe('error');
    expect(found?.adjusted).toBeUndefined();
  });

  test('sets thresholds', () => {
    const profile: Profile = { id: 'own', limits: { maxEcts: 2 } };
    expect(resultOf('EU-D-02', definition(), [profile])?.params).toEqual({ maximum: 2 });
  });

  test('brings the profiles that it builds on', () => {
    const profile: Profile = { id: 'own', extends: ['fi'] };
    expect(check(definition(), [profile]).profiles).toEqual(['eu', 'fi', 'own']);
  });

  test('asks for languages and members', () => {
    const profile: Profile = { id: 'own', languages: ['fi', 'se'], required: ['/occupations'] };
    const { results, profileVerdicts } = check(definition(), [profile]);
    const places = results
      .filter(({ ruleId, outcome }) => ruleId.startsWith('INST-') && outcome === 'fail')
      .map(({ path }) => path);
    expect(places).toEqual(['/outcomes/0/text', '/summary', '/title', '/occupations']);
    expect(profileVerdicts.at(-1)).toEqual({ profile: 'own', verdict: 'fail' });
  });
});

describe('a suppression', () => {
  const suppression = {
    rule: 'EU-A1-08',
    path: '/level',
    reason: 'the level is decided in spring',
    name: 'A. Virtanen',
    until: '2026-12-31',
  };
  const document = definition({ '/level': {} });

  test('turns the finding into advice that tells who accepts it, why and until when', () => {
    const report = check(document, [{ id: 'own', suppressions: [suppression] }]);
    const found = localizeReport(report, en).results.find(({ ruleId }) => ruleId === 'EU-A1-08');
    expect(found).toMatchObject({ outcome: 'fail', severity: 'info' });
    expect(found?.adjusted).toEqual({ from: 'error', profile: 'own', suppression });
    expect(found?.message).toContain(
      '(Accepted in profile own by A. Virtanen until 2026-12-31: the level is decided in spring. By the rule: error.)',
    );
  });

  test('counts on its last day and no longer', () => {
    const profile: Profile = { id: 'own', suppressions: [suppression] };
    const level = (at: string) => resultOf('EU-A1-08', document, [profile], at)?.severity;
    expect(level('2026-12-31T20:00:00Z')).toBe('info');
    expect(level('2027-01-01T20:00:00Z')).toBe('error');
    expect(resultOf('SUPPRESSION-01', document, [profile], '2027-01-01T20:00:00Z')).toMatchObject({
      outcome: 'fail',
      severity: 'warning',
      params: { rule: 'EU-A1-08', name: 'A. Virtanen', until: '2026-12-31', profile: 'own' },
    });
  });

  test('covers its own place alone', () => {
    const elsewhere = { ...suppression, path: '/level/eqf' };
    const profile: Profile = { id: 'own', suppressions: [elsewhere] };
    expect(resultOf('EU-A1-08', document, [profile])?.severity).toBe('error');
  });
});

describe('a profile file', () => {
  test('is read whole', () => {
    const file = {
      id: 'revontuli',
      extends: ['fi', 'hei'],
      from: '2026-01-01',
      until: '2027-12-31',
      languages: ['fi', 'sv'],
      required: ['/targetGroup'],
      limits: { maxEcts: 30 },
      severities: { 'LO-09': 'warning' },
      suppressions: [{ rule: 'EU-O-01', reason: 'r', name: 'n', until: '2026-12-31' }],
    };
    expect(parseProfile(file)).toEqual({ ok: true, value: file });
  });

  test.each([
    [{}, '/id', 'missing'],
    [{ id: 'fi' }, '/id', 'id-taken'],
    [{ id: 'Own One' }, '/id', 'value'],
    [{ id: 'own', extends: ['mars'] }, '/extends/0', 'unknown-profile'],
    [{ id: 'own', from: '31.12.2026' }, '/from', 'date'],
    [{ id: 'own', languages: ['finnish language'] }, '/languages/0', 'language'],
    [{ id: 'own', required: ['title'] }, '/required/0', 'pointer'],
    [{ id: 'own', limits: { maxEcts: '30' } }, '/limits/maxEcts', 'type'],
    [{ id: 'own', limits: { maxEcts: 0 } }, '/limits/maxEcts', 'value'],
    [{ id: 'own', limits: { maxCredits: 1 } }, '/limits/maxCredits', 'unknown-member'],
    [{ id: 'own', severities: { 'XX-1': 'error' } }, '/severities/XX-1', 'unknown-rule'],
    [{ id: 'own', severities: { 'EU-A1-02': 'off' } }, '/severities/EU-A1-02', 'value'],
    [{ id: 'own', suppressions: [{ rule: 'EU-O-01' }] }, '/suppressions/0/reason', 'missing'],
    [{ id: 'own', rules: [] }, '/rules', 'unknown-member'],
    ['own', '', 'type'],
  ])('%j is refused at %s as %s', (file, pointer, code) => {
    const parsed = parseProfile(file);
    expect(parsed.ok ? [] : parsed.error).toContainEqual(
      expect.objectContaining({ pointer, code: `quality-profile.${code}` }),
    );
  });
});

test('without what is known of the credential, rules about it do not apply', () => {
  const { results } = checkQuality(award(), { stage: 'award', now, profiles: ['fi'] });
  for (const id of ['EU-P7-01', 'EU-P9-02', 'FI-CERT-01']) {
    expect(results.find(({ ruleId }) => ruleId === id)?.outcome, id).toBe('not-applicable');
  }
});

test('outside its days a profile sets no severity, threshold or suppression', () => {
  const own: Profile = {
    id: 'own',
    until: '2025-12-31',
    severities: { 'EU-A1-08': 'info' },
    limits: { maxEcts: 1 },
    suppressions: [{ rule: 'EU-A1-02', reason: 'r', name: 'n', until: '2030-12-31' }],
  };
  const weighed = (now: string) =>
    checkQuality(
      { title: {}, workload: { ects: 3 }, level: {} },
      { stage: 'offering', now, profiles: [own] },
    ).results.flatMap(({ ruleId, outcome, severity }) =>
      ['EU-A1-02', 'EU-A1-08', 'EU-D-02'].includes(ruleId) ? [`${outcome} ${severity}`] : [],
    );
  expect(weighed('2025-12-31T12:00:00Z')).toEqual(['fail info', 'fail info', 'fail warning']);
  expect(weighed('2026-01-01T12:00:00Z')).toEqual(['fail error', 'fail error', 'pass warning']);
});

test('a suppression with a blank reason or name is refused', () => {
  const suppression = { rule: 'EU-A1-02', reason: ' ', name: ' ', until: '2026-12-31' };
  const parsed = parseProfile({ id: 'own', suppressions: [suppression] });
  expect(parsed.ok ? [] : parsed.error.map(({ pointer }) => pointer)).toEqual([
    '/suppressions/0/reason',
    '/suppressions/0/name',
  ]);
});
