import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type { DocumentLoader } from '@merkki/contexts';
import type { JsonObject } from '@merkki/core';
import Validator from 'rdf-validate-shacl';

/** What is used of an RDF/JS term; the packages bring no types of their own. */
export interface Term {
  readonly termType: string;
  readonly value: string;
}
export interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}
export interface Store extends Iterable<Quad> {
  readonly size: number;
  add(quad: Quad): this;
  delete(quad: Quad): this;
  match(subject?: null, predicate?: null, object?: null): Iterable<Quad>;
}

const require = createRequire(import.meta.url);
const n3: {
  Parser: new (options?: object) => { parse(text: string): Quad[] };
  Store: new (quads?: readonly Quad[]) => Store;
} = require('n3');
const jsonld: { toRDF(document: JsonObject, options: object): Promise<string> } = require('jsonld');

const sh = 'http://www.w3.org/ns/shacl#';
const imports = 'http://www.w3.org/2002/07/owl#imports';

/** One result of a SHACL engine, reduced to what another checker can agree on. */
export interface ShaclResult {
  readonly focus: string;
  /** Local name of the property, such as `issued`. */
  readonly path: string;
  /** Name of the constraint, such as `MinCount`. */
  readonly constraint: string;
}

/** Makes a judge from shapes files; the imports between them are dropped, as all are merged. */
export function shaclJudge(
  folder: string,
  files: readonly string[],
): (data: Store) => Promise<ShaclResult[]> {
  const shapes = readShapes(folder, files);
  // The store is an RDF/JS dataset, which the validator's types spell out further.
  const validator = new Validator(shapes as never);
  return async (data) => {
    const report = await validator.validate(data as never);
    return report.results.map((result) => ({
      focus: result.focusNode?.value ?? '',
      path: localName(result.path?.value ?? ''),
      constraint: (result.sourceConstraintComponent?.value ?? '')
        .replace(sh, '')
        .replace(/ConstraintComponent$/, ''),
    }));
  };
}

/** Reads shapes files into one graph, without the imports between them. */
export function readShapes(folder: string, files: readonly string[]): Store {
  const quads = files.flatMap((file) => parseShapes(join(folder, file)));
  return new n3.Store(quads.filter(({ predicate }) => predicate.value !== imports));
}

/** Parses one shapes file; its blank nodes have other labels than those of other files. */
export function parseShapes(path: string): Quad[] {
  const parser = new n3.Parser({ blankNodePrefix: `_:${basename(path, '.ttl')}_` });
  return parser.parse(readFileSync(path, 'utf8'));
}

/** A document as triples, in safe mode: a term or reference that would be dropped throws. */
export async function toStore(
  document: JsonObject,
  documentLoader: DocumentLoader,
  safe = true,
): Promise<Store> {
  const text = await jsonld.toRDF(document, {
    documentLoader,
    format: 'application/n-quads',
    safe,
  });
  return new n3.Store(new n3.Parser({ format: 'N-Quads' }).parse(text));
}

/** The last part of an IRI. */
export function localName(iri: string): string {
  return iri.replace(/^.*[#/]/, '');
}
