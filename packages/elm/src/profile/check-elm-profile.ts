import { type Params, toPointer } from '@merkki/core';
import { findProfile } from '../elm-versions.ts';
import type { ProfileCode } from '../problem-codes.ts';
import { judgeNode, type Report } from './judge.ts';
import { pointerOf } from './place.ts';
import { type ProfileFinding, sortedOnce } from './profile-finding.ts';
import { profileRules } from './profile-rules.ts';
import { readGraph } from './read-graph.ts';

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
  const name = findProfile(profile)?.name;
  if (name === undefined) return [unknown('profile.unknown-profile', { profile })];
  const { nodes, relative, isTooDeep } = readGraph(credential);
  const rules = profileRules[name];
  const findings: ProfileFinding[] = [];
  const report: Report = (code, place, params, ...steps) => {
    findings.push(fail(code, pointerOf(place) + toPointer(steps), params));
  };
  for (const place of relative) report('profile.iri', place, { found: 'relative' });
  let hasTarget = false;
  for (const node of nodes) {
    for (const type of node.types) {
      hasTarget ||= type === credentialClass;
      const ofClass = rules.get(type);
      if (ofClass !== undefined) judgeNode(node, ofClass, report);
    }
  }
  if (!hasTarget) findings.push(fail('profile.no-target', '', { expected: credentialClass }));
  if (isTooDeep) findings.push(unknown('profile.too-deep', {}));
  if (findings.length > 0) return sortedOnce(findings);
  return [{ outcome: 'pass', code: 'profile.ok', pointer: '', params: { profile: name } }];
}

function fail(code: ProfileCode, pointer: string, params: Params): ProfileFinding {
  return { outcome: 'fail', code, pointer, params };
}

function unknown(code: ProfileCode, params: Params): ProfileFinding {
  return { outcome: 'unknown', code, pointer: '', params };
}
