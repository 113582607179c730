// Writes docs/verification-codes.md and docs/codes/{fi,sv,en}.md from the catalogues and the remedies.
// Run it after a change of a code or a text: `node scripts/generate-codes-page.ts`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Catalogue, formatMessage, type Locale } from '@merkki/core';
import type { Remedies } from '../src/index.ts';
import { en } from '../src/locales/en.ts';
import { fi } from '../src/locales/fi.ts';
import { sv } from '../src/locales/sv.ts';
import { en as remediesEn } from '../src/remedies/en.ts';
import { fi as remediesFi } from '../src/remedies/fi.ts';
import { sv as remediesSv } from '../src/remedies/sv.ts';
import { codeFamilies } from './code-families.ts';

const docs = new URL('../../../docs/', import.meta.url);
const made = '<!-- Made by packages/verifier/scripts/generate-codes-page.ts; do not edit. -->';

interface Page {
  readonly catalogue: Catalogue;
  readonly remedies: Remedies;
  readonly title: string;
  readonly intro: string;
  readonly columns: readonly string[];
}

const pages: Readonly<Record<Locale, Page>> = {
  en: {
    catalogue: en,
    remedies: remediesEn,
    title: 'Verification codes: meaning, cause and remedy',
    intro:
      'What each code of a verification tells, what most likely lies behind it, and who can do what about it. The holder is who received the credential, the issuer who granted it, the verifier who checks it. `merkki code CODE` prints the same.',
    columns: ['code', 'meaning', 'likely cause', 'remedy'],
  },
  fi: {
    catalogue: fi,
    remedies: remediesFi,
    title: 'Todennuksen koodit: merkitys, syy ja toimenpide',
    intro:
      'Mitä kukin todennuksen koodi kertoo, mikä on sen todennäköisin syy ja kuka voi tehdä asialle mitä. Haltija on todistuksen saanut, myöntäjä sen myöntänyt ja todentaja se, joka sen todentaa. Saman tulostaa `merkki code KOODI --lang fi`.',
    columns: ['koodi', 'merkitys', 'todennäköinen syy', 'toimenpide'],
  },
  sv: {
    catalogue: sv,
    remedies: remediesSv,
    title: 'Kontrollens koder: betydelse, orsak och åtgärd',
    intro:
      'Vad varje kod i en kontroll säger, vad den troligen beror på och vem som kan göra vad åt saken. Innehavaren är den som har fått intyget, utfärdaren den som har utfärdat det och verifieraren den som kontrollerar det. `merkki code KOD --lang sv` skriver ut detsamma.',
    columns: ['kod', 'betydelse', 'trolig orsak', 'åtgärd'],
  },
};

const codes = Object.keys(en.messages).sort();

/** Text of `docs/verification-codes.md`. */
export function generateCodesPage(): string {
  const sections = byFamily('en', ['code', 'English', 'suomi', 'svenska'], (code) =>
    [en, fi, sv].map((catalogue) => formatMessage(catalogue, code)),
  );
  return `${made}

# Verification codes

The ${codes.length} codes that a check of \`verify\` and of \`merkki verify\` can have, with what they tell the
reader in English, Finnish and Swedish. A code never changes its meaning. Where the verifier knows a
detail (a limit, a date, the name of a member), the text has it in brackets; here it is left out. The
outcome stands beside the code in the report: the first check that failed says why a credential is
invalid. Likely causes and remedies stand on a page per language: [English](codes/en.md),
[suomi](codes/fi.md), [svenska](codes/sv.md).

${sections}
`;
}

/** Text of `docs/codes/LOCALE.md`. */
export function generateRemediesPage(locale: Locale): string {
  const { catalogue, title, intro, columns } = pages[locale];
  const remedies: Readonly<Record<string, Remedies[keyof Remedies]>> = pages[locale].remedies;
  const sections = byFamily(locale, columns, (code) => {
    const advice = remedies[code];
    return [formatMessage(catalogue, code), advice?.cause ?? '', advice?.remedy ?? ''];
  });
  return `${made}\n\n# ${title}\n\n${intro}\n\n${sections}\n`;
}

function byFamily(
  locale: Locale,
  columns: readonly string[],
  cells: (code: string) => readonly string[],
): string {
  const row = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
  const sections = Object.entries(codeFamilies).map(([family, titles]) => {
    const rows = codes
      .filter((code) => code.startsWith(`${family}.`))
      .map((code) =>
        row([`\`${code}\``, ...cells(code).map((text) => text.replaceAll('_', '\\_'))]),
      );
    return [
      `## ${titles[locale]}: \`${family}\``,
      '',
      row(columns),
      row(columns.map(() => '---')),
      ...rows,
    ].join('\n');
  });
  return sections.join('\n\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL('verification-codes.md', docs), generateCodesPage());
  mkdirSync(new URL('codes/', docs), { recursive: true });
  for (const locale of ['fi', 'sv', 'en'] as const) {
    writeFileSync(new URL(`codes/${locale}.md`, docs), generateRemediesPage(locale));
  }
}
