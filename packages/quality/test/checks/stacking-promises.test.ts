import { describe, expect, test } from 'vitest';
import { promisesIn } from '../../src/checks/stacking-promises.ts';

describe('a text on stacking', () => {
  test.each([
    ['fi', 'Kokonaisuus antaa automaattisesti tutkinnon.'],
    ['fi', 'Opinnot oikeuttavat. Suoritus takaa opiskelupaikan.'],
    ['sv', 'Intyget ger rätt till studieplats.'],
    ['en', 'It guarantees admission to the programme.'],
    ['en-IE', 'The credits are recognised; recognition is guaranteed.'],
  ])('promises in %s: %s', (language, text) => {
    expect(promisesIn(text, language)).toBe('own');
  });

  test.each([
    ['fi', 'Suoritus voidaan hyväksilukea hakemuksen perusteella.'],
    ['fi', 'Se ei anna automaattisesti oikeutta tutkintoon.'],
    ['sv', 'Kompetenshelheten ger inte rätt till examen.'],
    ['en', 'It gives no right to a degree and does not guarantee admission.'],
    ['en', 'The receiving institution decides on recognition.'],
  ])('promises nothing in %s: %s', (language, text) => {
    expect(promisesIn(text, language)).toBeUndefined();
  });

  test('in a language without phrases is read by those of the others', () => {
    expect(promisesIn('Automatically gives a degree.', 'et')).toBe('other');
  });
});
