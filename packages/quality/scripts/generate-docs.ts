// Writes docs/quality-rules.md and docs/rules from the rules, their texts and their examples. Run it after a change
// of any of them: `node scripts/generate-docs.ts`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { formatMessage } from '@merkki/core';
import { en } from '../src/locales/en.ts';
import { fi } from '../src/locales/fi.ts';
import { sv } from '../src/locales/sv.ts';
import type { RuleInfo } from '../src/rule.ts';
import { rules } from '../src/rules.ts';
import { sourceText } from '../src/source.ts';
import { coverageTable } from './coverage.ts';
import { exampleIds, type Patch, readExamples } from './read-examples.ts';

const docs = new URL('../../../docs/', import.meta.url);

/** The pages by their path under `docs/`: the table of all rules, and a page for each. */
export function generateDocs(): ReadonlyMap<string, string> {
  return new Map([
    ['quality-rules.md', index()],
    ...rules.map((rule) => [`rules/${rule.id}.md`, page(rule)] as const),
  ]);
}

const mark = '<!-- Made by packages/quality/scripts/generate-docs.ts; do not edit. -->';

function index(): string {
  return `${mark}

# Quality rules

The ${rules.length} rules that \`merkki check\` applies. An **error** means that the micro-credential is not fit to be
published or issued, a **warning** that someone should decide, an **info** is advice. A rule of stage
\`award\` looks at the issued record, every other at the description. What a person must judge asks for a
current attestation with evidence (kind \`evidence\`). The examples of each page are tests.

${coverageTable()}

A profile brings the rules that name it. \`national\` comes along with every country's profile,
\`institution\` with a profile file of one's own.

| rule | profile | severity | stage | kind | title |
| --- | --- | --- | --- | --- | --- |
${rules.map((rule) => `| [${rule.id}](rules/${rule.id}.md) | ${rule.profiles.join(', ')} | ${rule.severity} | ${rule.stage} | ${rule.kind} | ${title(rule, en)} |`).join('\n')}
`;
}

const withExamples = new Set(exampleIds());

function page(rule: RuleInfo): string {
  return `${mark}

${describe(rule, withExamples.has(rule.id))}

[All rules](../quality-rules.md)
`;
}

function describe(rule: RuleInfo, hasExamples: boolean): string {
  const place = rule.path === '' ? 'the whole document' : `\`${rule.path}\``;
  const key = rule.id.toLowerCase();
  const failures = Object.entries({
    [rule.kind === 'evidence' ? 'needs-evidence' : 'fail']: rule.severity,
    ...rule.variants,
  }).flatMap(([kind, severity]) => {
    const code = `${key}.${kind}`;
    if (!Object.hasOwn(en.messages, code)) return [];
    return [`- \`${code}\` (${severity}): ${formatMessage(en, code, placeholders)}`];
  });
  return [
    `# ${rule.id}`,
    `**${title(rule, en)}**  \n${title(rule, fi)} (fi)  \n${title(rule, sv)} (sv)`,
    [
      `- severity: ${rule.severity}; stage: ${rule.stage}; profile: ${rule.profiles.join(', ')}; decided by: ${rule.kind}`,
      `- looks at: ${place}`,
      `- source: ${rule.sources.map((source) => sourceText(source, en)).join('; ')}`,
      ...failures,
    ].join('\n'),
    ...(hasExamples ? [examples(rule.id)] : []),
  ].join('\n\n');
}

/** Names of the parameters, where a text has some. */
const placeholders = Object.fromEntries(
  [
    'ceiling',
    'code',
    'complete',
    'end',
    'hours',
    'languages',
    'maximum',
    'minimum',
    'missing',
    'name',
    'profile',
    'rule',
    'start',
    'step',
    'suggestion',
    'total',
    'until',
  ].map((name) => [name, `*${name}*`]),
);

function title(rule: RuleInfo, catalogue: typeof en): string {
  return formatMessage(catalogue, `${rule.id.toLowerCase()}.title`);
}

function examples(ruleId: string): string {
  const { passes, fails } = readExamples(ruleId);
  const rows = [
    ...passes.map((patch) => `| passes | ${change(patch)} | |`),
    ...fails.map(
      (patch) =>
        `| fails: \`${patch.as}\` | ${change(patch)} | ${patch.at.map((path) => `\`${path}\``).join(', ')} |`,
    ),
  ];
  return `| | change | at |\n| --- | --- | --- |\n${rows.join('\n')}`;
}

function change({ set, remove, credential }: Patch): string {
  const changes = [
    ...Object.entries(set).map(([path, value]) => `\`${path}\` = \`${JSON.stringify(value)}\``),
    ...remove.map((path) => `without \`${path}\``),
    ...(credential === undefined ? [] : [`credential: \`${JSON.stringify(credential)}\``]),
  ];
  return changes.length === 0 ? 'the complete document' : changes.join('; ').replaceAll('|', '\\|');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  rmSync(new URL('rules/', docs), { recursive: true, force: true });
  mkdirSync(new URL('rules/', docs));
  for (const [path, text] of generateDocs()) writeFileSync(new URL(path, docs), text);
}
