import type { Loss } from '@merkki/core';
import { parseMicroCredentialAward } from '@merkki/model';
import { describe, expect, test } from 'vitest';
import { toElm } from '../src/to-elm.ts';
import { toQualification } from '../src/to-qualification.ts';
import { fullAward, fullDefinition, issuedAt, smallAward } from './fixtures/full-award.ts';
import { type Leaf, leavesOf } from './fixtures/leaves.ts';

/** How a leaf reads in the credential where it is not the same text: first rule that fits. */
const forms: readonly (readonly [RegExp, (value: Leaf['value']) => string])[] = [
  [/\/country$/, (value) => `authority/country/${value === 'FI' ? 'FIN' : 'SWE'}"`],
  [/\/languages?\/\d+$/, (value) => `authority/language/${languageCode(value)}"`],
  [/\/(ects|points)$/, (value) => `"point":"${value}"`],
  [/\/workload\/hours$/, (value) => `"volumeOfLearning":"${duration(Number(value))}"`],
  [/\/breakdown\/\d+\/hours$/, (value) => `"volumeOfLearning":"${duration(Number(value))}"`],
  [/\/contactHours$/, (value) => `"contactHour":["${value}"]`],
  [/\/level\/eqf$/, (value) => `snb/eqf/${value}"`],
  [/\/qfEhea$/, (value) => `"notation":"${value}"`],
  [/\/nqf\/level$/, (value) => `"notation":"${value}"`],
  [/\/framework\/notation$/, (value) => `"${value} Level 6"`],
  [/\/framework\/prefLabel\/\w+$/, (value) => `"${value}: 6"`],
  [/\/supervision$/, () => 'supervision-verification/70be69aaf9"'],
  [/\/outcomes\/\d+\/kind$/, (value) => `skill-type/${value}"`],
  [/\/(issuer|awardingBodies\/\d+)\/kind$/, (value) => `"notation":"${value}"`],
  [/\/quality\/\d+\/scope$/, () => '"type":"Accreditation"'],
  [/\/integration\/kind$/, () => '"isPartialQualification":true'],
  [/\/need\/\d+\/kind$/, (value) => `"notation":"need-${value}"`],
  [/\/participation\/setting$/, () => 'learning-setting/e207a81fc7"'],
  [/\/email$/, (value) => `"mailto:${value}"`],
  [/(On|start|end|date|dateOfBirth|decision\/validUntil)$/, (value) => `"${value}T`],
  [/\/prerequisites\/\d+\/text\//, (value) => String(value)],
];

function languageCode(tag: Leaf['value']): string {
  return { fi: 'FIN', sv: 'SWE', en: 'ENG' }[String(tag)] ?? '?';
}

function duration(hours: number): string {
  const minutes = Math.round(hours * 60);
  return `PT${Math.floor(minutes / 60)}H${minutes % 60 === 0 ? '' : `${minutes % 60}M`}`;
}

/** Leaves that are neither in the output nor under a declared loss. */
function undeclared(source: unknown, output: unknown, losses: readonly Loss[]): string[] {
  const written = JSON.stringify(output);
  const isDeclared = ({ pointer }: Leaf): boolean =>
    losses.some(({ path }) => pointer === path || pointer.startsWith(`${path}/`));
  const isWritten = ({ pointer, value }: Leaf): boolean => {
    const form = forms.find(([expression]) => expression.test(pointer))?.[1];
    return written.includes(form === undefined ? `"${value}"` : form(value));
  };
  return leavesOf(source)
    .filter((leaf) => !isDeclared(leaf) && !isWritten(leaf))
    .map(({ pointer }) => pointer);
}

describe('nothing is lost in silence', () => {
  test('the fixture is a valid award with every member', () => {
    expect(parseMicroCredentialAward(fullAward)).toMatchObject({ ok: true, warnings: [] });
  });

  test.each([
    ['an award with everything', fullAward],
    ['an award with little', smallAward],
    ['an award by validation', { ...fullAward, route: 'validation' as const }],
    ['an award of an unknown realisation', { ...fullAward, offering: 'none' }],
    ['an award without a realisation', { ...fullAward, offering: undefined }],
    [
      'informal learning',
      {
        ...fullAward,
        microCredential: {
          ...fullDefinition,
          participation: { ...fullDefinition.participation, setting: 'informal' as const },
        },
      },
    ],
  ])('of %s', (_, award) => {
    const { value, losses } = toElm(award, { issuedAt, languages: ['en', 'fi', 'sv'] });
    expect(undeclared(award, value, losses)).toEqual([]);
  });

  test('of a definition', () => {
    const { value, losses } = toQualification(fullDefinition);
    expect(undeclared(fullDefinition, value, losses)).toEqual([]);
  });

  test('and a leaf that is left out is seen by this test', () => {
    const { value, losses } = toElm(fullAward, { issuedAt });
    const without = losses.filter(({ path }) => path !== '/microCredential/validity/months');
    expect(undeclared(fullAward, value, without)).toEqual(['/microCredential/validity/months']);
  });

  test('a member that the model does not know is a loss', () => {
    const award = { ...fullAward, ours: 1, learner: { ...fullAward.learner, shoeSize: 40 } };
    const paths = toElm(award, { issuedAt }).losses.filter(
      ({ code }) => code === 'loss.unknown-member',
    );
    expect(paths.map(({ path }) => path).sort()).toEqual(['/learner/shoeSize', '/ours']);
  });

  test('what is given in place of the award’s own is a loss of that', () => {
    const issuer = { ...fullDefinition.issuer, id: 'https://other.example' };
    const { losses } = toElm(fullAward, {
      issuedAt: '2026-11-30T10:00:00Z',
      validFrom: '2026-12-01T00:00:00Z',
      issuer,
    });
    const replaced = losses.filter(({ code }) => code === 'loss.replaced');
    expect(replaced.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/issuedOn', '/validFrom', '/microCredential/issuer']),
    );
  });

  test('a second label of one code is a loss, as one node has one label in each language', () => {
    const mode = 'http://data.europa.eu/snb/learning-assessment/e92d221e4d';
    const [first] = fullDefinition.assessments;
    const award = {
      ...fullAward,
      microCredential: {
        ...fullDefinition,
        participation: {
          ...fullDefinition.participation,
          mode: [{ id: mode, prefLabel: { fi: 'yksi' } }],
        },
        assessments:
          first === undefined ? [] : [{ ...first, mode: { id: mode, prefLabel: { fi: 'kaksi' } } }],
      },
    };
    const { losses } = toElm(award, { issuedAt });
    expect(losses).toContainEqual({
      path: '/microCredential/assessments/0/mode/prefLabel/fi',
      code: 'loss.replaced',
      params: {},
    });
  });
});
