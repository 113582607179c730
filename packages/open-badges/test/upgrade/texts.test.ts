import { formatMessage } from '@merkki/core';
import { expect, test } from 'vitest';
import { upgradeEn, upgradeFi, upgradeSv } from '../../src/index.ts';

test.each(Object.keys(upgradeEn.messages))(
  '%s has a sentence of its own in each language',
  (code) => {
    const catalogues = [upgradeFi, upgradeSv, upgradeEn];
    const sentences = catalogues.map((one) => formatMessage(one, code, { version: '1.1' }));
    expect(new Set(sentences).size).toBe(3);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*[.]$/u);
    expect(sentences.join()).not.toContain('undefined');
  },
);
