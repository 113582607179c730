import { type JsonObject, toBase64 } from '@merkki/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData, personalDataPolicies } from '../../src/index.ts';

const badge = personalDataPolicies['ob3-di'];
const elm = personalDataPolicies['elm-jades'];
const code = '131052-308T';
const learner = {
  email: 'Aino.Esimerkki@example.org',
  dateOfBirth: '1990-02-01',
  identifiers: [{ scheme: 'learner-id', value: 'S-1234567' }],
};

const found = (document: JsonObject, policy = badge): readonly string[] =>
  findPersonalData(document, { policy, learner }).map((one) => `${one.code} ${one.pointer}`);
const base64 = (text: string): string => toBase64(new TextEncoder().encode(text));

describe('personal data', () => {
  test.each<[string, JsonObject, string]>([
    ['in a text', { evidence: [{ narrative: `Opiskelija ${code}.` }] }, '/evidence/0/narrative'],
    ['in lower case', { a: '131052-308t' }, '/a'],
    ['with another hyphen', { a: '131052\u2013308T' }, '/a'],
    ['in full-width signs', { a: '１３１０５２－３０８Ｔ' }, '/a'],
    ['with an invisible sign inside', { a: '131052\u200b-308T' }, '/a'],
    ['as the name of a member', { [code]: true }, `/${code}`],
    ['by percent signs', { a: 'https://x.example/?id=131052%2D308T' }, '/a'],
    ['in a data URL', { a: `data:text/plain;base64,${base64(`id ${code}`)}` }, '/a'],
    ['in base64', { a: base64(`the code is ${code}`) }, '/a'],
    ['in what describes the achievement', { achievement: { name: code } }, '/achievement/name'],
  ])('finds an identity code %s', (_, document, pointer) => {
    for (const policy of [badge, elm]) {
      expect(found(document, policy)).toContain(`personal-data.identity-code ${pointer}`);
    }
  });

  test.each(['131052-308U', 'x131052-308T', '131052-308T1', 'sha256$131052a3081', '1310523081'])(
    'takes %s for no identity code',
    (text) => {
      expect(found({ a: text })).toEqual([]);
    },
  );

  test('lets addresses of organisations stand in a badge, and no others', () => {
    const document = {
      issuer: { email: 'office@institution.example' },
      credentialSubject: {
        achievement: { criteria: { narrative: 'Ask office@institution.example.' } },
        narrative: 'Write to somebody@example.net.',
      },
    };
    expect(found(document)).toEqual(['personal-data.email /credentialSubject/narrative']);
    expect(found(document, elm)).toEqual([]);
  });

  test('finds the address of the learner anywhere, in every form', () => {
    const document = { issuer: { name: 'mailto:aino.esimerkki@example.org' } };
    for (const policy of [badge, elm]) {
      expect(found(document, policy)).toEqual(['personal-data.email /issuer/name']);
    }
    expect(found(document, { ...badge, email: 'allow' })).toEqual([]);
  });

  test.each<[JsonObject, string]>([
    [
      { credentialSubject: { dateOfBirth: '1990-02-01T00:00:00Z' } },
      '/credentialSubject/dateOfBirth',
    ],
    [{ credentialSubject: { narrative: 'Syntynyt 3.4.1985' } }, '/credentialSubject/narrative'],
    [{ credentialSubject: { narrative: 'Oppija (1.2.1990)' } }, '/credentialSubject/narrative'],
  ])('finds a date of birth in a badge (%j)', (document, pointer) => {
    expect(found(document)).toContain(`personal-data.birth-date ${pointer}`);
    expect(found(document, elm)).toEqual([]);
  });

  test('takes other dates, and those in what is taught, for none of birth', () => {
    const achievement = { description: 'On Tove Jansson, born 9.8.1914.' };
    expect(found({ awardedDate: '2026-11-24', credentialSubject: { achievement } })).toEqual([]);
  });

  test.each(['1.2.246.562.24.00000000000', 'Number s-1234567 S-1234567'])(
    'finds a number of the learner in a badge (%s)',
    (text) => {
      expect(found({ a: text })).toEqual(['personal-data.learner-number /a']);
      expect(found({ a: text }, elm)).toEqual([]);
    },
  );

  test('never repeats what it found, and never throws', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, text) => {
        const document = { value: JSON.parse(json), text: `${text} ${code}` };
        const problems = findPersonalData(document, { policy: badge, learner });
        expect(problems).toContainEqual({
          code: 'personal-data.identity-code',
          pointer: '/text',
          params: {},
        });
        expect(JSON.stringify(problems.map(({ params }) => params))).not.toContain('308T');
      }),
      { examples: [['{"a":"%E0%A4%A"}', ' ']] },
    );
  });
});
