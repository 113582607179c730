import { describe, expect, test } from 'vitest';
import { en as messages } from '../../src/locales/en.ts';
import { en } from '../../src/remedies/en.ts';
import { fi } from '../../src/remedies/fi.ts';
import { sv } from '../../src/remedies/sv.ts';

const locales = { fi, sv, en };

describe('causes and remedies', () => {
  test.each(Object.entries(locales))('stand beside every code and no other (%s)', (_, remedies) => {
    expect(Object.keys(remedies).sort()).toEqual(Object.keys(messages.messages).sort());
  });

  test.each(Object.entries(locales))('are one sentence each (%s)', (_, remedies) => {
    for (const [code, { cause, remedy }] of Object.entries(remedies)) {
      for (const text of [cause, remedy]) {
        expect(text, code).toMatch(/^\p{Lu}[^|\n]+\.$/u);
        expect(text.replaceAll('3.0', ''), code).not.toMatch(/\.\s/);
      }
    }
  });

  test('are not the same in two languages', () => {
    for (const [code, { cause, remedy }] of Object.entries(fi)) {
      const others = Object.entries(locales).filter(([locale]) => locale !== 'fi');
      for (const [, other] of others) {
        const same = Object.entries(other).find(([name]) => name === code)?.[1];
        expect([same?.cause, same?.remedy], code).not.toContain(cause);
        expect([same?.cause, same?.remedy], code).not.toContain(remedy);
      }
    }
  });

  test('ask for nothing to be done where a check found nothing wrong, and only there or after a change of keys', () => {
    const idle = Object.entries(en).filter(([, { remedy }]) => remedy === en['proof.ok'].remedy);
    for (const [code] of idle) expect(code).toMatch(/[.-](ok|listed|valid)$|^key\.ended-since$/);
  });
});
