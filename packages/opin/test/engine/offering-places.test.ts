import { describe, expect, test } from 'vitest';
import {
  koutaProfile,
  mapOffering,
  offeringPlaces,
  ooapiProfile,
  profiles,
} from '../../src/index.ts';
import { fullDefinition } from '../fixtures/full-definition.ts';
import { parsed } from '../fixtures/parsed.ts';

const definition = parsed(fullDefinition);

describe('the places of a definition in a document of a study service', () => {
  test('are those that hold the member', () => {
    const document = mapOffering(definition, koutaProfile).value;
    expect(offeringPlaces(document, koutaProfile, '/title')).toContain('/koulutus/nimi');
  });

  test('are found for a member of which only parts have rows', () => {
    const document = mapOffering(definition, ooapiProfile).value;
    expect(offeringPlaces(document, ooapiProfile, '/level').length).toBeGreaterThan(0);
    expect(offeringPlaces(document, ooapiProfile, '/outcomes').length).toBeGreaterThan(0);
  });

  test('are none where the document or the table has nothing', () => {
    expect(offeringPlaces({}, koutaProfile, '/title')).toEqual([]);
    const document = mapOffering(definition, koutaProfile).value;
    expect(offeringPlaces(document, koutaProfile, '/level')).toEqual([]);
  });

  test.each(profiles)('of the title are in every document of $id that has one', (profile) => {
    if (profile.fields.every(({ ours }) => ours !== '/title')) return;
    const document = mapOffering(definition, profile).value;
    expect(offeringPlaces(document, profile, '/title')).not.toEqual([]);
  });
});
