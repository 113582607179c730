import { type Catalogue, formatMessage, type JsonObject } from '@merkki/core';
import { localizeResult } from '../localize-report.ts';
import type { RuleResult } from '../quality-report.ts';
import type { RuleInfo } from '../rule.ts';
import { rules } from '../rules.ts';
import { sourceText } from '../source.ts';
import { findingOf, fingerprint, isOpen } from './baseline.ts';
import type { BaselineFinding } from './baseline-finding.ts';
import { type CheckedDocument, idOf } from './checked-document.ts';
import { positionOf } from './report-heading.ts';

/** How reports are written as SARIF. */
export interface ToSarifOptions {
  /** Version of the tool, such as that of the command line. Default: none. */
  readonly version?: string;
}

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * Writes reports as one SARIF log, for code scanning and editors: every rule with its help, and what
 * fails (kind `fail`) or waits for evidence (kind `review`); what passed is not listed.
 *
 * Fingerprints name definition, rule and place. A suppression of a profile is an accepted external
 * one; with a baseline each result has its state, and what is gone is there as `absent`.
 *
 * @param catalogue - From `@merkki/quality/locales/fi`, `/sv` or `/en`; also the language of the run.
 * @returns The log, plain JSON.
 * @see SARIF 2.1.0, OASIS Standard incorporating Errata 01, sections 3.13, 3.27 and 3.49.
 * @example
 * const log = (documents, catalogue) => JSON.stringify(toSarif(documents, catalogue));
 */
export function toSarif(
  documents: readonly CheckedDocument[],
  catalogue: Catalogue,
  options: ToSarifOptions = {},
): JsonObject {
  const { version } = options;
  const names = [...new Set(documents.map(({ name }) => name))];
  const indexes = new Map(names.map((name, index) => [name, index]));
  const run: JsonObject = {
    tool: {
      driver: {
        name: 'Merkki',
        ...(version === undefined ? {} : { version }),
        language: catalogue.locale,
        rules: rules.map((rule) => descriptor(rule, catalogue)),
      },
    },
    language: catalogue.locale,
    columnKind: 'utf16CodeUnits',
    artifacts: names.map((name) => ({
      location: { uri: toUri(name) },
      ...credentialProperties(documents.find((document) => document.name === name)),
    })),
    results: documents.flatMap((document) =>
      resultsOf(document, indexes.get(document.name) ?? -1, catalogue),
    ),
  };
  return { $schema: schema, version: '2.1.0', runs: [run] };
}

/** The form of a credential, where one was checked. */
function credentialProperties(document: CheckedDocument | undefined): JsonObject {
  const credential = document?.report.credential;
  if (credential === undefined) return {};
  const { format, carrier } = credential;
  return { properties: { credential: format, ...(carrier === undefined ? {} : { carrier }) } };
}

const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));

function descriptor(rule: RuleInfo, catalogue: Catalogue): JsonObject {
  const { id, severity, stage, profiles, kind, sources } = rule;
  const title = formatMessage(catalogue, `${id.toLowerCase()}.title`);
  const decided = formatMessage(catalogue, `report.kind.${kind}`);
  const source = sources.map((each) => sourceText(each, catalogue)).join('; ');
  const label = formatMessage(catalogue, 'report.source');
  const helpUri = sources.find(({ url }) => url !== undefined)?.url;
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: `${title}. ${decided}` },
    help: {
      text: `${title}.\n\n${decided}\n\n${label}: ${source}`,
      markdown: `**${title}.**\n\n${decided}\n\n*${label}*: ${source}`,
    },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [...profiles], stage, kind },
  };
}

function resultsOf(
  document: CheckedDocument,
  index: number,
  catalogue: Catalogue,
): readonly JsonObject[] {
  const { report } = document;
  return [
    ...report.results.filter(isOpen).map((result) => toResult(result, document, index, catalogue)),
    ...(report.baseline?.absent ?? []).map((finding) =>
      absent(finding, document, index, catalogue),
    ),
  ];
}

function toResult(
  result: RuleResult,
  document: CheckedDocument,
  index: number,
  catalogue: Catalogue,
): JsonObject {
  const { ruleId, outcome, severity, adjusted, baselineState, element } = result;
  const position = positionOf(result, document.locate);
  const suppression = adjusted?.suppression;
  return {
    ...identity(findingOf(result, idOf(document))),
    // SARIF 2.1.0, section 3.27.10: what is no failure has the level `none`.
    ...(outcome === 'fail'
      ? { kind: 'fail', level: levels[severity] }
      : { kind: 'review', level: 'none' }),
    message: { text: localizeResult(result, catalogue).message },
    locations: [place(result.path, document, index, position)],
    suppressions:
      suppression === undefined
        ? []
        : [
            {
              kind: 'external',
              status: 'accepted',
              justification: `${suppression.reason} (${suppression.name}, ${suppression.until})`,
            },
          ],
    ...(baselineState === undefined ? {} : { baselineState }),
    properties: {
      ...{ outcome, severity, stage: document.report.stage, rule: ruleId },
      ...(element === undefined ? {} : { element }),
    },
  };
}

function absent(
  finding: BaselineFinding,
  document: CheckedDocument,
  index: number,
  catalogue: Catalogue,
): JsonObject {
  const code = `${finding.rule.toLowerCase()}.title`;
  const known = Object.hasOwn(catalogue.messages, code);
  return {
    ...identity(finding),
    kind: 'informational',
    level: 'none',
    message: { text: known ? formatMessage(catalogue, code) : finding.rule },
    locations: [place(finding.path, document, index, undefined)],
    suppressions: [],
    baselineState: 'absent',
  };
}

function identity(finding: BaselineFinding): JsonObject {
  const ruleIndex = ruleIndexes.get(finding.rule);
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    partialFingerprints: { 'merkkiFinding/v1': fingerprint(finding) },
  };
}

function place(
  path: string,
  { name }: CheckedDocument,
  index: number,
  position: { readonly line: number; readonly column: number } | undefined,
): JsonObject {
  const region =
    position === undefined
      ? {}
      : { region: { startLine: position.line, startColumn: position.column } };
  return {
    physicalLocation: { artifactLocation: { uri: toUri(name), index }, ...region },
    logicalLocations: [{ fullyQualifiedName: path === '' ? '/' : path, kind: 'member' }],
  };
}

/** A path as a relative reference: what has a meaning in one is escaped, `/` stays. */
function toUri(name: string): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name)) return name;
  const escaped = name
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')));
  return escaped.join('/');
}
