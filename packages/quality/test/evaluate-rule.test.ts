import { describe, expect, test } from 'vitest';
import { evaluateRule, type Subject } from '../src/evaluate-rule.ts';
import { fail, failAs, needsEvidence, pass } from '../src/finding.ts';
import { defaultLimits } from '../src/profiles/limits.ts';
import { defineRule, type Rule } from '../src/rule.ts';
import { ownRule } from '../src/source.ts';

const about = {
  severity: 'warning',
  profiles: ['eu'],
  kind: 'machine',
  path: '/title',
  sources: [ownRule],
} as const;

function subject(root: Subject['root'], stage: Subject['stage'] = 'award'): Subject {
  return {
    root,
    stage,
    tagsInForce: new Set(['eu']),
    now: 0,
    today: '1970-01-01',
    day: '1970-01-01',
    limits: defaultLimits,
    requiredLanguages: [],
    requiredMembers: [],
    award: {},
    microCredential: {},
    suspectTexts: () => [],
    lintedOutcomes: () => [],
  };
}

describe('outcomes', () => {
  const evaluate = (check: Rule<string, 'soft'>['check']) =>
    evaluateRule(
      defineRule({ ...about, id: 'X-01', stage: 'both', variants: { soft: 'info' }, check }),
      subject('definition'),
    );

  test('a pass points at what the rule looks at', () => {
    expect(evaluate(() => pass())).toEqual([
      {
        ruleId: 'X-01',
        outcome: 'pass',
        severity: 'warning',
        path: '/title',
        code: 'x-01.pass',
        params: {},
        sources: [ownRule],
      },
    ]);
  });

  test('an empty list of failures is a pass', () => {
    expect(evaluate(() => [])).toMatchObject([{ outcome: 'pass', code: 'x-01.pass' }]);
  });

  test('each failure is a result of its own, with the severity of its kind', () => {
    expect(evaluate(() => [fail('/a', { n: 1 }), failAs('soft', '/b')])).toMatchObject([
      { outcome: 'fail', severity: 'warning', path: '/a', code: 'x-01.fail', params: { n: 1 } },
      { outcome: 'fail', severity: 'info', path: '/b', code: 'x-01.soft' },
    ]);
  });

  test('what needs evidence is no pass', () => {
    expect(evaluate(() => needsEvidence('/attestations'))).toMatchObject([
      { outcome: 'needs-evidence', path: '/attestations', code: 'x-01.needs-evidence' },
    ]);
  });
});

describe('places', () => {
  const definitionRule = defineRule({
    ...about,
    id: 'X-02',
    stage: 'offering',
    check: () => fail('/title'),
  });
  const awardRule = defineRule({
    ...about,
    id: 'X-03',
    stage: 'award',
    check: () => [fail('/learner'), fail('/microCredential/title'), fail('/microCredential')],
  });

  test('of a rule about the description move into the record', () => {
    expect(evaluateRule(definitionRule, subject('award', 'offering'))[0]?.path).toBe(
      '/microCredential/title',
    );
  });

  test('of a rule about the record move out of it where only a description is given', () => {
    const paths = evaluateRule(awardRule, subject('definition')).map(({ path }) => path);
    expect(paths).toEqual(['/learner', '/title', '']);
  });

  test('a rule of the other stage is not run', () => {
    const results = evaluateRule(awardRule, subject('definition', 'offering'));
    expect(results).toMatchObject([
      { outcome: 'not-applicable', code: 'not-applicable.stage', params: { stage: 'award' } },
    ]);
  });
});

describe('a rule that throws', () => {
  const broken = defineRule({
    ...about,
    id: 'X-04',
    stage: 'both',
    check: () => {
      throw new TypeError('No such member of somebody.');
    },
  });

  test('is an error with its id, and no pass', () => {
    expect(evaluateRule(broken, subject('definition'))).toEqual([
      {
        ruleId: 'X-04',
        outcome: 'fail',
        severity: 'error',
        path: '/title',
        code: 'internal',
        params: {},
        sources: [ownRule],
      },
    ]);
  });
});

test('a rule whose profile is not in force is not run', () => {
  const rule = defineRule({ ...about, id: 'X-05', stage: 'both', check: () => fail('') });
  const later = { ...subject('definition'), tagsInForce: new Set<string>() };
  expect(evaluateRule(rule, later)).toMatchObject([
    { outcome: 'not-applicable', code: 'not-applicable.not-in-force' },
  ]);
});
