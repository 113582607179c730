import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '@merkki/model';
import { describe, expect, test } from 'vitest';
import { checkKouta, fromKouta, toKouta } from '../src/index.ts';
import { parsed } from './fixtures/parsed.ts';

const folder = new URL('../../../examples/definitions/', import.meta.url);

describe.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('%s', (name) => {
  const document = readDocument(readFileSync(new URL(name, folder), 'utf8'));
  if (!document.ok) throw new Error(name);
  const definition = parsed(document.value.value);

  test.each((definition.offerings ?? []).map(({ id }) => id))('maps its offering %s', (id) => {
    const { value, losses } = toKouta(definition, { offeringId: id });
    expect(checkKouta(value)).toEqual([]);
    expect(losses.filter(({ code }) => code === 'loss.unknown-member')).toEqual([]);
    expect(fromKouta(value).value.title).toEqual(definition.title);
  });
});
