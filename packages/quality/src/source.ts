import { type Catalogue, formatMessage, type Params } from '@merkki/core';
import type { WorkCode, workTitles } from './work-titles.ts';

/** Codes of the documents whose names are translated; the catalogues hold them. */
export type DocumentCode =
  | 'document.data-model'
  | 'document.elm'
  | 'document.own'
  | 'document.recommendation'
  | 'document.we-build';

/** Codes of places in those documents. */
export type SectionCode =
  | 'section.annex-one'
  | 'section.annex-two'
  | 'section.clause'
  | 'section.definition'
  | 'section.elm-code-lists'
  | 'section.elm-countries'
  | 'section.elm-sample'
  | 'section.mandatory-element'
  | 'section.optional-element';

/** Where a rule comes from. The text is made when asked, in the reader's language. */
export interface RuleSource {
  /** The document. */
  readonly document: DocumentCode | WorkCode;
  /** The place in it; without one, the whole. */
  readonly section?: SectionCode;
  /** Values for the name of the place. */
  readonly params: Params;
  /** Address of the document. */
  readonly url?: string;
}

const recommendation = {
  document: 'document.recommendation',
  url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022H0627(02)',
} as const;

/** Annex I of the Council Recommendation, one of its eleven mandatory elements. */
export function mandatoryElement(element: number): RuleSource {
  return { ...recommendation, section: 'section.mandatory-element', params: { element } };
}

/** Annex I of the Council Recommendation, one of its five optional elements. */
export function optionalElement(element: number): RuleSource {
  return { ...recommendation, section: 'section.optional-element', params: { element } };
}

/** The definitions of the Council Recommendation. */
export const definitions: RuleSource = {
  ...recommendation,
  section: 'section.definition',
  params: {},
};

/** Annex I of the Council Recommendation as a whole. */
export const annexOne: RuleSource = {
  ...recommendation,
  section: 'section.annex-one',
  params: {},
};

/** Annex II of the Council Recommendation, one of its ten principles. */
export function principle(number: number): RuleSource {
  return { ...recommendation, section: 'section.annex-two', params: { principle: number } };
}

/** The micro-credential rulebook of the WE BUILD wallet pilot, version 0.1 of 2026-07-21. */
export function weBuild(clause: string): RuleSource {
  return { document: 'document.we-build', section: 'section.clause', params: { clause } };
}

/** A part of the European Learning Model. */
export function learningModel(part: 'code-lists' | 'countries' | 'sample'): RuleSource {
  return { document: 'document.elm', section: `section.elm-${part}`, params: {} };
}

/** A work that is called by its own title, and a place in it. */
export function work(name: keyof typeof workTitles, clause?: string): RuleSource {
  const document: WorkCode = `work.${name}`;
  return clause === undefined
    ? { document, params: {} }
    : { document, section: 'section.clause', params: { clause } };
}

/** A rule of our own, which no other authority states. */
export const ownRule: RuleSource = { document: 'document.own', params: {} };

/** The schema of `@merkki/model`. */
export const dataModel: RuleSource = { document: 'document.data-model', params: {} };

/** Names a source in the language of a catalogue. */
export function sourceText(
  { document, section, params }: RuleSource,
  catalogue: Catalogue,
): string {
  const name = formatMessage(catalogue, document);
  return section === undefined ? name : `${name}, ${formatMessage(catalogue, section, params)}`;
}
