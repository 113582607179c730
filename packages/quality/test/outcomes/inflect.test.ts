import { describe, expect, test } from 'vitest';
import { inflectEnglish } from '../../src/outcomes/english/inflect.ts';
import { inflectFinnish } from '../../src/outcomes/finnish/inflect.ts';
import { inflectSwedish } from '../../src/outcomes/swedish/inflect.ts';

describe('Finnish verbs', () => {
  test.each([
    ['kirjoittaa', 'kirjoittaa', 'kirjoittamaan'],
    ['laatia', 'laatii', 'laatimaan'],
    ['laskea', 'laskee', 'laskemaan'],
    ['analysoida', 'analysoi', 'analysoimaan'],
    ['hallita', 'hallitsee', 'hallitsemaan'],
    ['ratkaista', 'ratkaisee', 'ratkaisemaan'],
    ['suunnitella>suunnittele', 'suunnittelee', 'suunnittelemaan'],
    ['mitata>mittaa', 'mittaa', 'mittaamaan'],
    ['nimetä>nimeä', 'nimeää', 'nimeämään'],
    ['tehdä>teke', 'tekee', 'tekemään'],
    ['luoda>luo', 'luo', 'luomaan'],
    ['kehittyä', 'kehittyy', 'kehittymään'],
  ])('%s', (entry, finite, ma) => {
    const [infinitive] = entry.split('>');
    expect(inflectFinnish(entry).forms).toEqual({ finite, infinitive, ma });
  });
});

test.each([
  ['planera', 'planerar'],
  ['beskriva>beskriver', 'beskriver'],
])('the Swedish verb %s', (entry, finite) => {
  expect(inflectSwedish(entry).forms.finite).toBe(finite);
});

test.each([
  ['plan', 'plans'],
  ['classify', 'classifies'],
  ['teach', 'teaches'],
  ['do', 'does'],
])('the English verb %s', (base, finite) => {
  expect(inflectEnglish(base).forms.finite).toBe(finite);
});

test('English verbs are read in both spellings', () => {
  expect(inflectEnglish('analyse').others).toEqual({
    finite: ['analyzes'],
    infinitive: ['analyze'],
  });
});
