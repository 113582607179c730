import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBusinessId } from '../../src/identifiers/business-id.ts';
import {
  isFinnishVatNumber,
  parseFinnishVatNumber,
} from '../../src/identifiers/finnish-vat-number.ts';
import { digits, goodEndings, singleDigitChanges } from './digits.ts';

test('a Finnish VAT number gives its business id', () => {
  expect(parseFinnishVatNumber('FI07375462')).toEqual({
    ok: true,
    value: { vatNumber: 'FI07375462', businessId: '0737546-2' },
  });
});

describe('isFinnishVatNumber', () => {
  test('holds for the digits of every business id', () => {
    fc.assert(
      fc.property(digits(7), (body) => {
        for (const id of goodEndings(`${body}-`, isBusinessId)) {
          expect(isFinnishVatNumber(`FI${id.replace('-', '')}`)).toBe(true);
        }
      }),
    );
  });

  test('fails after every change of one digit', () => {
    expect(isFinnishVatNumber('FI15728600')).toBe(true);
    expect(singleDigitChanges('FI15728600').filter(isFinnishVatNumber)).toEqual([]);
  });
});

test.each([
  ['FI15728601', 'identifier.check-digit'],
  ['FI1572860-0', 'identifier.format'],
  ['fi15728600', 'identifier.format'],
  ['SE15728600', 'identifier.format'],
  ['15728600', 'identifier.format'],
  ['FI7375462', 'identifier.format'],
])('%j is refused with %s', (text, code) => {
  expect(parseFinnishVatNumber(text)).toEqual({
    ok: false,
    error: [{ code, pointer: '', params: { scheme: 'finnish-vat-number' } }],
  });
});
