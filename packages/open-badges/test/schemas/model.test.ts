import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import * as openBadges from '../../src/index.ts';

const standards = process.env['MERKKI_STANDARDS'];

interface Property {
  readonly name: string;
  readonly type: string;
  readonly cardinality: string;
}
interface Model {
  readonly classes: Readonly<
    Record<string, { readonly extensible: boolean; readonly properties: readonly Property[] }>
  >;
}
interface Enumerations {
  readonly enumerations: Readonly<
    Record<string, { readonly extensible: boolean; readonly terms: readonly { term: string }[] }>
  >;
}

/** A table of the standard; without the publishers' files an empty one. */
function table<T>(file: string, empty: T): T {
  if (standards === undefined) return empty;
  return JSON.parse(readFileSync(join(standards, 'standards/open-badges-3', file), 'utf8'));
}

const { classes } = table<Model>('model.json', { classes: {} });
const { enumerations } = table<Enumerations>('enumerations.json', { enumerations: {} });

/** The classes of a credential; the rest of the table is the API, keys, and the old data model. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  Achievement: openBadges.Achievement,
  AchievementCredential: openBadges.AchievementCredential,
  AchievementSubject: openBadges.AchievementSubject,
  Address: openBadges.Address,
  Alignment: openBadges.Alignment,
  CredentialSchema: openBadges.CredentialSchema,
  CredentialStatus: openBadges.CredentialStatus,
  Criteria: openBadges.Criteria,
  EndorsementCredential: openBadges.EndorsementCredential,
  EndorsementSubject: openBadges.EndorsementSubject,
  Evidence: openBadges.Evidence,
  GeoCoordinates: openBadges.GeoCoordinates,
  IdentifierEntry: openBadges.IdentifierEntry,
  IdentityObject: openBadges.IdentityObject,
  Image: openBadges.Image,
  Profile: openBadges.Profile,
  Proof: openBadges.Proof,
  RefreshService: openBadges.RefreshService,
  Related: openBadges.Related,
  Result: openBadges.Result,
  ResultDescription: openBadges.ResultDescription,
  RubricCriterionLevel: openBadges.RubricCriterionLevel,
  TermsOfUse: openBadges.TermsOfUse,
};

/** Where we ask for more than the standard's text, or for less, and why. */
const departures: Readonly<Record<string, string>> = {
  'AchievementCredential.name': 'displays must show it; the class of VCDM 1.1 has it mandatory',
  'AchievementCredential.credentialStatus': 'VCDM 2.0 allows a list, which is read',
  'CredentialStatus.id': 'optional in the text of 2025',
};

/** The shape of a schema, through its refinements. */
function shapeOf(schema: z.ZodType | undefined): Readonly<Record<string, z.core.$ZodType>> {
  const def = Object(schema)._zod.def as z.core.$ZodObjectDef; // every class is an object schema
  return def.shape;
}

function cardinalityOf(member: z.core.$ZodType): string {
  const { def } = member._zod as { def: z.core.$ZodTypes['_zod']['def'] }; // the union of all kinds
  if (def.type === 'optional') {
    return cardinalityOf(def.innerType).replace(/^1/, '0').replace(/^0$/, '0..1');
  }
  return def.type === 'array' ? '1..*' : '1';
}

describe('the schemas', () => {
  test.skipIf(!standards)('stand for every class of a credential (needs MERKKI_STANDARDS)', () => {
    const others =
      /v1p1$|^(Imsx_|OpenApi|GetOpenBadge|ServiceDescription|Multikey|JWKS?$|VerifiableCredential$|CredentialSubject$)/;
    const expected = Object.keys(classes).filter((name) => !others.test(name));
    expect(Object.keys(schemas).sort()).toEqual(expected.sort());
  });

  test.skipIf(!standards).each(Object.entries(classes).filter(([name]) => name in schemas))(
    '%s has the members of the standard, each as often (needs MERKKI_STANDARDS)',
    (name, { properties, extensible }) => {
      const shape = shapeOf(schemas[name]);
      expect(Object.keys(shape).sort()).toEqual(properties.map((one) => one.name).sort());
      for (const { name: member, cardinality } of properties) {
        const key = `${name}.${member}`;
        const own = shape[member];
        if (key in departures || own === undefined) continue;
        // Contexts have a minimum of two, which their own test shows.
        const expected = cardinality === '2..*' ? '1..*' : cardinality;
        expect(`${key} ${cardinalityOf(own)}`).toBe(`${key} ${expected}`);
      }
      const catchall: unknown = Object(schemas[name])._zod.def.catchall?._zod.def.type;
      expect(`${name} ${catchall}`).toBe(`${name} ${extensible ? 'unknown' : 'never'}`);
    },
  );

  test.skipIf(!standards)('have the words of every enumeration (needs MERKKI_STANDARDS)', () => {
    const own: Readonly<Record<string, readonly string[]>> = {
      AchievementType: openBadges.achievementTypes,
      AlignmentTargetType: openBadges.alignmentTargetTypes,
      IdentifierTypeEnum: openBadges.identifierTypes,
      ResultType: openBadges.resultTypes,
      ResultStatusType: openBadges.ResultStatusType.options,
    };
    for (const [name, words] of Object.entries(own)) {
      const terms = enumerations[name]?.terms.map(({ term }) => term) ?? [];
      expect([...words].sort(), name).toEqual(terms.sort());
    }
  });

  test.each([
    ['ext:EQF', true],
    ['CTDL', true],
    ['about ext:EQF', false],
    ['ext:EQF level', false],
    ['ext:', false],
    ['ext:-a', false],
    ['ext:a|b', false],
    ['EQF', false],
  ])('take %s for a target type: %s', (word, isGood) => {
    expect(openBadges.AlignmentTargetType.safeParse(word).success).toBe(isGood);
  });
});
