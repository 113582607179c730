import type { JsonObject, JsonValue } from '@merkki/core';
import type { ElmProfileName } from '@merkki/elm';
import { profileRules } from '../../../packages/elm/src/profile/profile-rules.ts';
import type { Range } from '../../../packages/elm/src/profile/shape-row.ts';
import type { Constraint } from '../../../packages/elm/src/profile/shapes.ts';
import { termKinds } from '../../../packages/elm/src/profile/term-kinds.ts';

/** Makes values that meet the tables; each value differs from those before it. */
export interface Samples {
  /** A node of a class with what the profile demands of it and nothing else. */
  node(className: string): JsonObject;
  /** A node of no class. */
  bare(): JsonObject;
  /** A good value of a member, by all that is said of it. */
  value(rows: readonly Constraint[]): JsonValue;
  /** Everything that some rows demand. */
  required(rows: readonly Constraint[]): JsonObject;
}

/** The class that stands for a set of classes. */
const representatives: Readonly<Partial<Record<Range, string>>> = {
  AnyAgent: 'Agent',
  AnyIdentifier: 'Identifier',
  AnyAchievementSpecification: 'LearningAchievementSpecification',
  AnyClaim: 'LearningAchievement',
  AchievementClaim: 'LearningAchievement',
  schemaIri: 'ShaclValidator2017',
  statusIri: 'CredentialStatus',
};

/** Makes samples under one profile; `origin` is in the ids, so that samples of two origins can mix. */
export function createSamples(profile: ElmProfileName, origin: string): Samples {
  let count = 0;
  const bare = (): JsonObject => {
    count += 1;
    return { id: `urn:${origin}:${count}` };
  };

  const required = (rows: readonly Constraint[]): JsonObject => {
    const members = new Set(rows.flatMap(({ member, min }) => (min > 0 ? [member] : [])));
    return Object.fromEntries(
      [...members].map((member) => [member, value(rows.filter((row) => row.member === member))]),
    );
  };

  const node = (className: string): JsonObject => {
    const rows = [...(profileRules[profile].get(className)?.byMember.values() ?? [])].flat();
    // A plain claim says of which type it is, wherever it stands.
    const type = className === 'Claim' ? { dcType: value(of(rows, 'dcType')) } : {};
    return { ...bare(), type: className, ...required(rows), ...type };
  };

  const value = (rows: readonly Constraint[]): JsonValue => {
    const scheme = rows.find((row) => row.scheme !== undefined)?.scheme;
    const range = rows.find((row) => row.scheme === undefined)?.range ?? 'iri';
    if (scheme !== undefined) {
      return { ...node('Concept'), inScheme: { id: scheme, type: 'ConceptScheme' } };
    }
    if (range === 'Issuer') {
      return { ...node('Agent'), eIDASIdentifier: node('LegalIdentifier') };
    }
    count += 1;
    const literal = literals(count)[range];
    if (literal !== undefined) return asLiteral(rows[0]?.member ?? '', range, literal);
    return range === 'iri' ? bare() : node(representatives[range] ?? range);
  };

  return { node, bare, value, required };
}

/** A good literal of each range that has literals. */
function literals(count: number): Readonly<Partial<Record<Range, JsonValue>>> {
  return {
    text: { en: `Text ${count}` },
    texts: { en: `Text ${count}` },
    literal: `N-${count}`,
    string: `S-${count}`,
    HTML: { '@value': `<p>${count}</p>`, '@type': 'rdf:HTML' },
    anyURI: `https://example.org/${count}`,
    boolean: count % 2 === 0,
    dateTime: `2026-01-01T00:00:00.${count}Z`,
    decimal: `${count}.5`,
    duration: `PT${count}H`,
    integer: count,
    percentage: count,
    positiveInteger: count,
  };
}

/** The rows of one member. */
export function of(rows: readonly Constraint[], member: string): Constraint[] {
  return rows.filter((row) => row.member === member);
}

/** A literal where the context would make a reference of it. */
export function asLiteral(member: string, range: Range, value: JsonValue): JsonValue {
  const isReference = termKinds.get(member) === 'node' && typeof value !== 'object';
  return isReference ? { '@value': value, '@type': `xsd:${range}` } : value;
}
