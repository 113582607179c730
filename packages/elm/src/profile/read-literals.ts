import type { GraphValue } from './graph.ts';
import type { Place } from './place.ts';
import { type Datatype, isDatatype } from './shape-row.ts';
import type { TermKind } from './term-kinds.ts';

/** The IRI of a datatype, which may be compact; that of HTML is of RDF. */
const datatypeIri =
  /^(?:(?:xsd:|http:\/\/www\.w3\.org\/2001\/XMLSchema#)(?!HTML)|(?:rdf:|http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#)(?=HTML$))(.+)$/;

/**
 * Reads a scalar as a literal of the datatype that its term has, or of its own.
 *
 * @internal
 */
export function readLiteral(value: unknown, kind: TermKind, place: Place): GraphValue {
  const typed = kind === 'plain' || kind === 'node' || kind === 'language' ? undefined : kind;
  if (typeof value === 'string') return literal(typed ?? 'string', value, place);
  if (typeof value === 'boolean') return literal(typed ?? 'boolean', String(value), place);
  if (typeof value !== 'number' || !Number.isFinite(value)) return literal('other', '', place);
  return Number.isInteger(value) && Math.abs(value) < 1e21
    ? literal(typed ?? 'integer', value.toFixed(0), place)
    : literal(typed ?? 'other', value.toExponential(), place); // xsd:double
}

/**
 * Reads a language map; `@none` stands for no language.
 *
 * @internal
 */
export function readLanguageMap(
  map: Readonly<Record<string, unknown>>,
  place: Place,
  add: (value: GraphValue) => void,
): void {
  const read = (language: string, text: unknown, at: Place): void => {
    if (text === null || text === undefined) return;
    if (typeof text !== 'string') add(literal('other', '', at));
    else if (language === '@none') add(literal('string', text, at));
    else add(langString(language, text, at));
  };
  for (const language of Object.keys(map)) {
    const at = { above: place, step: language };
    const entry = map[language];
    if (Array.isArray(entry)) {
      entry.forEach((text, step) => {
        read(language, text, { above: at, step });
      });
    } else read(language, entry, at);
  }
}

/**
 * Reads `{ "@value": … }`.
 *
 * @internal
 */
export function readValueObject(
  object: Readonly<Record<string, unknown>>,
  place: Place,
): GraphValue {
  const { '@value': value, '@language': language, '@type': type } = object;
  if (typeof value === 'string' && typeof language === 'string') {
    return langString(language, value, place);
  }
  if (typeof type !== 'string') return readLiteral(value, 'plain', place);
  const [, datatype = ''] = datatypeIri.exec(type) ?? [];
  if (isDatatype(datatype)) return readLiteral(value, datatype, place);
  return literal('other', typeof value === 'string' ? value : '', place);
}

function literal(datatype: Datatype | 'other', lexical: string, place: Place): GraphValue {
  return { place, node: undefined, datatype, language: '', lexical };
}

function langString(language: string, lexical: string, place: Place): GraphValue {
  // RDF compares tags in lower case.
  return {
    place,
    node: undefined,
    datatype: 'langString',
    language: language.toLowerCase(),
    lexical,
  };
}
