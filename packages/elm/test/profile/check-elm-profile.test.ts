import { atPointer, toPointer } from '@merkki/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkElmProfile } from '../../src/profile/check-elm-profile.ts';
import { mutate, mutations } from '../fixtures/mutations.ts';
import { sealedCredential } from '../fixtures/sealed.ts';

describe('checkElmProfile', () => {
  test.each(['edc-generic-full', 'edc-generic-no-cv'] as const)(
    'finds nothing wrong with what this package writes (%s)',
    (profile) => {
      expect(checkElmProfile(sealedCredential(), profile)).toEqual([
        { outcome: 'pass', code: 'profile.ok', pointer: '', params: { profile } },
      ]);
    },
  );

  test.each(mutations)('$name', (mutation) => {
    const credential = sealedCredential();
    mutate(credential, mutation);
    const found = checkElmProfile(credential, 'edc-generic-full').map(({ code, pointer }) => [
      code,
      pointer,
    ]);
    for (const expected of mutation.expect) expect(found).toContainEqual(expected);
    if (mutation.expect.length === 0) expect(found).toEqual([['profile.ok', '']]);
    else
      expect(found.every(([code]) => code?.startsWith('profile.') && code !== 'profile.ok')).toBe(
        true,
      );
  });

  test('accepts the id of a profile for its name', () => {
    const id = 'http://data.europa.eu/snb/model/ap/edc-generic-full';
    expect(checkElmProfile(sealedCredential(), id)[0]?.params).toEqual({
      profile: 'edc-generic-full',
    });
  });

  test('does not judge by a profile that it does not know', () => {
    expect(checkElmProfile(sealedCredential(), 'edc-diploma-supplement')).toEqual([
      {
        outcome: 'unknown',
        code: 'profile.unknown-profile',
        pointer: '',
        params: { profile: 'edc-diploma-supplement' },
      },
    ]);
  });

  test('does not ask for code lists in the structural profile', () => {
    const credential = sealedCredential();
    mutate(credential, {
      at: '/displayParameter/primaryLanguage/inScheme',
      value: { id: 'https://other.example', type: 'ConceptScheme' },
    });
    // The same node stands in the list of languages.
    mutate(credential, {
      at: '/displayParameter/language/0/inScheme',
      value: { id: 'https://other.example', type: 'ConceptScheme' },
    });
    const codes = (profile: string): string[] =>
      checkElmProfile(credential, profile).map(({ code }) => code);
    expect(codes('edc-generic-no-cv')).toEqual(['profile.ok']);
  });

  test('wants the evidence of a mandate in the profile of issuing by mandate', () => {
    const found = checkElmProfile(sealedCredential(), 'edc-issued-by-mandate');
    expect(found).toEqual([
      {
        outcome: 'fail',
        code: 'profile.min-count',
        pointer: '/evidence',
        params: { member: 'evidence', min: 1, found: 0 },
      },
    ]);
  });

  test('takes what is said of one id in two places together', () => {
    const credential = sealedCredential();
    const first = atPointer(
      credential,
      '/displayParameter/individualDisplay/0/displayDetail/0/image',
    );
    mutate(credential, {
      at: '/displayParameter/individualDisplay/1/displayDetail/0/image',
      value: { ...Object(first), content: 'QUJD' },
    });
    expect(checkElmProfile(credential, 'edc-generic-full')).toEqual([
      {
        outcome: 'fail',
        code: 'profile.max-count',
        pointer: '/displayParameter/individualDisplay/0/displayDetail/0/image/content',
        params: { member: 'content', max: 1, found: 2 },
      },
    ]);
  });

  test('accepts one value without its list, as Europass writes it', () => {
    const credential = sealedCredential();
    for (const at of ['/credentialSchema', '/credentialProfiles', '/issuer/location']) {
      mutate(credential, { at, value: atPointer(credential, `${at}/0`) });
    }
    expect(checkElmProfile(credential, 'edc-generic-full')[0]?.code).toBe('profile.ok');
  });

  test('calls a document without any class of the profile not a credential', () => {
    expect(checkElmProfile({ name: 'x' }, 'edc-generic-full')).toEqual([
      {
        outcome: 'fail',
        code: 'profile.no-target',
        pointer: '',
        params: { expected: 'EuropeanDigitalCredential' },
      },
    ]);
  });

  test('says that it cannot judge what lies too deep, at the limit and beyond it', () => {
    const nested = (levels: number): unknown => {
      let value: unknown = { id: 'urn:x:leaf', type: 'Organisation' };
      for (let level = 0; level < levels; level += 1) {
        value = { id: `urn:x:${level}`, type: 'LearningAchievement', isPartOf: value };
      }
      return value;
    };
    const codes = (levels: number): string[] =>
      checkElmProfile(nested(levels), 'edc-generic-full').map(({ code }) => code);
    expect(codes(100)).not.toContain('profile.too-deep');
    expect(codes(101)).toContain('profile.too-deep');
  });

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, profile) => {
        expect(checkElmProfile(value, 'edc-generic-full').length).toBeGreaterThan(0);
        expect(checkElmProfile(value, profile).length).toBeGreaterThan(0);
      }),
    );
  });

  test('never throws on a credential in which anything stands anywhere', () => {
    const places = [
      ...new Set(mutations.map(({ at }) => at)),
      '',
      '/id',
      '/type',
      '/credentialSubject/id',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...places.filter((at) => at !== '')),
        fc.jsonValue(),
        (at, value) => {
          const credential = sealedCredential();
          mutate(credential, { at, value });
          const findings = checkElmProfile(credential, 'edc-generic-full');
          for (const { pointer, code } of findings) {
            // A pointer names what is there, or the one member that is missing.
            const parent = pointer.split('/').slice(0, -1);
            const isThere = atPointer(credential, pointer) !== undefined;
            const couldBeThere =
              atPointer(credential, parent.join('/')) !== undefined || code === 'profile.node';
            expect(isThere || couldBeThere, `${code} ${pointer} ${toPointer([at])}`).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('survives a value that contains itself', () => {
    const circle: Record<string, unknown> = { type: 'LearningAchievement' };
    circle['hasPart'] = circle;
    expect(checkElmProfile(circle, 'edc-generic-full').map(({ code }) => code)).toContain(
      'profile.too-deep',
    );
  });
});
