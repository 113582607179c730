import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lintOutcome } from '../../src/outcomes/lint-outcome.ts';

/** Codes without their prefix. */
function codes(text: string, language: string, eqf?: number): readonly string[] {
  const options = eqf === undefined ? {} : { eqf };
  return lintOutcome(text, language, options).map(({ code }) => code.slice('outcome.'.length));
}

describe('a good outcome has no finding', () => {
  test.each([
    ['fi', 'Suunnittelee pienen yrityksen palvelut pilveen.'],
    ['fi', 'Opiskelija osaa suunnitella palvelun asiakkaan kanssa.'],
    ['fi', 'Pystyy itsenäisesti suunnittelemaan palvelun.'],
    ['fi', 'Opiskelija tuntee menetelmät ja osaa soveltaa niitä.'],
    ['fi', 'Opintojakson jälkeen osaat hyödyntää tekoälyä.'],
    ['sv', 'Planerar ett litet företags tjänster.'],
    ['sv', 'Kan planera ett litet företags tjänster.'],
    ['sv', 'Efter avslutad kurs ska studenten kunna redogöra för metoden.'],
    ['sv', 'Under kursen utarbetar studenten en affärsplan.'],
    ['en', 'Plans the services of a small company.'],
    ['en', 'Is able to plan the services of a small company.'],
    ['en', 'The learner will plan the services of a company.'],
    ['en', 'Knows the methods and is able to apply them.'],
    ['en', 'Assesses, with a method, the wound of a patient.'],
  ])('%s: %s', (language, text) => {
    expect(codes(text, language)).toEqual([]);
  });
});

describe('each finding is made', () => {
  test.each([
    ['fi', 'Ymmärtää pilvipalvelujen toiminnan.', 'vague-verb'],
    ['fi', 'Osaa hygienian tärkeimmät perusteet.', 'vague-verb'],
    ['fi', 'Osallistuu ryhmän työskentelyyn.', 'not-observable'],
    ['fi', 'Perehtyminen tietosuojan perusteisiin.', 'no-verb'],
    ['fi', 'Kurssilla käsitellään tietosuojaa.', 'not-learner'],
    ['fi', 'Opiskelijalle annetaan yleiskuva alasta.', 'not-learner'],
    ['fi', 'Tunnistaa, kuvaa ja luokittelee haavat.', 'many-verbs'],
    ['fi', 'Arvioi riskejä.', 'too-short'],
    ['sv', 'Känner till molntjänsternas grunder.', 'vague-verb'],
    ['sv', 'Är medveten om riskerna i arbetet.', 'not-observable'],
    ['sv', 'Introduktion till statistiska metoder.', 'no-verb'],
    ['sv', 'Kursen behandlar dataskydd i arbetet.', 'not-learner'],
    ['sv', 'Kan planera, genomföra och utvärdera ett projekt.', 'many-verbs'],
    ['en', 'Understands the principles of cloud services.', 'vague-verb'],
    ['en', 'Is aware of the risks of cloud services.', 'not-observable'],
    ['en', 'Principles of data modelling in companies', 'no-verb'],
    ['en', 'Students are introduced to data modelling.', 'not-learner'],
    ['en', 'Plans, carries out and evaluates a project.', 'many-verbs'],
    ['en', `Plans ${'very '.repeat(60)}large services.`, 'too-long'],
  ])('%s: %s', (language, text, code) => {
    expect(codes(text, language)).toEqual([code]);
  });
});

describe('the level of the verb', () => {
  test('is judged only where the EQF level is known', () => {
    expect(codes('Lists the services of a company.', 'en')).toEqual([]);
    expect(codes('Lists the services of a company.', 'en', 7)).toEqual(['below-level']);
    expect(codes('Lists the services of a company.', 'en', 3)).toEqual([]);
  });

  test('is that of the most demanding verb', () => {
    expect(codes('Lists and evaluates the services of a company.', 'en', 7)).toEqual([]);
    expect(codes('Lists and evaluates the services of a company.', 'en', 3)).toEqual([
      'above-level',
    ]);
  });

  test('steers what is suggested', () => {
    const [low] = lintOutcome('Knows the laws of the field.', 'en', { eqf: 3 });
    const [high] = lintOutcome('Knows the laws of the field.', 'en', { eqf: 7 });
    expect(low?.suggestion).toBe('Explains … / Applies …');
    expect(high?.suggestion).toBe('Assesses … / Plans …');
  });
});

describe('a finding', () => {
  test('points at the words, also behind white space', () => {
    const text = '  Opiskelija ymmärtää verkon toiminnan.';
    const [finding] = lintOutcome(text, 'fi');
    expect(text.slice(finding?.range.start, finding?.range.end)).toBe('ymmärtää');
  });

  test('suggests the form that the verb has', () => {
    expect(lintOutcome('Pystyy ymmärtämään verkon toiminnan.', 'fi')[0]?.suggestion).toBe(
      'selittämään … / soveltamaan …',
    );
    expect(lintOutcome('Kan förstå hur nätet fungerar.', 'sv')[0]?.suggestion).toBe(
      'förklara … / tillämpa …',
    );
  });

  test('makes a verb out of a noun', () => {
    expect(lintOutcome('Designing user interfaces for the web', 'en')[0]?.suggestion).toBe(
      'Designs …',
    );
    expect(lintOutcome('Planering av tjänster i molnet', 'sv')[0]?.suggestion).toBe('Planerar …');
    expect(lintOutcome('Suunnitteleminen yhdessä asiakkaan kanssa', 'fi')[0]?.suggestion).toBe(
      'Suunnittelee …',
    );
  });

  test('holds no words of the text but verbs of the list', () => {
    const [finding] = lintOutcome('Knows Aino Laine and her friends.', 'en');
    expect(JSON.stringify(finding)).not.toContain('Aino');
  });
});

test('a text of another language has no findings', () => {
  expect(lintOutcome('Versteht die Grundlagen der Statistik.', 'de')).toEqual([]);
  expect(lintOutcome('x', 'constructor')).toEqual([]);
});

test('a regional tag counts as its language', () => {
  expect(codes('Känner till molntjänsternas grunder.', 'sv-FI')).toEqual(['vague-verb']);
});

test('never throws, and every range lies in the text', () => {
  const word = fc.constantFrom('osaa', 'ja', 'kan', 'to', 'is', 'opiskelija', 'the', ',', 'x');
  const text = fc.oneof(
    fc.string(),
    fc.array(word).map((words) => words.join(' ')),
  );
  const language = fc.constantFrom('fi', 'sv', 'en', 'de', '');
  const property = fc.property(text, language, fc.nat(9), (each, tag, eqf) => {
    for (const { range, suggestion } of lintOutcome(each, tag, { eqf })) {
      expect(range.start).toBeGreaterThanOrEqual(0);
      expect(range.end).toBeGreaterThan(range.start);
      expect(range.end).toBeLessThanOrEqual(each.length);
      expect(suggestion).not.toBe('');
    }
  });
  expect(() => fc.assert(property)).not.toThrow();
});

test.each([
  ['en', 'Apply statistical methods to own data, choosing a test that fits the question.'],
  ['en', 'After completing the module, you’ll be able to write unit tests for a library.'],
  ['en', 'At the end of this course you will be able to: start your own company.'],
  ['en', 'By the end, the learner will have developed a business plan.'],
  ['en', 'The student has the ability to design accessible documents.'],
  ['en', 'Plan activities that students enjoy in the open air.'],
  ['en', 'Unbox the parcel and look for damage.'],
  ['fi', 'Koulutuksen jälkeen osallistuja osaa: tunnistaa tietojenkalasteluviestin.'],
  ['fi', 'Sinä osaat rakentaa oman portfolion verkkoon.'],
  ['fi', 'Opiskelija on laatinut tietosuojaselosteen yritykselle.'],
  ['sv', 'Kunna tillämpa statistiska metoder på eget datamaterial.'],
  ['sv', 'Har förmåga att leda ett mindre projekt.'],
  ['sv', 'Den studerande har utarbetat en affärsplan för ett företag.'],
  ['sv', 'Kursdeltagaren kan tolka elritningar i en anläggning.'],
])('finds nothing (%s) in “%s”', (language, text) => {
  expect(codes(text, language)).toEqual([]);
});

test.each([
  ['sv', 'Den studerande har ett intresse för hållbarhet.', 'not-observable'],
  ['en', 'Students have a good command of Excel.', 'not-observable'],
  ['en', 'Awareness of the ethics of research', 'no-verb'],
  ['fi', 'Opit johtamisen perusteita kurssilla.', 'vague-verb'],
])('still doubts (%s) “%s”', (language, text, code) => {
  expect(codes(text, language)).toEqual([code]);
});
