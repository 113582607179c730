import { type Catalogue, formatMessage } from '@merkki/core';
import { localizeResult } from '../localize-report.ts';
import type { RuleResult } from '../quality-report.ts';
import type { CheckedDocument } from './checked-document.ts';
import { positionOf } from './report-heading.ts';

/** How reports are written as JUnit XML. */
export interface ToJUnitOptions {
  /** The lightest failure that is a failed test. Default: `error`. */
  readonly failOn?: 'error' | 'warning';
}

/**
 * Writes reports as JUnit XML, for build servers: a suite for each document, a test for each rule.
 *
 * A test passes only where the rule does. What fails and weighs too little, waits for evidence, is
 * known to the baseline or does not apply is a skipped test that says why; a rule that broke down is
 * an error.
 *
 * @param catalogue - From `@merkki/quality/locales/fi`, `/sv` or `/en`.
 * @returns An XML document.
 * @example
 * const write = (documents, catalogue) => toJUnit(documents, catalogue, { failOn: 'warning' });
 */
export function toJUnit(
  documents: readonly CheckedDocument[],
  catalogue: Catalogue,
  options: ToJUnitOptions = {},
): string {
  const weighing = options.failOn === 'warning' ? ['error', 'warning'] : ['error'];
  const suites = documents.map((document) => suite(document, catalogue, weighing));
  const total = (name: keyof Counts): number =>
    suites.reduce((sum, { counts }) => sum + counts[name], 0);
  const counts = {
    tests: total('tests'),
    failures: total('failures'),
    errors: total('errors'),
    skipped: total('skipped'),
  };
  const name = formatMessage(catalogue, 'report.title');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name, ...counts })}>`,
    ...suites.map(({ xml }) => xml),
    '</testsuites>\n',
  ].join('\n');
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

type Kind = 'pass' | 'skipped' | 'failure' | 'error';

function suite(
  document: CheckedDocument,
  catalogue: Catalogue,
  weighing: readonly string[],
): { readonly xml: string; readonly counts: Counts } {
  const { name, report } = document;
  const ofRules = new Map<string, RuleResult[]>();
  for (const result of report.results) {
    const ofRule = ofRules.get(result.ruleId);
    if (ofRule === undefined) ofRules.set(result.ruleId, [result]);
    else ofRule.push(result);
  }
  const cases = [...ofRules.values()].map((results) => {
    const kinds = results.map((result) => kindOf(result, weighing));
    const kind = order.find((each) => kinds.includes(each)) ?? 'skipped';
    return { kind, xml: testCase(results, kind, document, catalogue) };
  });
  const count = (wanted: Kind): number => cases.filter(({ kind }) => kind === wanted).length;
  const counts = {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
  // The form has no zone in its moments; ours are UTC.
  const timestamp = report.at.replace(/(?:\.\d+)?Z$/, '');
  const lines = [
    `  <testsuite${attributes({ name, ...counts, timestamp })}>`,
    ...credentialLines(document),
    ...cases.map(({ xml }) => xml),
    '  </testsuite>',
  ];
  return { xml: lines.join('\n'), counts };
}

/** The form of a credential, where one was checked. */
function credentialLines({ report: { credential } }: CheckedDocument): readonly string[] {
  if (credential === undefined) return [];
  const properties = Object.entries({
    'credential.format': credential.format,
    'credential.carrier': credential.carrier,
  }).flatMap(([name, value]) =>
    value === undefined ? [] : [`      <property${attributes({ name, value })}/>`],
  );
  return ['    <properties>', ...properties, '    </properties>'];
}

/** The heaviest kind of result is that of the rule. */
const order: readonly Kind[] = ['error', 'failure', 'skipped', 'pass'];

function kindOf(result: RuleResult, weighing: readonly string[]): Kind {
  const { outcome, code, severity, baselineState } = result;
  if (outcome === 'pass') return 'pass';
  if (outcome !== 'fail' || baselineState === 'unchanged') return 'skipped';
  if (code === 'internal') return 'error';
  return weighing.includes(severity) ? 'failure' : 'skipped';
}

function testCase(
  results: readonly RuleResult[],
  kind: Kind,
  document: CheckedDocument,
  catalogue: Catalogue,
): string {
  const [first] = results;
  if (first === undefined) return '';
  const { ruleId, title } = localizeResult(first, catalogue);
  const head = `    <testcase${attributes({ name: `${ruleId} ${title}`, classname: document.name })}`;
  if (kind === 'pass') return `${head}/>`;
  const said = results
    .filter(({ outcome }) => outcome !== 'pass')
    .map((result) => sentence(result, document, catalogue));
  const message = attributes({ message: said.join(' ') });
  if (kind === 'skipped') return `${head}>\n      <skipped${message}/>\n    </testcase>`;
  const type = attributes({ type: first.severity });
  const body = escapeXml(said.join('\n'));
  return `${head}>\n      <${kind}${message}${type}>${body}</${kind}>\n    </testcase>`;
}

/** What a result says, with its weight and its place. */
function sentence(result: RuleResult, document: CheckedDocument, catalogue: Catalogue): string {
  const { outcome, path, severity, baselineState } = result;
  const { message } = localizeResult(result, catalogue);
  if (outcome === 'not-applicable') return message;
  const position = positionOf(result, document.locate);
  const place = position === undefined ? '' : `:${position.line}:${position.column}`;
  const weight =
    outcome === 'fail'
      ? formatMessage(catalogue, `severity.${severity}`)
      : formatMessage(catalogue, 'report.state.evidence');
  const known =
    baselineState === 'unchanged' ? ` ${formatMessage(catalogue, 'report.baseline.known')}` : '';
  return `[${weight}] ${document.name}${place}${path === '' ? '' : ` ${path}`}: ${message}${known}`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes markup; what XML 1.0 (section 2.2) cannot hold becomes the replacement character. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
