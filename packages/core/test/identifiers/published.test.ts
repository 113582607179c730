import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBusinessId } from '../../src/identifiers/business-id.ts';
import { isEducationOid } from '../../src/identifiers/education-oid.ts';
import { isEuAuthorityIri, isEuropassIri } from '../../src/identifiers/eu-iri.ts';
import { isInstitutionCode } from '../../src/identifiers/institution-code.ts';
import { isLearnerNumber } from '../../src/identifiers/learner-number.ts';
import { isOrganisationOid } from '../../src/identifiers/organisation-oid.ts';

const standards = process.env['MERKKI_STANDARDS'];

interface Published {
  readonly id: string;
  readonly pattern: string;
  readonly testNodes?: readonly string[];
  readonly testVectors?: readonly string[];
}

describe.skipIf(!standards)('the published patterns and vectors (needs MERKKI_STANDARDS)', () => {
  const text = standards
    ? readFileSync(`${standards}/domain/finland/identifiers.json`, 'utf8')
    : '{"identifiers":[]}';
  const published: readonly Published[] = JSON.parse(text).identifiers;
  const of = (id: string): Published | undefined => published.find((entry) => entry.id === id);

  test('the business ids of the vectors are good', () => {
    expect(of('y-tunnus')?.testVectors?.map(isBusinessId)).toEqual([true, true]);
  });

  test.each([
    ['oppijanumero', isLearnerNumber],
    ['organisaatio-oid', isOrganisationOid],
    ['y-tunnus', isBusinessId],
    ['oppilaitosnumero', isInstitutionCode],
    ['koulutus-oid', (oid: string) => isEducationOid(oid, 'programme')],
    ['toteutus-oid', (oid: string) => isEducationOid(oid, 'offering')],
    ['hakukohde-oid', (oid: string) => isEducationOid(oid, 'application-option')],
    ['haku-oid', (oid: string) => isEducationOid(oid, 'application-round')],
  ] as const)('what is accepted as %s has the published form', (id, isGood) => {
    const pattern = new RegExp(of(id)?.pattern ?? '(?!)');
    let accepted = 0;
    fc.assert(
      fc.property(fc.stringMatching(pattern), (candidate) => {
        if (isGood(candidate)) accepted += 1;
      }),
      { numRuns: 500 },
    );
    expect(accepted).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.string(), (candidate) => {
        if (!pattern.test(candidate)) expect(isGood(candidate)).toBe(false);
      }),
    );
  });

  test('the test nodes are accepted', () => {
    for (const node of of('oppijanumero')?.testNodes ?? []) {
      expect(isLearnerNumber(`1.2.246.562.${node}.00000000000`)).toBe(true);
    }
    for (const node of of('organisaatio-oid')?.testNodes ?? []) {
      expect(isOrganisationOid(`1.2.246.562.${node}.00000000000`)).toBe(true);
    }
  });

  test('every code of the published EU lists has a good IRI, and no list itself has', () => {
    const folder = `${standards}/standards/elm/cv/`;
    let count = 0;
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      const { scheme, concepts } = JSON.parse(readFileSync(folder + file, 'utf8'));
      expect(isEuAuthorityIri(scheme) || isEuropassIri(scheme), scheme).toBe(false);
      for (const { id } of concepts) {
        expect(isEuAuthorityIri(id) || isEuropassIri(id), id).toBe(true);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(3000);
  });
});
