import { atPointer, type JsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { koutaProfile, profileSchema, toKouta } from '../../src/index.ts';
import { withValue } from '../fixtures/json.ts';
import { definitionWith } from '../fixtures/parsed.ts';

const schema = profileSchema(koutaProfile);
// zod types the schema as its own JSON Schema type; it is plain JSON.
const reader = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
const good: JsonObject = JSON.parse(JSON.stringify(toKouta(definitionWith()).value));

describe('the JSON Schema of a profile', () => {
  test('is of 2020-12 and names what is always required', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(atPointer(schema, '/properties/koulutus/required')).toEqual([
      'johtaaTutkintoon',
      'koulutustyyppi',
      'tila',
      'nimi',
      'kielivalinta',
      'organisaatioOid',
      'metadata',
    ]);
  });

  test('accepts what the mapping makes, and members that it does not name', () => {
    expect(reader.safeParse(good).success).toBe(true);
    expect(reader.safeParse(withValue(good, '/koulutus/julkinen', true)).success).toBe(true);
  });

  test.each([
    ['/koulutus/nimi', undefined],
    ['/koulutus/nimi/de', 'Qualität'],
    ['/koulutus/johtaaTutkintoon', true],
    ['/koulutus/tarjoajat/0', '1.2.3'],
    ['/koulutus/kielivalinta/0', 'de'],
    ['/toteutus/metadata/isPieniOsaamiskokonaisuus', false],
    ['/toteutus/metadata/aloituspaikat', 1.5],
    ['/toteutus/metadata/hakuaika/alkaa', '1.12.2026'],
    ['/toteutus/metadata/opetus/maksut/0/maksunMaara', -1],
    ['/toteutus/metadata/opetus/opetuskieliKoodiUrit/0', 'fi'],
    ['/toteutus/metadata/asiasanat/0', { arvo: 'x' }],
  ])('refuses %s = %j', (pointer, value) => {
    expect(reader.safeParse(withValue(good, pointer, value)).success).toBe(false);
  });
});
