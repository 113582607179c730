import { createRequire } from 'node:module';
import { elmContext, elmContextUrl } from '@merkki/contexts/elm';
import type { JsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { createShaclChecker, type RdfDataset, type RdfQuad } from '../../src/shacl.ts';

const require = createRequire(import.meta.url);
const n3: {
  Parser: new (options?: object) => { parse(text: string): RdfQuad[] };
  Store: new (quads: readonly RdfQuad[]) => RdfDataset;
} = require('n3');
const jsonld: {
  toRDF(document: JsonObject, options: object): Promise<RdfQuad[]>;
} = require('jsonld');

const toDataset = async (document: JsonObject): Promise<RdfDataset> =>
  new n3.Store(
    await jsonld.toRDF(document, { documentLoader: async () => ({ document: elmContext }) }),
  );

const prefixes = `
@prefix elm: <http://data.europa.eu/snb/model/elm/> .
@prefix dc: <http://purl.org/dc/terms/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix : <https://shapes.example/> .
`;
const base = `${prefixes}
:base a owl:Ontology .
:Credential a sh:NodeShape ; sh:targetClass elm:EuropeanDigitalCredential ;
  sh:property [ sh:path elm:attachment ; sh:minCount 1 ; sh:class elm:MediaObject ] .
:Media a sh:NodeShape ; sh:targetClass elm:MediaObject ;
  sh:property [ sh:path dc:title ; sh:uniqueLang true ; sh:maxCount 3 ] ;
  sh:property [ sh:path elm:content ; sh:minLength 3 ] ;
  sh:property [ sh:path elm:contentType ; sh:node :Type ] .
:Type a sh:NodeShape ; sh:property [ sh:path skos:inScheme ; sh:hasValue <https://list.example> ] .
`;
const further = `${prefixes}
:further a owl:Ontology ; owl:imports <https://shapes.example/base/> .
:Size a sh:NodeShape ; sh:targetClass elm:MediaObject ;
  sh:property [ sh:path elm:contentSize ; sh:maxInclusive 10 ] ;
  sh:property [ sh:path elm:content ; sh:maxLength 1 ; sh:severity sh:Warning ] .
`;
const parse = (text: string, prefix: string): RdfQuad[] =>
  new n3.Parser({ blankNodePrefix: prefix }).parse(text);
const shapes = [parse(base, '_:a'), parse(further, '_:b')];

const media = { type: 'MediaObject', content: 'QUJD' };
const credential = (attachment: JsonObject[] | undefined): JsonObject => ({
  '@context': [{ id: '@id', type: '@type' }, elmContextUrl],
  id: 'urn:x:1',
  type: 'EuropeanDigitalCredential',
  ...(attachment === undefined ? {} : { attachment }),
});

describe('createShaclChecker', () => {
  const checker = createShaclChecker({ shapes, toDataset });
  const found = async (document: unknown, profile = 'https://shapes.example/further') =>
    (await checker.check(document, profile)).map(({ code, pointer }) => [code, pointer]);

  test('passes what meets the shapes and those that they import', async () => {
    expect(await checker.check(credential([media]), 'https://shapes.example/further')).toEqual([
      {
        outcome: 'pass',
        code: 'profile.ok',
        pointer: '',
        params: { profile: 'https://shapes.example/further' },
      },
    ]);
  });

  test('says where something is missing', async () => {
    expect(await checker.check(credential(undefined), 'https://shapes.example/base')).toEqual([
      {
        outcome: 'fail',
        code: 'profile.min-count',
        pointer: '/attachment',
        params: { member: 'attachment', min: 1, found: 0 },
      },
    ]);
  });

  test('tells nodes without id apart', async () => {
    const many = { ...media, contentSize: 11 };
    expect(await found(credential([media, many]))).toEqual([
      ['profile.max-value', '/attachment/1/contentSize'],
    ]);
  });

  test('judges by the imported shapes alone where only these are asked for', async () => {
    const many = credential([{ ...media, contentSize: 11 }]);
    expect(await found(many, 'https://shapes.example/base')).toEqual([['profile.ok', '']]);
  });

  test('names a constraint that the own check does not know', async () => {
    const [finding] = await checker.check(
      credential([{ ...media, content: 'Q' }]),
      'https://shapes.example/base',
    );
    expect(finding).toEqual({
      outcome: 'fail',
      code: 'profile.constraint',
      pointer: '/attachment/0/content',
      params: { constraint: 'MinLength' },
    });
  });

  test('finds the second text of a language, and a value of another list', async () => {
    const bad = {
      ...media,
      title: { en: ['One', 'Two'] },
      contentType: { id: 'urn:x:type', type: 'Concept' },
    };
    expect(await found(credential([bad]))).toEqual([
      ['profile.in-scheme', '/attachment/0/contentType'],
      ['profile.unique-lang', '/attachment/0/title/en/1'],
    ]);
  });

  test('does not count warnings, and does not look at a proof', async () => {
    const proof = { type: 'DataIntegrityProof', attachment: [{ type: 'MediaObject' }] };
    expect(await found({ ...credential([media]), proof })).toEqual([['profile.ok', '']]);
  });

  test('leaves open what no shapes were given for', async () => {
    expect(await checker.check(credential([media]), 'edc-generic-full')).toEqual([
      {
        outcome: 'unknown',
        code: 'profile.unknown-profile',
        pointer: '',
        params: { profile: 'http://data.europa.eu/snb/model/ap/edc-generic-full' },
      },
    ]);
    const partial = createShaclChecker({ shapes: shapes.slice(1), toDataset });
    const [open] = await partial.check(credential([media]), 'https://shapes.example/further');
    expect(open?.params).toEqual({ profile: 'https://shapes.example/base' });
  });

  test.each([undefined, 'text', [], {}])('does not take %j for a credential', async (value) => {
    expect(await found(value)).toEqual([['profile.no-target', '']]);
  });
});
