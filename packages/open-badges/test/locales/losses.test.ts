import { formatMessage } from '@merkki/core';
import { expect, test } from 'vitest';
import { lossesEn, lossesFi, lossesSv } from '../../src/index.ts';

const params = { wanted: 'sv', used: 'fi', language: 'en', count: 2 };

test.each(Object.keys(lossesEn.messages))(
  '%s has a sentence of its own in each language',
  (code) => {
    const sentences = [lossesFi, lossesSv, lossesEn].map((one) => formatMessage(one, code, params));
    expect(new Set(sentences).size).toBe(3);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*[.]$/u);
    expect(sentences.join()).not.toContain('undefined');
  },
);
