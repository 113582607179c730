import type { Params } from '@merkki/core';
import type { ProfileCode } from '../problem-codes.ts';
import { schemeWithoutClass } from './code-lists.ts';
import type { GraphMember, GraphNode, GraphValue } from './graph.ts';
import { isLexical } from './is-lexical.ts';
import type { Place } from './place.ts';
import { type ClassRules, claimTypeRules, issuerRules } from './profile-rules.ts';
import { repeatedLanguages } from './repeated-languages.ts';
import type { Datatype } from './shape-row.ts';
import type { Constraint } from './shapes.ts';

/** Takes what is wrong; `steps` lead from the place to what is not there. */
export type Report = (
  code: ProfileCode,
  place: Place | undefined,
  params: Params,
  ...steps: readonly string[]
) => void;

/**
 * Judges a node by the constraints of a class.
 *
 * @internal
 */
export function judgeNode(node: GraphNode, rules: ClassRules, report: Report): void {
  for (const { member, min } of rules.required) {
    if (!node.members.has(member)) {
      report('profile.min-count', node.place, { member, min, found: 0 }, member);
    }
  }
  for (const [name, member] of node.members) {
    for (const row of rules.byMember.get(name) ?? none) judgeMember(member, row, report);
  }
}

const none: readonly Constraint[] = [];

function judgeMember({ place, values }: GraphMember, row: Constraint, report: Report): void {
  const { member, min, max } = row;
  const found = values.length;
  if (found < min) report('profile.min-count', place, { member, min, found });
  if (found > max) report('profile.max-count', place, { member, max, found });
  for (const value of values) {
    if (row.datatype !== undefined) judgeLiteral(value, row, row.datatype, report);
    else if (row.range !== 'literal') judgeReference(value, row, report);
    else if (value.node !== undefined) report('profile.literal', value.place, {});
  }
  if (row.range !== 'text' || found < 2) return;
  for (const { language, place: at } of repeatedLanguages(values)) {
    report('profile.unique-lang', at, { language });
  }
}

const percent = 100;

function judgeLiteral(
  value: GraphValue,
  { range }: Constraint,
  datatype: Datatype | 'langString',
  report: Report,
): void {
  const { place, lexical } = value;
  if (value.datatype !== datatype || (datatype !== 'langString' && !isLexical(datatype, lexical))) {
    report('profile.datatype', place, { datatype });
  }
  if (range === 'percentage' && !isAtMost(percent, value)) {
    report('profile.max-value', place, { max: percent });
  }
}

const numbers: ReadonlySet<string | undefined> = new Set(['decimal', 'integer', 'positiveInteger']);

/** As in SHACL, what is no number is no lesser number either. */
function isAtMost(max: number, { datatype, lexical }: GraphValue): boolean {
  return numbers.has(datatype) && lexical !== '' && Number(lexical) <= max;
}

function judgeReference({ node, place }: GraphValue, row: Constraint, report: Report): void {
  const { range, classes, scheme } = row;
  if (row.needsIri && node?.hasIri !== true) report('profile.iri', place, {});
  if (scheme !== undefined && !isOfScheme(node, scheme)) {
    report('profile.in-scheme', place, { scheme });
  }
  if (classes.length > 0 && !hasClass(node, classes)) {
    if (range !== 'AnyClaim' && range !== 'AchievementClaim') {
      report('profile.class', place, { expected: classes.join(' | ') });
    } else if (range === 'AchievementClaim' || !conforms(node, claimTypeRules)) {
      report('profile.node', place, { shape: 'ClaimNode' });
    }
  }
  if (range === 'Issuer' && !conforms(node, issuerRules)) {
    report('profile.node', place, { shape: 'IssuerNode' }, 'eIDASIdentifier');
  }
}

/** The value names the scheme; whatever it names as scheme is a node with IRI, most often of a class. */
function isOfScheme(node: GraphNode | undefined, scheme: string): boolean {
  const named = node?.members.get('inScheme')?.values ?? [];
  return (
    named.some((value) => value.node?.id === scheme) &&
    named.every(
      (value) =>
        value.node?.hasIri === true &&
        (scheme === schemeWithoutClass || value.node.types.includes('ConceptScheme')),
    )
  );
}

function hasClass(node: GraphNode | undefined, classes: readonly string[]): boolean {
  for (const type of node?.types ?? []) if (classes.includes(type)) return true;
  return false;
}

function conforms(node: GraphNode | undefined, rules: ClassRules): boolean {
  if (node === undefined) return false;
  let isGood = true;
  judgeNode(node, rules, () => {
    isGood = false;
  });
  return isGood;
}
