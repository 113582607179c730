import { describe, expect, test } from 'vitest';
import { modelLeaves } from '../../src/engine/model-leaves.ts';
import { pathCovers } from '../../src/engine/path.ts';
import { koutaProfile } from '../../src/index.ts';
import { fullDefinition } from '../fixtures/full-definition.ts';
import { leavesOf } from '../fixtures/json.ts';

const { fields, lost, variants } = koutaProfile;
const pattern = (pointer: string): string => pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');

describe('the table of Opintopolku', () => {
  test('has a row or a declared loss for every leaf of the model', () => {
    const paths = [...fields.flatMap(({ ours }) => ours ?? []), ...lost];
    const open = modelLeaves().filter((leaf) => !paths.some((path) => pathCovers(path, leaf)));
    expect(open).toEqual([]);
  });

  test('declares as lost only what the model has', () => {
    const leaves = modelLeaves();
    const empty = lost.filter((path) => !leaves.some((leaf) => pathCovers(path, leaf)));
    expect(empty).toEqual([]);
  });

  test('reads only what the model has', () => {
    const known = modelLeaves();
    const paths = fields.flatMap(({ ours, when }) => [ours ?? [], when ?? []].flat());
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
    expect(fields.filter(({ ours = '' }) => ours.split('/*').length > 2)).toEqual([]);
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

  test('says which of its names and codes are assumed', () => {
    const assumed = fields.filter(({ status }) => status === 'assumed').map(({ theirs }) => theirs);
    expect([...new Set(assumed)]).toEqual([
      '/toteutus/metadata/opetus/opetuskieliKoodiUrit/*',
      '/toteutus/metadata/opetus/opetustapaKoodiUrit/*',
      '/toteutus/metadata/yhteyshenkilot/0/wwwSivuTeksti',
      '/toteutus/metadata/isHakukohteetKaytossa',
    ]);
  });

  test('is tried with a definition that has every leaf of the model', () => {
    const used = new Set(
      [...leavesOf(JSON.parse(JSON.stringify(fullDefinition))).keys()].map(pattern),
    );
    const texts = (leaf: readonly string[]): readonly string[] =>
      [leaf.join('/'), leaf.join('/').replace(/\*$/, 'fi')].map((path) => `/${path}`);
    const missing = modelLeaves().filter((leaf) => !texts(leaf).some((path) => used.has(path)));
    expect(missing).toEqual([]);
  });
});
