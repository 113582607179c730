import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findViolations, type Violation } from './find-violations.ts';
import { floors } from './floors.ts';
import { readWorkspace } from './workspace-files.ts';

const root = join(import.meta.dirname, '../..');
const files = readWorkspace(root);

function list(violations: readonly Violation[]): string[] {
  return violations.map(({ rule, file, detail }) => `${rule}: ${file}: ${detail}`);
}

describe('the packages', () => {
  test('keep to their floors', () => {
    expect(list(findViolations(files, floors))).toEqual([]);
  });

  test('are all read, with sources', () => {
    for (const name of Object.keys(floors)) {
      expect(files.has(`packages/${name}/package.json`), name).toBe(true);
      expect(files.has(`packages/${name}/src/index.ts`), name).toBe(true);
    }
  });
});

describe('the table of floors', () => {
  test('lets nobody import sideways or upwards', () => {
    for (const [name, place] of Object.entries(floors)) {
      for (const other of place.mayImport) {
        expect(floors[other]?.floor, `${name} → ${other}`).toBeLessThan(place.floor);
      }
    }
  });

  test('is what biome.json says', () => {
    const { overrides } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
    const restricted = overrides.flatMap((override: unknown) => restrictionsOf(override));
    const wanted = Object.entries(floors)
      .filter(([name]) => name !== 'cli') // the top floor may import every package
      .map(([name, { mayImport }]) => [name, [...mayImport].sort()]);
    expect(Object.fromEntries(restricted)).toEqual(Object.fromEntries(wanted));
  });
});

interface Override {
  readonly includes: readonly string[];
  readonly linter?: {
    readonly rules?: {
      readonly style?: {
        readonly noRestrictedImports?: {
          readonly options: { readonly patterns: readonly { readonly group: readonly string[] }[] };
        };
      };
    };
  };
}

/** Package → what its override lets it import. */
function restrictionsOf(override: unknown): [string, string[]][] {
  const { includes, linter } = override as Override; // our own file, checked by biome's schema
  const rule = linter?.rules?.style?.noRestrictedImports;
  if (rule === undefined) return [];
  const group = rule.options.patterns.flatMap((pattern) => pattern.group);
  expect(group[0]).toBe('@merkki/**');
  const allowed = namesIn(group.find((entry) => entry.endsWith('}')) ?? group[1] ?? '');
  return includes.flatMap((include) => namesIn(include)).map((name) => [name, allowed]);
}

/** `a`, `b` of `packages/{a,b}/**` or `!@merkki/{a,b}`; `a` of `packages/a/**` or `!@merkki/a`. */
function namesIn(pattern: string): string[] {
  const names = /^(?:packages|!@merkki)\/\{?([a-z,-]+)\}?(?:\/\*\*)?$/.exec(pattern)?.[1];
  return names?.split(',').sort() ?? [];
}
