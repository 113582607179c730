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

describe('the contexts of a European credential', () => {
  test.each([
    ['stand at the root', {}, ['pass context.ok ']],
    ['may stand in the proof', { proof: { '@context': 'urn:x' } }, ['pass context.ok ']],
    [
      'may not rename what stands in a part',
      { credentialSubject: { hasClaim: [{ '@context': { title: 'urn:other' } }] } },
      ['fail context.nested /credentialSubject/hasClaim/0/@context'],
    ],
  ])('%s', async (_name, more, expected) => {
    const checks = await checkElmForm({ ...credential(full), ...more }, {});
    const contexts = checks.filter(({ id }) => id === 'context');
    expect(contexts.map(({ outcome, code, path }) => `${outcome} ${code} ${path}`)).toEqual(
      expected,
    );
  });
});

describe('a value of a European credential', () => {
  const noLists = currentElmVersion.profiles['edc-generic-no-cv'];
  const valued = (id: string, list: string, profile = full) => ({
    ...credential(profile),
    place: { id, type: 'Concept', inScheme: { id: list, type: 'ConceptScheme' } },
  });
  const eqf = 'http://data.europa.eu/snb/eqf';
  const eqfList = `${eqf}/25831c2`;
  const valueCodes = async (document: ReturnType<typeof valued>): Promise<string[]> =>
    (await checkElmForm(document, {})).flatMap(({ id, outcome, code, path }) =>
      code.startsWith('elm.concept.') ? [`${id} ${outcome} ${code} ${path}`] : [],
    );

  test.each([
    ['is looked up in the list that it says it is of', `${eqf}/6`, eqfList, []],
    ['fails where no list can have it', `${eqf}/9`, eqfList, ['fail elm.concept.unknown']],
    [
      'fails where it is of another list',
      'http://data.europa.eu/snb/learning-assessment/920fbb3cbe',
      'http://data.europa.eu/snb/assessment/25831c2',
      ['fail elm.concept.foreign'],
    ],
    [
      'is noted where a later edition may have it',
      'http://data.europa.eu/snb/assessment/0000000000',
      'http://data.europa.eu/snb/assessment/25831c2',
      ['warn elm.concept.unknown'],
    ],
    [
      'is noted where it is only the number of a node',
      'urn:epass:countryCode:1',
      'http://publications.europa.eu/resource/authority/country',
      ['warn elm.concept.foreign'],
    ],
  ])('%s', async (_name, id, list, expected) => {
    expect(await valueCodes(valued(id, list))).toEqual(
      expected.map((found) => `profile ${found} /place`),
    );
  });

  test('is only noted where the profile demands no lists', async () => {
    expect(await valueCodes(valued(`${eqf}/9`, eqfList, noLists))).toEqual([
      'profile warn elm.concept.unknown /place',
    ]);
  });

  test('is looked up also where another judges the profile', async () => {
    const checks = await checkElmForm(valued(`${eqf}/9`, eqfList), { checkProfile: () => [] });
    expect(checks.map(({ code }) => code)).toContain('elm.concept.unknown');
  });
});
