import type { Params } from '@merkki/core';
import { currentElmVersion, type ElmProfileName } from '../elm-versions.ts';
import type { ProfileCode } from '../problem-codes.ts';
import { codeListRows } from './code-list-rows.ts';
import { createJudge } from './judge.ts';
import { readGraph } from './read-graph.ts';
import { mandateShapes, shapes } from './shapes.ts';

/** One thing that a profile check found. */
export interface ProfileFinding {
  /** `pass` stands once, when every constraint holds; `unknown` is what could not be judged. */
  readonly outcome: 'pass' | 'fail' | 'unknown';
  /** What is wrong. */
  readonly code: ProfileCode;
  /** JSON Pointer of the value; of the place where it should stand when it is missing. */
  readonly pointer: string;
  /** Values for the text: `member`, `min`, `max`, `found`, `expected`, `datatype`, `scheme`, `shape`. */
  readonly params: Params;
}

const credentialClass = 'EuropeanDigitalCredential';

/**
 * Checks a credential against an application profile: cardinalities, classes, datatypes, language
 * maps and, in all but `edc-generic-no-cv`, the code lists. The constraints are tables of facts, with
 * the verdicts of SHACL on the same document as RDF: what is said of one node id in several places
 * counts together. As in SHACL a value is taken at its word about its list; membership is not looked
 * up. A `proof` is not looked at.
 *
 * @param credential - The unsealed or sealed credential as JSON; any value is safe, nothing throws.
 * @param profile - Name or id of a profile.
 * @returns Every violation by pointer, or one `profile.ok`.
 * @see European Learning Model 3.2, application profile EDC 1.2.0.
 * @example
 * checkElmProfile({ type: 'EuropeanDigitalCredential' }, 'edc-generic-full')[0]?.code; // 'profile.min-count'
 */
export function checkElmProfile(credential: unknown, profile: string): readonly ProfileFinding[] {
  const name = profileName(profile);
  if (name === undefined) return [unknown('profile.unknown-profile', { profile })];
  const graph = readGraph(credential);
  const findings: ProfileFinding[] = graph.relative.map((pointer) =>
    fail('profile.iri', pointer, { found: 'relative' }),
  );
  const judge = createJudge(graph, (code, pointer, params) =>
    findings.push(fail(code, pointer, params)),
  );
  let hasTarget = false;
  for (const node of graph.nodes.values()) {
    for (const type of node.types) {
      hasTarget ||= type === credentialClass;
      judge.rows(node, shapes.get(type));
      if (name === 'edc-issued-by-mandate') judge.rows(node, mandateShapes.get(type));
      if (name !== 'edc-generic-no-cv') judge.codeLists(node, codeListRows.get(type));
    }
  }
  if (!hasTarget) findings.push(fail('profile.no-target', '', { expected: credentialClass }));
  if (graph.isTooDeep) findings.push(unknown('profile.too-deep', {}));
  if (findings.length === 0) {
    return [{ outcome: 'pass', code: 'profile.ok', pointer: '', params: { profile: name } }];
  }
  return sortedOnce(findings);
}

function profileName(profile: string): ElmProfileName | undefined {
  const { profiles } = currentElmVersion;
  const names: readonly ElmProfileName[] = [
    'edc-generic-no-cv',
    'edc-generic-full',
    'edc-issued-by-mandate',
  ];
  return names.find((name) => name === profile || profiles[name] === profile);
}

function fail(code: ProfileCode, pointer: string, params: Params): ProfileFinding {
  return { outcome: 'fail', code, pointer, params };
}

function unknown(code: ProfileCode, params: Params): ProfileFinding {
  return { outcome: 'unknown', code, pointer: '', params };
}

/** Two profiles may say the same of one place; it is said once. */
function sortedOnce(findings: readonly ProfileFinding[]): readonly ProfileFinding[] {
  const once = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...once.entries()]
    .sort(([a, { pointer: x }], [b, { pointer: y }]) => (x < y ? -1 : x > y ? 1 : a < b ? -1 : 1))
    .map(([, finding]) => finding);
}
