import type { ComparedSide, FieldComparison, OfferingComparison } from '@merkki/convert';
import { formatMessage, isJsonObject, type JsonValue, pickText } from '@merkki/core';
import type { Context } from './command.ts';
import { printable, styled } from './io/terminal.ts';

const looks = {
  agree: { mark: '✓', style: 'green' },
  differ: { mark: '✗', style: 'red' },
  'only-in-offering': { mark: '◂', style: 'yellow' },
  'only-in-credential': { mark: '▸', style: 'yellow' },
  'not-comparable': { mark: '?', style: 'yellow' },
} as const;

const verdictStyles = { agree: 'green', differ: 'red', undecided: 'yellow' } as const;

/**
 * A comparison for a person at a terminal: the verdict, then field by field; what agrees is one line,
 * of the rest both values stand with their places.
 *
 * @internal
 */
export function comparisonText(
  context: Context,
  { verdict, service, format, fields }: OfferingComparison,
  inputs: { readonly offering: string; readonly credential: string },
): string {
  const { terminal, texts } = context;
  const say = (code: string): string => formatMessage(texts, code);
  const sides = {
    offering: `${printable(inputs.offering)} (${service})`,
    credential: `${printable(inputs.credential)} (${format})`,
  };
  const labels = [say('diff.side.offering'), say('diff.side.credential')];
  const width = Math.max(...labels.map((label) => label.length));
  const nameWidth = Math.max(0, ...fields.map(({ field }) => say(`diff.field.${field}`).length));
  return [
    `${labels[0]?.padEnd(width)}  ${sides.offering}`,
    `${labels[1]?.padEnd(width)}  ${sides.credential}`,
    '',
    ...fields.flatMap((field) => fieldLines(context, field, { nameWidth, width })),
    '',
    styled(
      terminal,
      verdictStyles[verdict],
      styled(terminal, 'bold', say(`diff.verdict.${verdict}`)),
    ),
    '',
  ].join('\n');
}

function fieldLines(
  { terminal, texts, locale }: Context,
  { field, outcome, offering, credential }: FieldComparison,
  { nameWidth, width }: { readonly nameWidth: number; readonly width: number },
): readonly string[] {
  const { mark, style } = looks[outcome];
  const name = formatMessage(texts, `diff.field.${field}`).padEnd(nameWidth);
  const said = formatMessage(texts, `diff.outcome.${outcome}`);
  const head = `${styled(terminal, style, mark)} ${styled(terminal, 'bold', name)}  ${said}`;
  if (outcome === 'agree') return [head];
  const side = (code: string, { value, pointers }: ComparedSide): readonly string[] => {
    if (value === undefined) return [];
    const label = formatMessage(texts, code).padEnd(width);
    const indent = ' '.repeat(width + 6);
    const room = Math.max(terminal.columns - indent.length, 30);
    const [first = '', ...more] = valueTexts(value, locale).flatMap((text) =>
      wrapped(printable(text), room),
    );
    const places = wrapped(pointers.map(printable).join(' '), room);
    return [
      `    ${label}  ${first}`,
      ...more.map((line) => `${indent}${line}`),
      ...places.map((line) => `${indent}${styled(terminal, 'dim', line)}`),
    ];
  };
  return [
    head,
    ...side('diff.side.offering', offering),
    ...side('diff.side.credential', credential),
  ];
}

/** A text in lines no longer than the room, broken at spaces; none of an empty text. */
function wrapped(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const fits = line !== undefined && line.length + 1 + word.length <= room;
    if (fits) lines[lines.length - 1] = `${line} ${word}`;
    else if (word !== '') lines.push(word);
  }
  return lines;
}

/** A value in words: text in the reader's language, labels of concepts, names of organisations. */
function valueTexts(value: JsonValue, language: string): readonly string[] {
  if (isList(value)) return value.flatMap((element) => valueTexts(element, language));
  if (!isJsonObject(value)) return [String(value)];
  for (const member of ['prefLabel', 'legalName', 'id'] as const) {
    const inner = value[member];
    if (inner !== undefined) return valueTexts(inner, language);
  }
  const found = Object.entries(value).flatMap(([tag, text]) =>
    typeof text === 'string' ? [[tag, text] as const] : [],
  );
  const picked = pickText(Object.fromEntries(found), [language, 'en', 'fi', 'sv']);
  return picked === undefined ? [] : [picked.text];
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
