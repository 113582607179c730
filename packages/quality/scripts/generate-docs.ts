// Writes docs/quality-rules.md from the rules, their texts and their examples. Run it after a change
// of any of them: `node scripts/generate-docs.ts`.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { formatMessage } from '@merkki/core';
import { en } from '../src/locales/en.ts';
import { fi } from '../src/locales/fi.ts';
import { sv } from '../src/locales/sv.ts';
import type { RuleInfo } from '../src/rule.ts';
import { rules } from '../src/rules.ts';
import { sourceText } from '../src/source.ts';
import { exampleIds, type Patch, readExamples } from './read-examples.ts';

const target = new URL('../../../docs/quality-rules.md', import.meta.url);

/** Text of `docs/quality-rules.md`. */
export function generateDocs(): string {
  const withExamples = new Set(exampleIds());
  return `<!-- Made by packages/quality/scripts/generate-docs.ts; do not edit. -->

# Quality rules

The ${rules.length} rules that \`merkki check\` applies. An **error** means that the micro-credential is not fit to be
published or issued, a **warning** that someone should decide, an **info** is advice. A rule of stage
\`award\` looks at the issued record, every other at the description. Paths are JSON Pointers
(RFC 6901). Examples are changes to a complete document; each of them is a test.

| rule | severity | stage | title |
| --- | --- | --- | --- |
${rules.map((rule) => `| [${rule.id}](#${rule.id.toLowerCase()}) | ${rule.severity} | ${rule.stage} | ${title(rule, en)} |`).join('\n')}

${rules.map((rule) => describe(rule, withExamples.has(rule.id))).join('\n\n')}
`;
}

function describe(rule: RuleInfo, hasExamples: boolean): string {
  const place = rule.path === '' ? 'the whole document' : `\`${rule.path}\``;
  const key = rule.id.toLowerCase();
  const failures = Object.entries({ fail: rule.severity, ...rule.variants }).flatMap(
    ([kind, severity]) => {
      const code = `${key}.${kind}`;
      if (!Object.hasOwn(en.messages, code)) return [];
      return [`- \`${code}\` (${severity}): ${formatMessage(en, code, placeholders)}`];
    },
  );
  return [
    `## ${rule.id}`,
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
const placeholders = { minimum: '*minimum*', code: '*code*', languages: '*languages*' };

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

function change({ set, remove }: Patch): string {
  return [
    ...Object.entries(set).map(([path, value]) => `\`${path}\` = \`${JSON.stringify(value)}\``),
    ...remove.map((path) => `without \`${path}\``),
  ].join('; ');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(target, generateDocs());
}
