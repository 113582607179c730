import { MerkkiError } from '@merkki/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardEn } from '../../src/card/locales/en.ts';
import { cardFi } from '../../src/card/locales/fi.ts';
import { cardSv } from '../../src/card/locales/sv.ts';
import { renderOfferingCard } from '../../src/card.ts';
import { definitions } from '../fixtures/definitions.ts';
import { fullDefinition } from '../fixtures/full-definition.ts';
import { definitionWith, offeringWith, parsed } from '../fixtures/parsed.ts';

const space = '\u00a0';
const en = (definition = definitionWith(), offering?: string): string =>
  renderOfferingCard(definition, {
    language: 'en',
    ...(offering === undefined ? {} : { offering }),
  });

/** The words of a page, as a reader sees them. */
function words(html: string): string {
  return html
    .replace(/<style>.*<\/style>/s, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[ \n]+/g, ' ');
}

describe('a preview card', () => {
  test.each([
    [
      'fi',
      ['offering spring suomeksi', 'awarding', '3 op', '1.2.–30.4.2027', 'Suomi, englanti'],
      [`135${space}€`, 'EQF-taso 6', '1.12.2026 klo 8.00', '18.6.2027 klo 16.00', 'Ilmoittaudu'],
    ],
    [
      'sv',
      ['offering spring på svenska', '3 sp', '1.2–30.4.2027', 'finska, engelska'],
      [`135${space}€`, 'EQF-nivå 6', '1.12.2026 kl. 8.00', 'Anmäl dig'],
    ],
    [
      'en',
      ['offering spring in English', '3 ECTS credits', `1${space}February – 30${space}April 2027`],
      ['€135', 'EQF level 6', `1${space}December 2026 at 08:00`, 'Finnish, English'],
    ],
  ] as const)('says in %s what a learner asks for', (language, some, more) => {
    const page = words(renderOfferingCard(definitionWith(), { language }));
    for (const text of [...some, ...more]) {
      expect(page.toLowerCase()).toContain(text.toLowerCase());
    }
  });

  test('shows outcomes, prerequisites, assessment, contact and where it leads', () => {
    const page = words(en());
    for (const text of [
      'outcome 1 in English',
      'Required prerequisite 1 in English',
      'assessment in English',
      'Supervised, identity is verified',
      'degree in English',
      'valid for 36 months',
      'Minttu Kallioinen',
      'locality in English',
    ]) {
      expect(page).toContain(text);
    }
  });

  test('shows the offering that is asked for, or else the first', () => {
    expect(en(definitionWith(), 'autumn')).toContain('offering autumn in English');
    expect(en()).toContain('offering spring in English');
  });

  test('shows the study alone where there is no offering', () => {
    const page = en(definitionWith({ offerings: [] }));
    expect(page).toContain('title in English');
    expect(page).not.toContain('Enrolment');
    expect(page).not.toContain('Price');
  });

  test.each([
    [{ enrolment: undefined }, 'has not been announced yet'],
    [{ enrolment: { opens: '2026-12-01T08:00:00+02:00' } }, 'Opens'],
    [{ price: { type: 'free' } }, 'Free of charge'],
    [{ price: { type: 'fee' } }, 'Subject to a fee'],
    [{ price: { type: 'fee', perCredit: 22.5 } }, '€22.50 per credit'],
    [{ end: undefined }, 'from 1'],
    [{ start: undefined }, 'until 30'],
    [{ seats: { max: 20 } }, 'up to 20'],
    [{ seats: { min: 5 } }, 'at least 5 participants'],
    [{ mode: undefined }, 'online in English'],
    [{ title: undefined }, 'title in English'],
  ])('with %j says “%s”', (members, text) => {
    expect(words(en(offeringWith(members)))).toContain(text);
  });

  test('leaves out what is not known, with its name', () => {
    const page = words(
      en(
        offeringWith({
          price: undefined,
          seats: undefined,
          legalForm: undefined,
          contact: undefined,
        }),
      ),
    );
    for (const name of ['Price', 'Places', 'Type of studies', 'Ask us']) {
      expect(page).not.toContain(name);
    }
  });

  test('says that nothing is required only when the definition says so', () => {
    expect(en(definitionWith({ prerequisites: [] }))).toContain('No earlier studies');
    expect(en(definitionWith({ prerequisites: undefined }))).not.toContain('What you need');
  });

  test('shows a text in another language where it has none, and names that language', () => {
    const page = en(definitionWith({ targetGroup: { fi: 'Kaikille', sv: 'För alla' } }));
    expect(page).toContain('<bdi lang="fi">Kaikille</bdi>');
  });

  test('shows hours where there are no credits', () => {
    expect(words(en(definitionWith({ workload: { hours: 27 } })))).toContain('27 hours of work');
  });

  test('escapes every text and links only to addresses of the web, mail and telephone', () => {
    const summary = { en: '<script>alert(1)</script>&"\u202E' };
    const contact = { url: 'https://user:secret@a.example/', name: '<b>' };
    const page = en(
      definitionWith({ summary, offerings: [{ ...fullDefinition.offerings[0], contact }] }),
    );
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;\uFFFD');
    expect(page).not.toContain('<script');
    expect(page).not.toContain('href="https://user');
    expect([...page.matchAll(/ on[a-z]+=/g)]).toEqual([]);
  });

  test('never throws and is always one whole page, whatever a valid definition lacks', () => {
    fc.assert(
      fc.property(definitions, fc.constantFrom('fi', 'sv', 'en'), (definition, language) => {
        const page = renderOfferingCard(parsed(definition), { language });
        expect(page.startsWith('<!doctype html>')).toBe(true);
        expect(page).not.toMatch(/undefined|NaN|\[object/);
        expect(page.match(/<h1>/g)).toHaveLength(1);
      }),
      { numRuns: 60, seed: 9 },
    );
  }, 30_000);

  test('is the same every time', () => {
    expect(en()).toBe(en());
  });

  test.each([
    [{ language: 'de' }, 'map.option'],
    [{ language: 'fi', offering: 'x' }, 'map.unknown-offering'],
  ])('with %j throws %s', (options, code) => {
    const thrown = (): unknown => {
      try {
        // A caller without types can ask for any language.
        return renderOfferingCard(definitionWith(), options as { language: 'fi' });
      } catch (error) {
        return error;
      }
    };
    const error = thrown();
    expect(MerkkiError.isInstance(error) ? error.code : '').toBe(code);
  });
});

test('the texts of a card are there in every language', () => {
  const keys = Object.keys(cardEn.messages).sort();
  for (const { messages } of [cardFi, cardSv]) expect(Object.keys(messages).sort()).toEqual(keys);
});
