import { currentElmVersion } from '@merkki/elm';
import { describe, expect, test } from 'vitest';
import { checkElmForm } from '../../src/checks/check-elm-form.ts';

const own = 'https://profiles.example/own';
const full = currentElmVersion.profiles['edc-generic-full'];

function credential(...profiles: readonly string[]) {
  return {
    '@context': [...currentElmVersion.contexts],
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    credentialSchema: profiles.map((id) => ({ id, type: 'ShaclValidator2017' })),
  };
}

const profileCodes = async (...rest: Parameters<typeof checkElmForm>): Promise<string[]> =>
  (await checkElmForm(...rest)).flatMap(({ id, outcome, code }) =>
    id === 'profile' ? [`${outcome} ${code}`] : [],
  );

describe('the profile of a European credential', () => {
  test('is judged by the tables where no other judge is given', async () => {
    expect(await profileCodes(credential(full), {})).toContain('fail profile.min-count');
    expect(await profileCodes(credential(own), {})).toEqual(['unknown profile.unknown-profile']);
  });

  test('is judged by the judge that is given, for every profile that is named', async () => {
    const asked: string[] = [];
    const checkProfile = async (_: unknown, profile: string) => {
      asked.push(profile);
      return [{ outcome: 'pass', code: 'profile.ok', pointer: '', params: { profile } }] as const;
    };
    const codes = await profileCodes(credential(own, full), { checkProfile });
    expect(codes).toEqual(['pass profile.ok', 'pass profile.ok']);
    expect(asked).toEqual([own, full]);
  });

  test('stays open when the judge fails', async () => {
    const checkProfile = () => Promise.reject(new Error('no shapes'));
    expect(await profileCodes(credential(own), { checkProfile })).toEqual([
      'unknown profile.not-judged',
    ]);
  });
});
