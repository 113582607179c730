import { describe, expect, test } from 'vitest';
import { Achievement, toAchievement } from '../../src/index.ts';
import { award } from '../fixtures/award.ts';

const { microCredential } = award;

describe('toAchievement', () => {
  test.each(['fi', 'sv', 'en'] as const)('writes a strict achievement in %s', (language) => {
    const { value, losses } = toAchievement(microCredential, { language });
    expect(Achievement.safeParse(value).error).toBeUndefined();
    expect(losses.every(({ path }) => path.startsWith('/'))).toBe(true);
  });

  test('makes the issuer the creator where no other body awards', () => {
    const { issuer } = microCredential;
    const own = { ...microCredential, awardingBodies: [issuer] };
    const { value } = toAchievement(own, { language: 'fi' });
    expect(value.creator?.id).toBe('https://amk.example');
    const joint = toAchievement(microCredential, { language: 'fi' });
    expect(joint.value.creator?.id).toBe('https://yliopisto.example');
    expect(joint.losses).toContainEqual({ path: '/issuer', code: 'loss.no-place', params: {} });
  });

  test('writes a narrative with a heading per element, in the language of the badge', () => {
    const narrative = (language: 'fi' | 'sv' | 'en') =>
      toAchievement(microCredential, { language }).value.criteria.narrative ?? '';
    const headings = (text: string) => text.match(/^## .*$/gm);
    expect(headings(narrative('fi'))).toContain('## Osaamistavoitteet');
    expect(headings(narrative('sv'))).toContain('## Lärandemål');
    expect(headings(narrative('en'))).toContain('## Learning outcomes');
    expect(headings(narrative('en'))).toHaveLength(headings(narrative('fi'))?.length ?? 0);
    expect(narrative('en')).toContain('- Plans a pilot.\n  - Kind: skill\n  - EQF level: 6');
    expect(narrative('en')).toContain('- Values, lowest first: 0, 1, 2, 3, 4, 5');
    expect(narrative('fi')).toContain('- Painoarvo: 35 %');
    expect(narrative('fi')).toContain('- Opiskelijan työ tunteina: 40,5');
  });

  test('uses standard words and anchored extensions only as target types', () => {
    const { alignment = [] } = toAchievement(microCredential, { language: 'en' }).value;
    const types = new Set(alignment.map(({ targetType }) => targetType));
    expect([...types].filter((type) => type !== 'ceasn:Competency')).not.toHaveLength(0);
    for (const type of types) expect(type).toMatch(/^(ceasn:Competency|ext:[A-Za-z-]+)$/);
  });

  test('carries the picture with a caption', () => {
    const image = 'data:image/png;base64,iVBORw0KGgo=';
    const { value } = toAchievement(microCredential, { language: 'en', image });
    expect(value.image).toEqual({ id: image, type: 'Image', caption: 'Planning a pilot' });
  });

  test('recognises a scale of letters', () => {
    const [first, ...others] = microCredential.assessments;
    if (first === undefined) throw new TypeError('the fixture has assessments');
    const gradingScheme = { title: { en: 'Letters' }, scale: ['F', 'C', 'A'] };
    const assessments = [{ ...first, gradingScheme }, ...others];
    const { value } = toAchievement({ ...microCredential, assessments }, { language: 'en' });
    expect(value.resultDescription?.[0]?.resultType).toBe('LetterGrade');
  });
});
