import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flatRows } from '../../src/engine/flat-rows.ts';
import { virtaProfile } from '../../src/index.ts';
import { recordRules, virtaNamespace, virtaVersion } from '../../src/virta/records.ts';
import type { ChildRule, ElementType } from '../../src/virta/structure.ts';
import { transferable, virtaCodes } from '../../src/virta/types.ts';

const typeOf = (record: string): ElementType | undefined =>
  recordRules.find(({ name }) => name === record)?.child.type;

/** The rule of a target, and whether all on its way must be there. */
function ruleAt(target: string): { readonly known: boolean; readonly required: boolean } {
  const [, record = '', ...parts] = target.split('/');
  let type = typeOf(record);
  let required = true;
  for (const part of parts.filter((name) => !/^(\*|\d+|#text)$/.test(name))) {
    const attribute = type?.attributes?.find(({ name }) => `@${name}` === part);
    if (attribute !== undefined) return { known: true, required: required && attribute.required };
    const child: ChildRule | undefined = type?.children?.find(({ name }) => name === part);
    if (child === undefined) return { known: false, required };
    required &&= child.min === 1;
    type = child.type;
  }
  return { known: type !== undefined, required };
}

describe('the table of VIRTA', () => {
  test('has only elements and attributes of the schema, and wants those that it requires', () => {
    const rows = flatRows(virtaProfile.fields);
    expect(rows.filter(({ theirs }) => !ruleAt(theirs).known)).toEqual([]);
    for (const { theirs, obligation = 'optional' } of rows) {
      expect([theirs, obligation]).toEqual([
        theirs,
        ruleAt(theirs).required ? 'required' : 'optional',
      ]);
    }
  });

  test('has each required attribute and element of the first level', () => {
    const targets = flatRows(virtaProfile.fields).map(({ theirs }) => theirs);
    for (const { name, child } of recordRules) {
      const wanted = [
        ...(child.type.attributes ?? [])
          .filter(({ required }) => required)
          .map((one) => `@${one.name}`),
        ...(child.type.children ?? []).filter(({ min }) => min === 1).map((one) => one.name),
      ];
      for (const part of wanted) {
        expect(
          targets.some((target) => target.startsWith(`/${name}/${part}`)),
          part,
        ).toBe(true);
      }
    }
  });
});

const standards = process.env['MERKKI_STANDARDS'];
const read = (file: string) =>
  JSON.parse(readFileSync(join(standards ?? '', 'domain/finland', file), 'utf8'));

/** Paths with their occurrence, as the compiled facts write them. */
function occurrences(path: string, type: ElementType): readonly (readonly [string, string])[] {
  return [
    ...(type.children ?? []).flatMap((child): readonly (readonly [string, string])[] => {
      const max = Number.isFinite(child.max) ? String(child.max) : '*';
      const inner = `${path}/${child.name}`;
      return [[inner, `${child.min}..${max}`], ...occurrences(inner, child.type)];
    }),
    ...(type.attributes ?? []).map(
      ({ name, required }) => [`${path}/@${name}`, required ? '1..1' : '0..1'] as const,
    ),
  ];
}

describe('the schema as a table (needs MERKKI_STANDARDS)', () => {
  test.skipIf(!standards)('has the elements, their order and occurrence', () => {
    const { namespace, records } = read('virta-record-model.json');
    expect(namespace).toBe(virtaNamespace);
    for (const { name, child } of recordRules) {
      const listed: readonly { path: string; occurs: string }[] = records[name];
      const own = new Map(occurrences(name, child.type));
      for (const { path, occurs } of listed) expect([path, own.get(path)]).toEqual([path, occurs]);
      // In the same order; of composed types the facts list the outermost elements only.
      const paths = listed.map(({ path }) => path);
      expect([...own.keys()].filter((path) => paths.includes(path))).toEqual(paths);
    }
  });

  test.skipIf(!standards)('has the codes', () => {
    const { sets, source } = read('virta-code-sets.json');
    expect(JSON.stringify(source)).toContain(virtaVersion);
    const facts: readonly { xsdType: string; codes: readonly { code: string }[] }[] =
      Object.values(sets);
    for (const [name, type] of Object.entries(virtaCodes)) {
      const codes = facts.find(({ xsdType }) => xsdType === name)?.codes.map(({ code }) => code);
      expect(type.text).toEqual({ kind: 'code', codes });
    }
    const scales: readonly { virtaElement?: string; transferable?: readonly string[] }[] =
      read('grade-scales.json').scales;
    for (const name of ['Viisiportainen', 'Hyvaksytty', 'Naytetyo', 'Tutkielma'] as const) {
      const scale = scales.find(({ virtaElement }) => virtaElement === `Arvosana/${name}`);
      expect([...transferable(name)].sort()).toEqual([...(scale?.transferable ?? [])].sort());
    }
  });
});
