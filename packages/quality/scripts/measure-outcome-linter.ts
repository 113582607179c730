// Prints how often the findings of the outcome linter are right, by language and code, for the half
// of the labelled sentences that the word lists were made with and for the half that was held out.
// Run it: `node scripts/measure-outcome-linter.ts`; with `--write` the table goes into
// docs/outcome-linter.md, with `--misses` the wrong sentences of the tuning half are listed.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { isJsonObject } from '@merkki/core';
import { readDocument } from '@merkki/model';
import { lintOutcome } from '../src/outcomes/lint-outcome.ts';

const folder = new URL('../eval/', import.meta.url);
const page = new URL('../../../docs/outcome-linter.md', import.meta.url);

/** A sentence with the codes of the findings that are right. */
export interface LabelledSentence {
  readonly text: string;
  readonly expect: readonly string[];
  readonly eqf?: number;
}

/** How the linter did on some sentences with one code. */
export interface Score {
  readonly language: string;
  /** The code without `outcome.`; `all` for all of them together. */
  readonly code: string;
  /** Findings that are right, findings that are wrong, findings that are missing. */
  readonly right: number;
  readonly wrong: number;
  readonly missing: number;
}

export const halves = ['tuning', 'held-out'] as const;
export type Half = (typeof halves)[number];

/** The labelled sentences of a language and a half: the odd ones are for tuning, the even held out. */
export function readSentences(language: string, half: Half): readonly LabelledSentence[] {
  const read = readDocument(readFileSync(new URL(`${language}.yaml`, folder), 'utf8'));
  const list =
    read.ok && isJsonObject(read.value.value) ? read.value.value['sentences'] : undefined;
  if (!Array.isArray(list)) throw new Error(`eval/${language}.yaml has no sentences.`);
  return list
    .filter((_, index) => index % 2 === halves.indexOf(half))
    .map((entry) => {
      if (!isJsonObject(entry) || typeof entry['text'] !== 'string') throw new Error('No text.');
      const { text, expect, eqf } = entry;
      const labels = Array.isArray(expect) ? expect.filter((code) => typeof code === 'string') : [];
      return { text, expect: labels, ...(typeof eqf === 'number' ? { eqf } : {}) };
    });
}

/** The codes that the linter gives a sentence, without `outcome.`. */
function codesOf({ text, eqf }: LabelledSentence, language: string): readonly string[] {
  const options = eqf === undefined ? {} : { eqf };
  return lintOutcome(text, language, options).map(({ code }) => code.slice('outcome.'.length));
}

/** The scores of a half by language and code; `all` of each language comes last. */
export function measure(half: Half): readonly Score[] {
  return ['fi', 'sv', 'en'].flatMap((language) => {
    const counted = readSentences(language, half).map((sentence) => ({
      expected: sentence.expect,
      found: codesOf(sentence, language),
    }));
    const codes = [...new Set(counted.flatMap(({ expected, found }) => [...expected, ...found]))];
    const scores = codes.sort().map((code) => {
      const count = (inExpected: boolean, inFound: boolean): number =>
        counted.filter(
          ({ expected, found }) =>
            expected.includes(code) === inExpected && found.includes(code) === inFound,
        ).length;
      return {
        language,
        code,
        right: count(true, true),
        wrong: count(false, true),
        missing: count(true, false),
      };
    });
    const sum = (of: 'right' | 'wrong' | 'missing'): number =>
      scores.reduce((total, score) => total + score[of], 0);
    const all = { right: sum('right'), wrong: sum('wrong'), missing: sum('missing') };
    return [...scores, { language, code: 'all', ...all }];
  });
}

/** The scores of a half as a table in Markdown. */
function scoreTable(half: Half): string {
  const share = (part: number, whole: number): string =>
    whole === 0 ? '–' : (part / whole).toFixed(2);
  const rows = measure(half).map(
    ({ language, code, right, wrong, missing }) =>
      `| ${language} | ${code} | ${right + missing} | ${right} | ${wrong} | ${missing} | ${share(right, right + wrong)} | ${share(right, right + missing)} |`,
  );
  return `| language | finding | labelled | right | wrong | missing | precision | recall |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}`;
}

/** The two tables, as they stand in docs/outcome-linter.md. */
function scoreTables(): string {
  return `### Held-out half\n\n${scoreTable('held-out')}\n\n### Tuning half\n\n${scoreTable('tuning')}`;
}

/** Puts the tables between the marks of the page. */
export function withTables(text: string): string {
  return text.replace(
    /(<!-- scores: [^>]*-->)[\s\S]*?(<!-- end of scores -->)/,
    (_, start: string, end: string) => `${start}\n\n${scoreTables()}\n\n${end}`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(`${scoreTables()}\n`);
  if (process.argv.includes('--write')) writeFileSync(page, withTables(readFileSync(page, 'utf8')));
  if (process.argv.includes('--misses')) {
    for (const language of ['fi', 'sv', 'en']) {
      for (const sentence of readSentences(language, 'tuning')) {
        const found = codesOf(sentence, language);
        if (found.toSorted().join() === sentence.expect.toSorted().join()) continue;
        process.stdout.write(
          `${language}: ${sentence.text}\n    expected [${sentence.expect.join(', ')}], found [${found.join(', ')}]\n`,
        );
      }
    }
  }
}
