import { isBusinessId, isInstitutionCode, isOrganisationOid } from '@merkki/core';
import { expect, test } from 'vitest';
import { findByCode, institutions, institutionTypes } from '../src/index.ts';

test('an institution is found by its oppilaitosnumero, with what the sources tell of it', () => {
  expect(findByCode(institutions, '02471')).toEqual({
    code: '02471',
    uri: 'oppilaitosnumero_02471',
    notation: '02471',
    label: {
      fi: 'Oulun ammattikorkeakoulu',
      sv: 'Oulun ammattikorkeakoulu',
      en: 'Oulu University of Applied Sciences',
    },
    translated: ['sv'],
    aliases: [],
    assumed: false,
    shortName: 'Oamk',
    type: '41',
    organisationOid: '1.2.246.562.10.50880626531',
    businessId: '2509747-8',
    legalName: 'Oulun Ammattikorkeakoulu Oy',
    domain: 'oamk.fi',
  });
});

test('every identifier has its form and a good check digit', () => {
  const found = { organisationOid: 0, businessId: 0, domain: 0, type: 0 };
  for (const { code, organisationOid, businessId, domain, type } of institutions.entries) {
    expect(isInstitutionCode(code)).toBe(true);
    if (organisationOid !== undefined) expect(isOrganisationOid(organisationOid)).toBe(true);
    if (businessId !== undefined) expect(isBusinessId(businessId)).toBe(true);
    if (type !== undefined) expect(findByCode(institutionTypes, type)).toBeDefined();
    found.organisationOid += organisationOid === undefined ? 0 : 1;
    found.businessId += businessId === undefined ? 0 : 1;
    found.domain += domain === undefined ? 0 : 1;
    found.type += type === undefined ? 0 : 1;
  }
  expect(found).toEqual({ organisationOid: 5, businessId: 7, domain: 9, type: 11 });
});
