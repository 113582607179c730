import { describe, expect, test } from 'vitest';
import { findViolations, type Rule } from './find-violations.ts';
import type { Place } from './floors.ts';

const floors: Readonly<Record<string, Place>> = {
  ground: { floor: 0, mayImport: [], outside: [] },
  left: { floor: 3, mayImport: ['ground'], outside: ['jose', '@noble/*'] },
  right: { floor: 3, mayImport: ['ground'], outside: [] },
  top: { floor: 6, mayImport: ['ground', 'left', 'right'], outside: [] },
};

const sound: Readonly<Record<string, string>> = {
  'packages/ground/package.json': '{ "dependencies": { "zod": "catalog:" } }',
  'packages/ground/src/index.ts': "export { a } from './a.ts';",
  'packages/ground/src/a.ts': "import * as z from 'zod'; export const a = z.string();",
  'packages/left/package.json':
    '{ "dependencies": { "@merkki/ground": "workspace:^", "@noble/curves": "^2" } }',
  'packages/left/src/index.ts':
    "import { a } from '@merkki/ground'; import { p256 } from '@noble/curves/nist.js'; export { a, p256 };",
  'packages/right/package.json': '{}',
  'packages/right/src/index.ts': 'export {};',
  'packages/top/package.json': '{ "dependencies": { "@merkki/left": "workspace:^" } }',
  'packages/top/src/index.ts': "import 'node:fs'; import 'path'; export { a } from '@merkki/left';",
};

/** The rules that a change of the sound workspace breaks. */
function broken(changes: Readonly<Record<string, string>>): Rule[] {
  const files = new Map(Object.entries({ ...sound, ...changes }));
  return [...new Set(findViolations(files, floors).map(({ rule }) => rule))].sort();
}

const rightNeeds = (dependency: string): Record<string, string> => ({
  'packages/right/package.json': JSON.stringify({ dependencies: { [dependency]: '*' } }),
});

test('a sound workspace breaks nothing', () => {
  expect(broken({})).toEqual([]);
});

describe('a planted violation is found:', () => {
  test.each<[string, Rule[], Record<string, string>]>([
    [
      'a package that stands on no floor',
      ['unknown-package'],
      { 'packages/attic/package.json': '{}', 'packages/attic/src/index.ts': 'export {};' },
    ],
    [
      'a sideways import',
      ['layer'],
      {
        ...rightNeeds('@merkki/left'),
        'packages/right/src/index.ts': "export { a } from '@merkki/left';",
      },
    ],
    [
      'an upward import, of a type only',
      ['layer'],
      {
        ...rightNeeds('@merkki/top'),
        'packages/right/src/index.ts': "export type T = import('@merkki/top').T;",
      },
    ],
    [
      'an upward import when asked for, of an entry',
      ['layer'],
      {
        ...rightNeeds('@merkki/top'),
        'packages/right/src/index.ts': "export const load = () => import('@merkki/top/entry');",
      },
    ],
    [
      'an upward development dependency',
      ['layer'],
      { 'packages/right/package.json': '{ "devDependencies": { "@merkki/top": "workspace:^" } }' },
    ],
    [
      'a circle of packages',
      ['circle', 'layer'],
      {
        'packages/ground/package.json':
          '{ "dependencies": { "zod": "catalog:", "@merkki/left": "workspace:^" } }',
        'packages/ground/src/index.ts': "export { a } from '@merkki/left'; export * from './a.ts';",
      },
    ],
    [
      'a circle of files',
      ['circle'],
      { 'packages/ground/src/a.ts': "import * as z from 'zod'; export * from './index.ts'; z;" },
    ],
    [
      'an import of a package of ours that is not declared',
      ['undeclared'],
      { 'packages/right/src/index.ts': "export { a } from '@merkki/ground';" },
    ],
    [
      'an import from outside that is not declared',
      ['undeclared'],
      { 'packages/right/src/index.ts': "import * as z from 'zod'; export { z };" },
    ],
    [
      'a file of a package that is not declared',
      ['undeclared'],
      {
        'packages/right/src/index.ts':
          "export const path = require.resolve('@merkki/ground/data.json');",
      },
    ],
    ['a dependency of ours that nothing imports', ['unneeded'], rightNeeds('@merkki/ground')],
    ['an outside dependency that nothing imports', ['unneeded'], rightNeeds('zod')],
    [
      'a Node import with prefix',
      ['node-import'],
      { 'packages/right/src/index.ts': "export { readFileSync } from 'node:fs';" },
    ],
    [
      'a Node import without prefix',
      ['node-import'],
      { 'packages/right/src/index.ts': "import { join } from 'path'; export { join };" },
    ],
    [
      'a way from the pure sources into src/node',
      ['node-import'],
      {
        'packages/right/src/index.ts': "export { x } from './node/index.ts';",
        'packages/right/src/node/index.ts': "import 'node:fs'; export const x = 1;",
      },
    ],
    [
      'an outside dependency that the table does not grant',
      ['outside-dependency'],
      { ...rightNeeds('jose'), 'packages/right/src/index.ts': "export * from 'jose';" },
    ],
    [
      'a path into another package',
      ['path-into-package'],
      { 'packages/right/src/index.ts': "export { a } from '../../ground/src/a.ts';" },
    ],
    [
      'zod by name',
      ['zod-import'],
      { 'packages/ground/src/a.ts': "import { z } from 'zod'; export const a = z.string();" },
    ],
    [
      'zod by default',
      ['zod-import'],
      { 'packages/ground/src/a.ts': "import z from 'zod'; export const a = z.string();" },
    ],
    [
      'zod by another path',
      ['zod-import'],
      { 'packages/ground/src/a.ts': "import * as z from 'zod/v4'; export const a = z.string();" },
    ],
  ])('%s', (_name, rules, changes) => {
    expect(broken(changes)).toEqual(rules);
  });
});

test('a Node import is fine in src/node', () => {
  const changes = { 'packages/right/src/node/index.ts': "export { readFileSync } from 'node:fs';" };
  expect(broken(changes)).toEqual([]);
});

test('a file that only comments on an import breaks nothing', () => {
  const changes = {
    'packages/right/src/index.ts': "// import 'node:fs'\nexport const a = \"import 'path'\";",
  };
  expect(broken(changes)).toEqual([]);
});
