// Writes docs/verification-codes.md from the catalogues. Run it after a change of a code or a text:
// `node scripts/generate-codes-page.ts`.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { formatMessage } from '@merkki/core';
import { en } from '../src/locales/en.ts';
import { fi } from '../src/locales/fi.ts';
import { sv } from '../src/locales/sv.ts';

const target = new URL('../../../docs/verification-codes.md', import.meta.url);

/** What the first word of a code stands for. */
const families: Readonly<Record<string, string>> = {
  achievement: 'What was achieved',
  bake: 'Pictures with a badge in them',
  context: 'JSON-LD contexts',
  did: 'Issuers’ documents',
  elm: 'European Learning Model: reading',
  endorsement: 'Endorsements',
  issuer: 'Issuers',
  json: 'JSON',
  jsonld: 'JSON-LD',
  jwt: 'VC-JWT',
  key: 'Keys',
  limits: 'Limits',
  parse: 'Recognising the input',
  profile: 'European Learning Model: profiles',
  proof: 'Embedded proofs',
  recipient: 'Recipients',
  refresh: 'Refreshing',
  result: 'Results',
  schema: 'Form',
  seal: 'Seals',
  status: 'Status',
  subject: 'Subjects',
  time: 'Validity',
  trust: 'Trust',
  type: 'Types',
  version: 'Versions',
};

/** Text of `docs/verification-codes.md`. */
export function generateCodesPage(): string {
  const codes = Object.keys(en.messages).sort();
  return `<!-- Made by packages/verifier/scripts/generate-codes-page.ts; do not edit. -->

# Verification codes

The ${codes.length} codes that a check of \`verify\` and of \`merkki verify\` can have, with what they tell the
reader in English, Finnish and Swedish. A code never changes its meaning. Where the verifier knows a
detail (a limit, a date, the name of a member), the text has it in brackets; here it is left out. The
outcome stands beside the code in the report: the first check that failed says why a credential is
invalid.

${Object.keys(families)
  .map((family) =>
    section(
      family,
      codes.filter((code) => code.startsWith(`${family}.`)),
    ),
  )
  .join('\n\n')}
`;
}

function section(family: string, codes: readonly string[]): string {
  const rows = codes.map((code) => {
    const texts = [en, fi, sv].map((catalogue) =>
      formatMessage(catalogue, code).replaceAll('_', '\\_'),
    );
    return `| \`${code}\` | ${texts.join(' | ')} |`;
  });
  return [
    `## ${families[family]}: \`${family}\``,
    '',
    '| code | English | suomi | svenska |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(target, generateCodesPage());
}
