import { formatMessage, MerkkiError, type Problem } from '@merkki/core';
import type { Position } from '@merkki/model';
import type { Context } from './command.ts';
import { printable, styled } from './io/terminal.ts';

/**
 * One problem as a line: file, place, text, code.
 *
 * @internal
 */
export function problemLine(
  context: Context,
  found: Problem,
  path: string,
  position: Position | undefined,
): string {
  const { terminal, texts } = context;
  const place = position === undefined ? path : `${path}:${position.line}:${position.column}`;
  const text = printable(formatMessage(texts, found.code, found.params));
  const pointer = found.pointer === '' ? '' : ` ${printable(found.pointer)}`;
  return `${styled(terminal, 'bold', place)}${pointer}  ${text} ${styled(terminal, 'dim', `[${found.code}]`)}\n`;
}

/**
 * Where a problem with the text of a document lies, as far as its reader says.
 *
 * @internal
 */
export function positionOf({ params: { line, column } }: Problem): Position | undefined {
  return typeof line === 'number' && typeof column === 'number' ? { line, column } : undefined;
}

/**
 * Tells a person, on standard error, why a command stopped.
 *
 * @internal
 */
export function reportError(context: Context, error: unknown): void {
  const { terminal, texts } = context;
  if (!MerkkiError.isInstance(error)) throw error;
  const line = error.params['line'];
  const path = error.params['path'];
  const place =
    typeof path === 'string' && typeof line === 'number'
      ? `${path}:${line}:${error.params['column'] ?? 1} `
      : '';
  const pointer = error.pointer === '' ? '' : `${error.pointer} `;
  const known = Object.hasOwn(texts.messages, error.code);
  const text = known ? formatMessage(texts, error.code, error.params) : error.message;
  terminal.err(
    `${styled(terminal, 'red', 'merkki:')} ${place}${pointer}${text} ${styled(terminal, 'dim', `[${error.code}]`)}\n`,
  );
}
