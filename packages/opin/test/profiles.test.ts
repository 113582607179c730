import { describe, expect, test } from 'vitest';
import { flatRows } from '../src/engine/flat-rows.ts';
import { modelLeaves } from '../src/engine/model-leaves.ts';
import { pathCovers } from '../src/engine/path.ts';
import { profiles, recordProfiles } from '../src/index.ts';
import { fullAward } from './fixtures/full-award.ts';
import { fullDefinition } from './fixtures/full-definition.ts';
import { leavesOf } from './fixtures/json.ts';

const all = [...profiles, ...recordProfiles];

describe.each(all)('the table of $id', (profile) => {
  const { lost, variants, of } = profile;
  const fields = flatRows(profile.fields);

  test('has a row or a declared loss for every leaf of the model', () => {
    const paths = [...fields.flatMap(({ ours }) => ours ?? []), ...lost];
    const open = modelLeaves(of).filter((leaf) => !paths.some((path) => pathCovers(path, leaf)));
    expect(open).toEqual([]);
  });

  test('declares as lost only what the model has', () => {
    const leaves = modelLeaves(of);
    const empty = lost.filter((path) => !leaves.some((leaf) => pathCovers(path, leaf)));
    expect(empty).toEqual([]);
  });

  test('reads only what the model has', () => {
    const known = modelLeaves(of);
    const paths = fields.flatMap(({ ours, when, where }) =>
      [ours ?? [], when ?? [], where?.path ?? []].flat(),
    );
    const unknown = paths.filter((path) => {
      const parts = path
        .split('/')
        .slice(1)
        .map((part) => (part.startsWith('{') ? '*' : part));
      return !known.some((leaf) => parts.every((part, index) => leaf[index] === part));
    });
    expect(unknown).toEqual([]);
  });

  test('has at most one * in a path, so that values come back to their places', () => {
    expect(profile.fields.filter(({ ours = '' }) => ours.split('/*').length > 2)).toEqual([]);
  });

  test('names only variants that exist, and echoes that have a row', () => {
    expect(
      fields.flatMap(({ only = [] }) => only).filter((name) => !variants.includes(name)),
    ).toEqual([]);
    const targets = new Set(fields.map(({ theirs }) => theirs.replace(/\/\*$/, '')));
    expect(fields.flatMap(({ echo }) => echo ?? []).filter((echo) => !targets.has(echo))).toEqual(
      [],
    );
  });

  test('gives no target two obligations within one variant', () => {
    const seen = new Map<string, string>();
    for (const { theirs, only = variants, obligation = 'optional' } of fields) {
      for (const variant of only) {
        const key = `${variant} ${theirs}`;
        expect(seen.get(key) ?? obligation, key).toBe(obligation);
        seen.set(key, obligation);
      }
    }
  });

  test('has an id and a date, and a source for every row', () => {
    expect(profile.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(fields.filter(({ source }) => source.title === '')).toEqual([]);
    expect(all.filter(({ id }) => id === profile.id)).toEqual([profile]);
  });
});

const pattern = (pointer: string): string => pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');

test.each([
  ['definition', fullDefinition],
  ['award', fullAward],
] as const)('the tables are tried with %s that has every leaf of the model', (of, document) => {
  const used = new Set([...leavesOf(JSON.parse(JSON.stringify(document))).keys()].map(pattern));
  const texts = (leaf: readonly string[]): readonly string[] =>
    [leaf.join('/'), leaf.join('/').replace(/\*$/, 'fi')].map((path) => `/${path}`);
  const missing = modelLeaves(of).filter((leaf) => !texts(leaf).some((path) => used.has(path)));
  expect(missing).toEqual([]);
});
