import { expect, test } from 'vitest';
import { isInstitutionCode } from '../../src/identifiers/institution-code.ts';

test.each(['02471', '10108', '00000'])('%s has the form of an institution code', (text) => {
  expect(isInstitutionCode(text)).toBe(true);
});

test.each(['2471', '024711', '0247a', ' 02471', '02471\n', '٠٢٤٧١', ''])('%j has not', (text) => {
  expect(isInstitutionCode(text)).toBe(false);
});
