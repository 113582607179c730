import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isEuAuthorityIri,
  isEuropassIri,
  parseEuAuthorityIri,
  parseEuropassIri,
} from '../../src/identifiers/eu-iri.ts';

const authority = 'http://publications.europa.eu/resource/authority/';
const europass = 'http://data.europa.eu/snb/';

describe('an IRI of an EU authority table', () => {
  test.each([
    ['country/FIN', 'country', 'FIN'],
    ['country/1A0', 'country', '1A0'],
    ['country/OP_DATPRO', 'country', 'OP_DATPRO'],
    ['language/SWE', 'language', 'SWE'],
    ['atu/FIN_LAP', 'atu', 'FIN_LAP'],
    ['file-type/PNG', 'file-type', 'PNG'],
  ])('%s is read', (rest, list, code) => {
    expect(parseEuAuthorityIri(authority + rest)).toEqual({ ok: true, value: { list, code } });
    expect(isEuAuthorityIri(authority + rest)).toBe(true);
    expect(isEuAuthorityIri(authority + rest, list)).toBe(true);
    expect(isEuAuthorityIri(authority + rest, 'currency')).toBe(false);
  });

  test.each([
    `${authority}country/FI`,
    `${authority}country/fin`,
    `${authority}language/fi`,
    `${authority}language/1A0`,
    `${authority}country/FIN/`,
    `${authority}country`,
    `${authority}FIN`,
    `${authority}constructor/`,
    `${authority}country/FIN\n`,
    authority.replace('http:', 'https:').concat('country/FIN'),
    `${europass}eqf/6`,
    '',
  ])('is not %j', (text) => {
    expect(parseEuAuthorityIri(text)).toEqual({
      ok: false,
      error: [{ code: 'identifier.format', pointer: '', params: { scheme: 'eu-authority-iri' } }],
    });
    expect(isEuAuthorityIri(text)).toBe(false);
  });
});

describe('an IRI of a Europass list', () => {
  test.each([
    ['eqf/6', 'eqf', '6'],
    ['isced-f/0613', 'isced-f', '0613'],
    ['qdr/c_8a7da315', 'qdr', 'c_8a7da315'],
    ['skill-reuse-level/cross-sector', 'skill-reuse-level', 'cross-sector'],
  ])('%s is read', (rest, list, code) => {
    expect(parseEuropassIri(europass + rest)).toEqual({ ok: true, value: { list, code } });
    expect(isEuropassIri(europass + rest)).toBe(true);
    expect(isEuropassIri(europass + rest, list)).toBe(true);
    expect(isEuropassIri(europass + rest, 'assessment')).toBe(false);
  });

  test.each([
    `${europass}eqf/25831c2`,
    `${europass}eqf/`,
    `${europass}eqf`,
    `${europass}eqf/6/7`,
    `${europass}eqf/6#x`,
    `${authority}country/FIN`,
    'https://data.europa.eu/snb/eqf/6',
    '',
  ])('is not %j', (text) => {
    expect(parseEuropassIri(text)).toEqual({
      ok: false,
      error: [{ code: 'identifier.format', pointer: '', params: { scheme: 'europass-iri' } }],
    });
    expect(isEuropassIri(text)).toBe(false);
  });
});

test('no text makes the readers throw', () => {
  fc.assert(
    fc.property(fc.constantFrom('', authority, europass), fc.string(), (base, rest) => {
      for (const read of [parseEuAuthorityIri(base + rest), parseEuropassIri(base + rest)]) {
        if (read.ok) expect(base + rest).toContain(`/${read.value.list}/${read.value.code}`);
      }
    }),
  );
});
