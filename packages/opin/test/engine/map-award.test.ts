import { describe, expect, test } from 'vitest';
import { constant } from '../../src/converters/constant.ts';
import { copy } from '../../src/converters/copy.ts';
import { type AwardProfile, mapAward, type ProfileField, readAward } from '../../src/index.ts';
import { awardWith, fullAward } from '../fixtures/full-award.ts';

const known = { shape: { kind: 'text' }, status: 'known', source: { title: 'a test' } } as const;
const profileOf = (...fields: readonly ProfileField[]): AwardProfile => ({
  id: 'test',
  title: 'A register',
  version: '1',
  date: '2026-11-24',
  of: 'award',
  languages: [],
  variants: ['one'],
  variantAt: '',
  chooseVariant: () => 'one',
  fields,
  lost: [],
});
const realisation = profileOf({
  ours: '/microCredential/offerings/{chosen}/id',
  theirs: '/realisation',
  via: copy,
  ...known,
});

describe('mapping an award', () => {
  const [spring, autumn] = fullAward.microCredential.offerings;

  test.each([
    ['that of the award', awardWith({ offering: 'autumn' }), {}, 'autumn'],
    [
      'the one that is given',
      awardWith({ offering: 'spring' }),
      { offeringId: 'autumn' },
      'autumn',
    ],
    ['the only one', awardWith({ offering: undefined }, { offerings: [spring] }), {}, 'spring'],
    ['none of several', awardWith({ offering: undefined }), {}, undefined],
    [
      'none of another name',
      awardWith({ offering: 'winter' }, { offerings: [autumn] }),
      {},
      undefined,
    ],
  ])('takes %s as the realisation', (_, award, options, id) => {
    expect(mapAward(award, realisation, options).value['realisation']).toBe(id);
  });

  test('names realisations that are not mapped as lost', () => {
    const { losses } = mapAward(awardWith(), realisation);
    expect(losses.filter(({ code }) => code === 'loss.other-offering')).toEqual([
      { path: '/microCredential/offerings/1', code: 'loss.other-offering', params: {} },
    ]);
  });

  test('does not guess a realisation that is asked for', () => {
    expect(() => mapAward(awardWith(), realisation, { offeringId: 'winter' })).toThrow(
      expect.objectContaining({ code: 'map.unknown-offering' }),
    );
  });
});

describe('a row with a member that must have a value', () => {
  const profile = profileOf({
    ours: '/awardedOn',
    where: { path: '/route', is: 'validation' },
    theirs: '/recognised',
    via: copy,
    ...known,
  });

  test('is mapped and carries that member too', () => {
    const { value, losses } = mapAward(awardWith(), profile);
    expect(value).toEqual({ recognised: '2027-05-08' });
    expect(losses.filter(({ path }) => ['/route', '/awardedOn'].includes(path))).toEqual([]);
  });

  test.each(['course', undefined])('is left out where it is %s', (route) => {
    const { value, losses } = mapAward(awardWith({ route }), profile);
    expect(value).toEqual({});
    expect(losses.map(({ path }) => path)).toContain('/awardedOn');
  });

  test('writes that member when it is read back', () => {
    expect(readAward({ recognised: '2027-05-08' }, profile).value).toEqual({
      awardedOn: '2027-05-08',
      route: 'validation',
    });
  });
});

test('a value may be a fixed number', () => {
  const profile = profileOf({ theirs: '/role', via: constant(1), ...known });
  expect(mapAward(awardWith(), profile).value).toEqual({ role: 1 });
  expect(readAward({ role: 1 }, profile).losses).toEqual([]);
  expect(readAward({ role: 2 }, profile).losses).toHaveLength(1);
});
