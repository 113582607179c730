import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elmContext, elmContextUrl, elmTerms } from '../../src/elm.ts';
import { contexts } from '../../src/index.ts';

const context = Object(elmContext['@context']);
const valuesOf = (kind: string | undefined) =>
  elmTerms.filter(([, , value]) => value === kind).map(([term]) => term);

test('the table has 53 classes and 185 properties, each once, and 15 prefixes', () => {
  const names = elmTerms.map(([term]) => term);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => /^[A-Z]/.test(name)).length).toBe(53);
  expect(names.filter((name) => /^[a-z]/.test(name)).length).toBe(185);
  expect(Object.keys(context).length).toBe(53 + 185 + 15);
});

describe('a term that is not called like its property', () => {
  test.each([
    ['contentURL', 'elm:contentUrl'],
    ['dateIssued', 'dc:issued'],
    ['dateModified', 'dc:modified'],
    ['dateCreated', 'dc:created'],
    ['dcType', 'dc:type'],
    ['eIDASIdentifier', 'elm:eidasLegalIdentifier'],
    ['eqfLevel', 'elm:EQFLevel'],
    ['nqfLevel', 'elm:NQFLevel'],
    ['thematicArea', 'elm:ISCEDFCode'],
    ['nationalID', 'elm:nationalId'],
    ['maximumScore', 'elm:maxScore'],
    ['minimumScore', 'elm:minScore'],
    ['elmSubject', 'elm:subject'],
  ])('%s is %s', (term, iri) => {
    expect(context[term]['@id']).toBe(iri);
  });

  test('is not defined under the name of the property', () => {
    expect(context.eidasLegalIdentifier).toBeUndefined();
    expect(context.nationalId).toBeUndefined();
  });
});

test('texts in languages are language maps', () => {
  expect(valuesOf('@language').sort()).toEqual(
    [
      ...['title', 'description', 'prefLabel', 'altLabel', 'definition', 'legalName', 'givenName'],
      ...['familyName', 'fullName', 'birthName', 'patronymicName', 'noteLiteral', 'category'],
      ...['geographicName', 'schemeAgency'],
    ].sort(),
  );
  expect(context.title).toEqual({ '@id': 'dc:title', '@container': '@language' });
});

test.each([
  ['xsd:dateTime', ['dateOfBirth', 'awardingDate', 'startDate', 'endDate', 'expiryDate']],
  ['xsd:duration', ['duration', 'maximumDuration', 'volumeOfLearning', 'workload']],
  ['xsd:positiveInteger', ['count', 'levelOfCompletion', 'page']],
  ['xsd:string', ['point', 'content', 'score', 'schemeName', 'evidenceStatement']],
  ['xsd:boolean', ['isPartialQualification']],
])('values of %s include %j', (datatype, terms) => {
  expect(valuesOf(datatype)).toEqual(expect.arrayContaining(terms));
  for (const term of terms) expect(context[term]).toEqual(typed(term, datatype));
});

test('every compact IRI has a prefix of the context', () => {
  for (const [term, iri] of elmTerms) {
    expect(context[iri.split(':')[0] ?? ''], term).toMatch(/^https?:\/\//);
  }
});

// The two contexts stand side by side in every credential, and terms of the first are protected.
test('shares no term with the credentials context that stands before it', async () => {
  const document = await contexts['https://www.w3.org/2018/credentials/v1']?.load();
  const protectedTerms = Object.keys(Object(document?.['@context']));
  expect(protectedTerms.filter((term) => Object.hasOwn(context, term))).toEqual([]);
});

test('the address is written with http', () => {
  expect(elmContextUrl).toBe('http://data.europa.eu/snb/model/context/edc-ap');
});

test('nobody can change the context or the table', () => {
  expect(Object.isFrozen(context.title) && Object.isFrozen(elmTerms[0])).toBe(true);
});

const standards = process.env['MERKKI_STANDARDS'];

test.skipIf(!standards)('defines what the published file defines (needs MERKKI_STANDARDS)', () => {
  const file = join(standards ?? '', 'standards/elm/v3.2/context/edc-ap-context.jsonld');
  const published: Record<string, string | Record<string, string>> = JSON.parse(
    readFileSync(file, 'utf8'),
  )['@context'];
  const whole = (definition: unknown) =>
    typeof definition === 'string' ? { '@id': definition } : definition;
  expect(Object.keys(context).sort()).toEqual(Object.keys(published).sort());
  for (const [term, definition] of Object.entries(published)) {
    expect(whole(context[term]), term).toEqual(whole(definition));
  }
});

function typed(term: string, datatype: string): object {
  const iri = elmTerms.find(([name]) => name === term)?.[1];
  return { '@id': iri, '@type': datatype };
}
