import { describe, expect, test } from 'vitest';
import { formatProblems } from '../src/format-problems.ts';
import { en } from '../src/locales/en.ts';
import { fi } from '../src/locales/fi.ts';
import { parseMicroCredential } from '../src/parse-micro-credential.ts';
import { printYaml } from '../src/print-yaml.ts';
import { readDocument } from '../src/read-document.ts';
import { definition } from './support/documents.ts';

const read = readDocument(printYaml(definition({ '/workload/ects': 0, '/level': undefined })));
if (!read.ok) throw new Error('The text is YAML.');
const parsed = parseMicroCredential(read.value.value);
const problems = parsed.ok ? [] : parsed.error;

describe('problems for a person', () => {
  test('have place, pointer, sentence and code, one a line', () => {
    expect(formatProblems(problems, read.value, en)).toBe(
      [
        `${place('/workload/ects')} /workload/ects The number is outside its range (bound 0). [mc.range]`,
        '1:1 /level A mandatory member is missing. [mc.missing]',
      ].join('\n'),
    );
  });

  test('are in the language of the catalogue', () => {
    expect(formatProblems(problems, read.value, fi)).toContain('Pakollinen kenttä puuttuu.');
  });

  test('know their place themselves when the text could not be read', () => {
    const unread = readDocument('a: 1\na: 2');
    expect(formatProblems(unread.ok ? [] : unread.error, undefined, en)).toBe(
      '2:1 The same member stands twice. [document.duplicate-key]',
    );
  });

  test('have no place where none is known', () => {
    expect(formatProblems(problems.slice(1), undefined, en)).toBe(
      '/level A mandatory member is missing. [mc.missing]',
    );
    expect(formatProblems([], read.value, en)).toBe('');
  });
});

function place(pointer: string): string {
  const position = read.ok ? read.value.locate(pointer) : undefined;
  return `${position?.line}:${position?.column}`;
}
