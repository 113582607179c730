import type { JsonObject, JsonValue } from '@merkki/core';
import type { ElmProfileName } from '@merkki/elm';
import {
  type Constraint,
  claimTypeRows,
  issuerRows,
  type Shapes,
} from '../../../packages/elm/src/profile/shapes.ts';
import { type Broken, brokenValues } from './broken-values.ts';
import { embed } from './embed.ts';
import { inScheme, iriOf, type Row, rowsOf } from './rows.ts';
import { createSamples, of, type Samples } from './sample-values.ts';
import { localName } from './shacl.ts';

/** A credential in which one row is violated. */
export interface RowMutation {
  readonly row: Row;
  /** In which way. */
  readonly how: string;
  readonly document: JsonObject;
  /** The violation that must be found: node, local name of the property, constraint. */
  readonly expected: string;
}

/** Ways to violate each row of a class, in a credential that is good but for it. */
export function rowMutations(
  className: string,
  tables: readonly Shapes[],
  profile: ElmProfileName,
): readonly RowMutation[] {
  const rows = tables.flatMap((table) => table.get(className) ?? []);
  return rows.flatMap((constraint) => {
    const { member } = constraint;
    const at = `${iriOf(className)} ${iriOf(member)} `;
    return rowsOf(iriOf(className), [constraint]).flatMap((row) => {
      // Each way has samples of its own, so that ids are short and the same in every run.
      const ways = broken(
        row.slice(at.length),
        constraint,
        of(rows, member),
        createSamples(profile, 'value'),
      );
      return ways.map(([how, value]) => {
        const samples = createSamples(profile, 'test');
        const { [member]: _, ...target } = samples.node(className);
        const changed = {
          ...target,
          id: 'urn:test:target',
          ...(value === undefined ? {} : { [member]: value }),
        };
        const [constraintName = ''] = row.slice(at.length).split(' ');
        return {
          row,
          how,
          document:
            how === noClass
              ? withoutClass(embed(className, changed, samples), constraint.scheme)
              : embed(className, changed, samples),
          expected: `urn:test:target ${localName(iriOf(member))} ${constraintName}`,
        };
      });
    });
  });
}

/** A credential with a node of the class that meets everything. */
export function goodCredential(className: string, profile: ElmProfileName): JsonObject {
  const samples = createSamples(profile, 'test');
  return embed(className, samples.node(className), samples);
}

/** Ways to violate a row, given what follows class and member in it. */
function broken(
  demand: string,
  constraint: Constraint,
  all: readonly Constraint[],
  samples: Samples,
): readonly Broken[] {
  const parts = demand.split(' ');
  const good = (): JsonValue => samples.value(all);
  if (parts.length < 3) return brokenValues(parts[0] ?? '', constraint, good, samples);
  const [path = '', inner = ''] = parts.slice(-3);
  return path === inScheme
    ? brokenSchemes(inner, constraint.scheme ?? '', samples)
    : brokenParts(path, inner, constraint, samples);
}

const noClass = 'of a list without class';

/** The document without the class of a list, wherever it stands. */
function withoutClass(document: JsonObject, scheme: string | undefined): JsonObject {
  return JSON.parse(
    JSON.stringify(document, (_, value) =>
      value?.id === scheme && value?.type === 'ConceptScheme' ? { id: scheme } : value,
    ),
  );
}

/** A value that names its scheme in a broken way. */
function brokenSchemes(constraint: string, scheme: string, samples: Samples): readonly Broken[] {
  const type = 'ConceptScheme';
  const concept = (named: JsonValue): JsonObject => ({
    ...samples.node('Concept'),
    inScheme: named,
  });
  switch (constraint) {
    case 'HasValue':
      return [['of another list', concept({ id: 'urn:test:list', type })]];
    case 'NodeKind':
      return [['of a list without IRI, too', concept([{ id: scheme, type }, { type }])]];
    default:
      return [[noClass, concept({ id: scheme })]];
  }
}

/** A claim without class, or an issuer, that breaks one row of what is demanded of it. */
function brokenParts(
  path: string,
  constraint: string,
  { range }: Constraint,
  samples: Samples,
): readonly Broken[] {
  const rows = range === 'Issuer' ? issuerRows : claimTypeRows;
  const row = rows.find(({ member }) => iriOf(member) === path);
  if (row === undefined) return [];
  const good = (): JsonValue => samples.value([row]);
  return brokenValues(constraint, row, good, samples).map(([how, value]) => {
    const base = range === 'Issuer' ? samples.node('Agent') : samples.bare();
    const { [row.member]: _, ...rest } = { ...base, ...samples.required(rows) };
    return [how, value === undefined ? rest : { ...rest, [row.member]: value }] as const;
  });
}
