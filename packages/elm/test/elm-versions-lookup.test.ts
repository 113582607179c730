import { describe, expect, test } from 'vitest';
import {
  currentElmVersion,
  type ElmVersion,
  elmVersions,
  findProfile,
  versionOf,
} from '../src/elm-versions.ts';

const schemas = (...ids: readonly string[]) => ({ credentialSchema: ids.map((id) => ({ id })) });

describe('versions of the European Learning Model', () => {
  test('are found by each id and by each name of a profile', () => {
    for (const version of Object.values<ElmVersion>(elmVersions)) {
      for (const [name, id] of Object.entries(version.profiles)) {
        expect(findProfile(id)).toEqual({ name, version });
        expect(findProfile(name)).toEqual({ name, version: currentElmVersion });
        expect(versionOf(schemas('https://profiles.example/own', id))).toBe(version);
      }
    }
  });

  test('are not guessed: what nobody knows is no profile, and is written as by the current one', () => {
    expect(findProfile('https://profiles.example/own')).toBeUndefined();
    expect(findProfile('toString')).toBeUndefined();
    expect(versionOf(schemas('https://profiles.example/own'))).toBe(currentElmVersion);
    expect(versionOf(schemas())).toBe(currentElmVersion);
  });
});
