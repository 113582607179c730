import type { Params } from '@merkki/core';
import type { ProfileCode } from '../problem-codes.ts';
import { schemeWithoutClass } from './code-list-rows.ts';
import { isLexical } from './is-lexical.ts';
import type { Graph, GraphNode, GraphValue } from './read-graph.ts';
import type { Range } from './shape-row.ts';
import { type Constraint, claimTypeRows, issuerRows } from './shapes.ts';
import { isDatatype } from './term-kinds.ts';

type Report = (code: ProfileCode, pointer: string, params: Params) => void;

/** Judges nodes of one graph and reports what is wrong. */
export interface Judge {
  rows(node: GraphNode, rows: readonly Constraint[] | undefined): void;
  codeLists(node: GraphNode, lists: Readonly<Record<string, string>> | undefined): void;
}

const classSets: Readonly<Partial<Record<Range, readonly string[]>>> = {
  AnyAgent: ['Agent', 'Person', 'Organisation'],
  Issuer: ['Agent', 'Person', 'Organisation'],
  AnyIdentifier: ['Identifier', 'LegalIdentifier'],
  AnyAchievementSpecification: ['LearningAchievementSpecification', 'Qualification'],
  AnyClaim: [
    'LearningAchievement',
    'LearningActivity',
    'LearningAssessment',
    'LearningEntitlement',
  ],
  schemaIri: ['ShaclValidator2017'],
  statusIri: ['CredentialStatus'],
  iri: [],
};
const needsIri: ReadonlySet<Range> = new Set<Range>(['iri', 'schemaIri', 'statusIri']);

/**
 * Makes the judge of a graph.
 *
 * @internal
 */
export function createJudge({ nodes }: Graph, report: Report): Judge {
  const nodeOf = (value: GraphValue): GraphNode | undefined =>
    value.kind === 'node' ? nodes.get(value.key) : undefined;
  const hasClass = (value: GraphValue, classes: readonly string[]): boolean =>
    classes.some((one) => nodeOf(value)?.types.has(one) ?? false);

  const conforms = (node: GraphNode, rows: readonly Constraint[]): boolean => {
    let isGood = true;
    judgeRows(node, rows, () => {
      isGood = false;
    });
    return isGood;
  };

  const judgeRows = (node: GraphNode, rows: readonly Constraint[], tell: Report): void => {
    for (const row of rows) judgeMember(node, row, tell);
  };

  const judgeMember = (
    node: GraphNode,
    { member, min, max, range }: Constraint,
    tell: Report,
  ): void => {
    const held = node.members.get(member);
    if (held === undefined && min === 0) return;
    const values = [...(held?.values.values() ?? [])];
    const pointer = held?.pointer ?? `${node.pointer}/${member}`;
    const found = values.length;
    if (found < min) tell('profile.min-count', pointer, { member, min, found });
    if (found > max) tell('profile.max-count', pointer, { member, max, found });
    for (const value of values) judgeValue(value, range, tell);
    if (range === 'text') judgeLanguages(values, tell);
  };

  const judgeValue = (value: GraphValue, range: Range, tell: Report): void => {
    const { pointer } = value;
    if (range === 'literal') {
      if (value.kind === 'node') tell('profile.literal', pointer, {});
      return;
    }
    if (range === 'text' || range === 'texts' || range === 'never' || isDatatype(range)) {
      const datatype = range === 'text' || range === 'texts' ? 'langString' : range;
      const isGood =
        value.kind === 'literal' &&
        value.datatype === datatype &&
        (!isDatatype(range) || isLexical(range, value.lexical));
      if (!isGood) {
        tell('profile.datatype', pointer, {
          datatype: range === 'never' ? 'none' : datatype,
        });
      }
      return;
    }
    if (needsIri.has(range) && nodeOf(value)?.hasIri !== true) tell('profile.iri', pointer, {});
    const classes = classSets[range] ?? [range];
    if (range === 'AnyClaim') {
      const node = nodeOf(value);
      const isClaim = hasClass(value, classes) || (node && conforms(node, claimTypeRows));
      if (isClaim !== true) tell('profile.node', pointer, { shape: 'ClaimNode' });
      return;
    }
    if (classes.length > 0 && !hasClass(value, classes)) {
      tell('profile.class', pointer, { expected: classes.join(' | ') });
    }
    if (range === 'Issuer') {
      const node = nodeOf(value);
      if (node === undefined || !conforms(node, issuerRows)) {
        tell('profile.node', `${pointer}/eIDASIdentifier`, { shape: 'IssuerNode' });
      }
    }
  };

  const judgeLanguages = (values: readonly GraphValue[], tell: Report): void => {
    const seen = new Set<string>();
    const told = new Set<string>();
    for (const value of values) {
      if (value.kind === 'node' || value.language === '') continue;
      if (seen.has(value.language) && !told.has(value.language)) {
        told.add(value.language);
        tell('profile.unique-lang', value.pointer, { language: value.language });
      }
      seen.add(value.language);
    }
  };

  /** The value names the scheme; whatever it names as scheme is a node with IRI, most often of a class. */
  const isOfScheme = (node: GraphNode | undefined, scheme: string): boolean => {
    const named = [...(node?.members.get('inScheme')?.values.values() ?? [])];
    return (
      named.some((value) => value.kind === 'node' && value.key === scheme) &&
      named.every(
        (value) =>
          nodeOf(value)?.hasIri === true &&
          (scheme === schemeWithoutClass || hasClass(value, ['ConceptScheme'])),
      )
    );
  };

  return {
    rows: (node, rows) => {
      if (rows !== undefined) judgeRows(node, rows, report);
    },
    codeLists: (node, lists) => {
      for (const [member, scheme] of Object.entries(lists ?? {})) {
        for (const value of node.members.get(member)?.values.values() ?? []) {
          if (nodeOf(value)?.hasIri !== true) report('profile.iri', value.pointer, {});
          if (!isOfScheme(nodeOf(value), scheme)) {
            report('profile.in-scheme', value.pointer, { scheme });
          }
        }
      }
    },
  };
}
