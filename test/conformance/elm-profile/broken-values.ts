import type { JsonObject, JsonValue } from '@merkki/core';
import type { Range } from '../../../packages/elm/src/profile/shape-row.ts';
import type { Constraint } from '../../../packages/elm/src/profile/shapes.ts';
import { asLiteral, type Samples } from './sample-values.ts';

/** A value that breaks one constraint, and in which way; `undefined` for no value. */
export type Broken = readonly [how: string, value: JsonValue | undefined];

const badForms: Readonly<Partial<Record<Range, JsonValue>>> = {
  boolean: 'yes',
  dateTime: '2026-01-01',
  decimal: 1.5, // RDF has it as a double
  duration: 'P',
  integer: '1.5',
  percentage: 0,
  positiveInteger: 0,
};

/** Every way in which we break a constraint that concerns the values themselves. */
export function brokenValues(
  constraint: string,
  row: Constraint,
  good: () => JsonValue,
  samples: Samples,
): readonly Broken[] {
  const { range } = row;
  switch (constraint) {
    case 'MinCount':
      return [
        ['missing', undefined],
        ['an empty list', []],
      ];
    case 'MaxCount':
      return [['two', two(range, good)]];
    case 'Datatype':
      return datatypes(row, samples);
    case 'UniqueLang':
      return [['two in one language', { fi: 'Yksi', en: ['One', 'Two'] }]];
    case 'Class':
      return [
        ['of no class', samples.bare()],
        ['of another class', samples.node(range === 'Mailbox' ? 'TermsOfUse' : 'Mailbox')],
        ['a literal', { '@value': 'Text' }],
      ];
    case 'MaxInclusive':
      return [['more', 101]];
    case 'NodeKind':
      return range === 'literal'
        ? [['a node', samples.bare()]]
        : [
            ['a node without IRI', withoutId(good())],
            ['a literal', { '@value': 'Text' }],
          ];
    case 'Node':
      return [
        [
          'that does not meet it',
          range === 'Issuer' ? samples.node('Agent') : samples.node('Mailbox'),
        ],
        ['a literal', { '@value': 'Text' }],
      ];
    default:
      return [];
  }
}

function two(range: Range, good: () => JsonValue): JsonValue {
  if (range === 'text' || range === 'texts') return { en: 'One', fi: 'Yksi' };
  return range === 'boolean' ? [true, false] : [good(), good()];
}

function datatypes({ member, range }: Constraint, samples: Samples): Broken[] {
  if (range === 'text' || range === 'texts') {
    return [
      ['a text without language', ['Text']],
      ['a text of no language', { '@none': 'Text' }],
      ['a node', [samples.bare()]],
    ];
  }
  const form = badForms[range];
  return [
    ['a node', samples.bare()],
    ['of another datatype', { '@value': '2026-01-01', '@type': 'xsd:date' }],
    ['a text with language', { '@value': 'Text', '@language': 'en' }],
    ...(form === undefined ? [] : [['in a bad form', asLiteral(member, range, form)] as const]),
  ];
}

/** A node without its id. */
function withoutId(node: JsonValue): JsonValue {
  const { id: _, ...rest } = node as JsonObject; // made by the samples, always an object
  return rest;
}
