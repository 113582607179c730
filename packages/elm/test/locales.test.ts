import { formatMessage } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { lossesEn } from '../src/locales/en.ts';
import { lossesFi } from '../src/locales/fi.ts';
import { lossesSv } from '../src/locales/sv.ts';

describe('texts of losses', () => {
  test('come in all languages under the same codes', () => {
    const codes = Object.keys(lossesEn.messages).sort();
    expect(Object.keys(lossesFi.messages).sort()).toEqual(codes);
    expect(Object.keys(lossesSv.messages).sort()).toEqual(codes);
  });

  test.each([lossesFi, lossesSv, lossesEn])(
    'differ from each other and take parameters',
    (catalogue) => {
      const text = formatMessage(catalogue, 'elm.id-conflict', {
        member: 'title',
        other: '/issuer',
      });
      expect(text).toContain('/issuer');
      const others = [lossesFi, lossesSv, lossesEn].filter((other) => other !== catalogue);
      for (const code of Object.keys(catalogue.messages)) {
        for (const other of others) {
          expect(formatMessage(other, code)).not.toBe(formatMessage(catalogue, code));
        }
      }
    },
  );
});
