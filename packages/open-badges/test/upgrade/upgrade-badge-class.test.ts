import type { JsonObject, JsonValue } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import {
  Achievement,
  type UpgradeOptions,
  upgradeBadgeClass,
  upgradeIssuer,
} from '../../src/index.ts';
import { badgeClass, issuer } from './support.ts';

async function upgraded(members: Record<string, JsonValue>, options: UpgradeOptions = {}) {
  const result = await upgradeBadgeClass({ ...badgeClass, ...members }, options);
  if (!result.ok) throw new TypeError(JSON.stringify(result.error));
  return result.value;
}

describe('upgradeBadgeClass', () => {
  test('gives an achievement of the strict schema, with the issuer as creator', async () => {
    const { value, losses } = await upgraded({}, { issuerId: 'did:web:school.example' });
    expect(Achievement.safeParse(value).success).toBe(true);
    expect(value.creator).toMatchObject({ id: 'did:web:school.example', name: 'Esimerkkikoulu' });
    expect(losses).toEqual([]);
  });

  test('carries tags, alignments, version, language and editions', async () => {
    const alignment = {
      targetName: 'Printing',
      targetUrl: 'https://framework.example/printing',
      targetDescription: 'Prints.',
      targetFramework: 'Skills',
      targetCode: 'P1',
    };
    const edition = 'https://school.example/badges/5/sv';
    const { value, losses } = await upgraded({
      tags: ['print', '3-D'],
      alignment: [alignment],
      version: 2,
      '@language': 'fi',
      related: [
        { id: edition, type: 'BadgeClass', '@language': 'sv', version: 1 },
        `${edition}-FI`,
      ],
    });
    const type = ['Related', 'https://w3id.org/openbadges#BadgeClass'];
    expect(value).toMatchObject({
      tag: ['print', '3-D'],
      alignment: [{ type: ['Alignment'], ...alignment }],
      version: '2',
      inLanguage: 'fi',
      related: [
        { id: 'https://school.example/badges/5', type, version: 'Open Badges v2p0' },
        { id: edition, type, inLanguage: 'sv', version: '1' },
        { id: `${edition}-FI`, type },
      ],
    });
    expect(losses).toEqual([]);
  });

  test('takes a single value in place of a list', async () => {
    const target = { targetName: 'Printing', targetUrl: 'https://framework.example/printing' };
    const { value } = await upgraded({ tags: 'print', alignment: target });
    expect(value).toMatchObject({ tag: ['print'], alignment: [target] });
  });

  test.each<[string, JsonValue, Record<string, string>]>([
    ['an address', 'https://a.example', { id: 'https://a.example' }],
    ['a text', { narrative: 'Print.' }, { narrative: 'Print.' }],
    [
      'both',
      { type: 'Criteria', id: 'https://a.example', narrative: 'Print.' },
      { id: 'https://a.example', narrative: 'Print.' },
    ],
    ['a list of one', ['https://a.example'], { id: 'https://a.example' }],
  ])('carries criteria as %s', async (_, criteria, expected) => {
    expect((await upgraded({ criteria })).value.criteria).toEqual(expected);
  });

  test.each([null, {}, { type: 'Criteria' }, 'ask us'])(
    'asks for criteria where there are none: %j',
    async (criteria) => {
      const asked = await upgraded({ criteria });
      expect(asked.value.criteria).toEqual({ narrative: 'Osaa tulostaa turvallisesti.' });
      const code = { code: 'decide.criteria', pointer: '/criteria', required: true };
      expect(asked.decisions).toContainEqual(expect.objectContaining(code));
      const answered = await upgraded({ criteria }, { criteria: 'Print.' });
      expect(answered.value.criteria).toEqual({ narrative: 'Print.' });
      expect(answered.decisions).not.toContainEqual(expect.objectContaining(code));
    },
  );

  test('asks for a description where there is none', async () => {
    const asked = await upgraded({ description: null });
    expect(asked.value.description).toBe('Turvallinen tulostus');
    expect(asked.decisions.map(({ code }) => code)).toContain('decide.description');
    const answered = await upgraded({ description: null }, { description: 'Prints.' });
    expect(answered.value.description).toBe('Prints.');
    expect(answered.decisions.map(({ code }) => code)).not.toContain('decide.description');
  });

  test('picks a text by language, and tells which others are lost', async () => {
    const name = [
      { '@value': 'Printing', '@language': 'en' },
      { '@value': 'Tulostus', '@language': 'fi' },
    ];
    const { value, losses } = await upgraded({ name }, { language: 'fi' });
    expect(value.name).toBe('Tulostus');
    expect(losses).toEqual([
      { path: '/name/0', code: 'loss.other-languages', params: { language: 'en' } },
    ]);
    expect((await upgraded({ name: name.slice(0, 1) })).value.name).toBe('Printing');
  });

  test.each<[string, JsonValue]>([
    ['/alignment', { targetName: 'Printing' }],
    ['/alignment', { targetName: 'Printing', targetUrl: 'printing' }],
    ['/alignment', 'https://framework.example/printing'],
    ['/@language', 'Finnish'],
    ['/tags/1', ['print', 5]],
    ['/related/0', [{ version: '1' }]],
    ['/related/0', ['an edition']],
    ['/version', true],
  ])('loses at %s what has not the form: %j', async (path, value) => {
    const name = path.split('/')[1] ?? '';
    const { losses } = await upgraded({ [name]: value });
    expect(losses).toContainEqual({ path, code: 'loss.unfit', params: {} });
  });

  test('finds its issuer among the documents', async () => {
    const documents = { 'https://school.example/issuer': issuer };
    const { value } = await upgraded({ issuer: 'https://school.example/issuer' }, { documents });
    expect(value.creator).toMatchObject({ name: 'Esimerkkikoulu' });
  });
});

describe('upgradeIssuer', () => {
  const of = (members: Record<string, JsonValue>, options: UpgradeOptions = {}) =>
    upgradeIssuer({ ...issuer, ...members }, options);

  test('keeps the former address as another identifier, and asks to link back', () => {
    const result = of({}, { issuerId: 'did:web:school.example' });
    expect(result.ok && result.value.value.otherIdentifier).toEqual([
      { type: 'IdentifierEntry', identifier: issuer['id'], identifierType: 'identifier' },
    ]);
    expect(result.ok && result.value.decisions.map(({ code, pointer }) => [code, pointer])).toEqual(
      [['decide.also-known-as', '/id']],
    );
  });

  test('keeps the address where nobody decided otherwise', () => {
    const result = of({});
    expect(result.ok && result.value.value.id).toBe(issuer['id']);
  });

  test('reads the ids and types by their names in JSON-LD', () => {
    const { id = '', type: _, ...others } = issuer;
    const renamed: JsonObject = {
      ...others,
      '@id': id,
      '@type': 'https://w3id.org/openbadges#Issuer',
    };
    const result = upgradeIssuer(renamed);
    expect(result.ok && [result.value.value.id, result.value.losses]).toEqual([id, []]);
  });

  test.each([
    ['url', 'school'],
    ['email', 'no address'],
  ])('loses a %s that is none', (name, value) => {
    const result = of({ [name]: value });
    expect(result.ok && result.value.losses.map(({ path }) => path)).toEqual([`/${name}`]);
  });
});
