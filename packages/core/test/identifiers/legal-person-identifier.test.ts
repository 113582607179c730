import { describe, expect, test } from 'vitest';
import {
  isLegalPersonIdentifier,
  parseLegalPersonIdentifier,
} from '../../src/identifiers/legal-person-identifier.ts';
import { singleDigitChanges } from './digits.ts';

describe('parseLegalPersonIdentifier', () => {
  test.each([
    ['VATFI-15728600', 'VAT', 'FI', '15728600'],
    ['VATBE-0876866142', 'VAT', 'BE', '0876866142'],
    ['VATEL-123456789', 'VAT', 'EL', '123456789'],
    ['NTRFI-1572860-0', 'NTR', 'FI', '1572860-0'],
    ['EI:SE-5567971433', 'EI', 'SE', '5567971433'],
    ['PSDFI-FINFSA-1234567-8', 'PSD', 'FI', 'FINFSA-1234567-8'],
    ['LEIXG-529900T8BM49AURSDO55', 'LEI', 'XG', '529900T8BM49AURSDO55'],
  ])('reads %s', (text, scheme, country, reference) => {
    expect(parseLegalPersonIdentifier(text)).toEqual({
      ok: true,
      value: { scheme, country, reference },
    });
  });

  test.each([
    ['VATFI-15728601', 'identifier.check-digit', 'finnish-vat-number'],
    ['VATFI-1572860-0', 'identifier.format', 'finnish-vat-number'],
    ['VATFI-FI15728600', 'identifier.format', 'finnish-vat-number'],
    ['VATFI15728600', 'identifier.format', 'legal-person-identifier'],
    ['vatfi-15728600', 'identifier.format', 'legal-person-identifier'],
    ['TINFI-15728600', 'identifier.format', 'legal-person-identifier'],
    ['EI-SE-5567971433', 'identifier.format', 'legal-person-identifier'],
    ['LEIFI-529900T8BM49AURSDO55', 'identifier.format', 'legal-person-identifier'],
    ['NTRXG-1', 'identifier.format', 'legal-person-identifier'],
    ['NTRFI-', 'identifier.format', 'legal-person-identifier'],
    ['NTRFI-1 ', 'identifier.format', 'legal-person-identifier'],
    ['NTRFI-1\n', 'identifier.format', 'legal-person-identifier'],
  ])('refuses %j with %s', (text, code, scheme) => {
    expect(parseLegalPersonIdentifier(text)).toEqual({
      ok: false,
      error: [{ code, pointer: '', params: { scheme } }],
    });
  });
});

test('isLegalPersonIdentifier refuses every change of one digit of a Finnish VAT number', () => {
  expect(isLegalPersonIdentifier('VATFI-15728600')).toBe(true);
  expect(singleDigitChanges('VATFI-15728600').filter(isLegalPersonIdentifier)).toEqual([]);
});
