import { type Catalogue, formatMessage, type Problem } from '@merkki/core';
import type { Position, SourceDocument } from './read-document.ts';

/**
 * Writes problems for a person, one a line: `line:column pointer sentence [code]`. The place is left
 * out where it is not known, the pointer where it is the whole document.
 *
 * @param source - The document in which the problems are; undefined when it could not be read, since
 * then the problems know their place.
 * @param catalogue - Texts in the reader's language, such as `en` of `@merkki/model/locales/en`.
 * @example
 * const texts = { locale: 'en', messages: { 'mc.missing': () => 'A member is missing.' } } as const;
 * const source = readDocument('title:\n  fi: Tekoäly\n');
 * const problems = [{ code: 'mc.missing', pointer: '/level', params: {} }];
 * formatProblems(problems, source.ok ? source.value : undefined, texts);
 * // '1:1 /level A member is missing. [mc.missing]'
 */
export function formatProblems(
  problems: readonly Problem[],
  source: Pick<SourceDocument, 'locate'> | undefined,
  catalogue: Catalogue,
): string {
  return problems
    .map((found) => {
      const position = statedPosition(found) ?? source?.locate(found.pointer);
      const place = position === undefined ? '' : `${position.line}:${position.column} `;
      const pointer = found.pointer === '' ? '' : `${found.pointer} `;
      const sentence = formatMessage(catalogue, found.code, found.params);
      return `${place}${pointer}${sentence} [${found.code}]`;
    })
    .join('\n');
}

function statedPosition({ params: { line, column } }: Problem): Position | undefined {
  return typeof line === 'number' && typeof column === 'number' ? { line, column } : undefined;
}
