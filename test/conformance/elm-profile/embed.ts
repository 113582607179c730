import type { JsonObject } from '@merkki/core';
import { currentElmVersion } from '@merkki/elm';
import type { Range } from '../../../packages/elm/src/profile/shape-row.ts';
import { lists, structure } from '../../../packages/elm/src/profile/shapes.ts';
import type { Samples } from './sample-values.ts';

const root = 'EuropeanDigitalCredential';

const classesOf: Readonly<Partial<Record<Range, readonly string[]>>> = {
  AnyAgent: ['Agent', 'Person', 'Organisation'],
  AnyIdentifier: ['Identifier', 'LegalIdentifier'],
  AnyAchievementSpecification: ['LearningAchievementSpecification', 'Qualification'],
  AnyClaim: [
    'LearningAchievement',
    'LearningActivity',
    'LearningAssessment',
    'LearningEntitlement',
    'Claim',
  ],
  Issuer: [],
  schemaIri: ['ShaclValidator2017'],
  statusIri: ['CredentialStatus'],
};

/** How a class is reached first: the class before it and the member that leads on. */
const origins: ReadonlyMap<string, readonly [parent: string, member: string]> = findOrigins();

/** The classes that a credential leads to, itself among them; nearest first. */
export const reachableClasses: readonly string[] = [root, ...origins.keys()];

function findOrigins(): Map<string, readonly [string, string]> {
  const found = new Map<string, readonly [string, string]>();
  const next = [root];
  for (const parent of next) {
    const listed = new Set((lists.get(parent) ?? []).map(({ member }) => member));
    for (const { member, range } of structure.get(parent) ?? []) {
      // A value of a list is more than one of its class.
      if (listed.has(member)) continue;
      for (const one of classesOf[range] ?? (structure.has(range) ? [range] : [])) {
        if (one === root || found.has(one)) continue;
        found.set(one, [parent, member]);
        next.push(one);
      }
    }
  }
  return found;
}

/** A credential that leads to a node of a class by the shortest way, and has nothing else. */
export function embed(className: string, target: JsonObject, samples: Samples): JsonObject {
  let here = target;
  for (let name = className; name !== root; ) {
    const [parent, member] = origins.get(name) ?? [root, ''];
    here = { ...samples.node(parent), [member]: here };
    name = parent;
  }
  const { contexts } = currentElmVersion;
  return { '@context': [...contexts], ...here, type: ['VerifiableCredential', root] };
}
