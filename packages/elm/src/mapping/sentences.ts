import type { QualityAssurance } from '@merkki/model';
import type { Words } from './own-words.ts';

const text = {
  fi: {
    scale: 'Arvosanat alimmasta ylimpään',
    passMark: 'Alin hyväksytty arvosana',
    internal: 'Sisäinen laadunvarmistus',
    external: 'Ulkoinen laadunvarmistus',
    standard: 'Standardi',
    validUntil: 'voimassa',
  },
  sv: {
    scale: 'Vitsord från lägst till högst',
    passMark: 'Lägsta godkända vitsord',
    internal: 'Intern kvalitetssäkring',
    external: 'Extern kvalitetssäkring',
    standard: 'Standard',
    validUntil: 'gäller till',
  },
  en: {
    scale: 'Grades from lowest to highest',
    passMark: 'Lowest pass',
    internal: 'Internal quality assurance',
    external: 'External quality assurance',
    standard: 'Standard',
    validUntil: 'valid until',
  },
} as const;

/** Describes a grading scale; nothing to say: `undefined`. */
export function describeScale(
  scale: readonly string[],
  passMark: string | undefined,
): Words | undefined {
  if (scale.length === 0 && passMark === undefined) return undefined;
  return eachLocale((words, locale) => {
    const plain = scaleSentence(words, scale, passMark);
    const read = parseScale(plain, locale);
    const isPlain =
      JSON.stringify(read?.scale ?? []) === JSON.stringify(scale) && read?.passMark === passMark;
    const quoted = (value: string): string => `“${value}”`;
    return isPlain
      ? plain
      : scaleSentence(
          words,
          scale.map(quoted),
          passMark === undefined ? passMark : quoted(passMark),
        );
  });
}

/** Reads a description of a scale back; one with quotation marks is not for machines. */
export function parseScale(
  description: string,
  language: string,
): { readonly scale?: readonly string[]; readonly passMark?: string } | undefined {
  const words = Object.entries(text).find(([locale]) => locale === language)?.[1];
  if (words === undefined || description.includes('“')) return undefined;
  const form = new RegExp(
    `^(?:${words.scale}: (.+?)\\.)?(?:(?:^| )${words.passMark}: (.+)\\.)?$`,
    's',
  );
  const [whole, scale, passMark] = form.exec(description) ?? [];
  if (whole === undefined || whole === '') return undefined;
  return {
    ...(scale === undefined ? {} : { scale: scale.split(', ') }),
    ...(passMark === undefined ? {} : { passMark }),
  };
}

function scaleSentence(
  words: LocaleWords,
  scale: readonly string[],
  passMark: string | undefined,
): string {
  return [
    scale.length === 0 ? '' : `${words.scale}: ${scale.join(', ')}.`,
    passMark === undefined ? '' : `${words.passMark}: ${passMark}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Names the standard that quality assurance follows. */
export function describeStandard(standard: string): Words {
  return eachLocale((words) => `${words.standard}: ${standard}`);
}

/** What the description of quality assurance begins with, in a language. */
export function scopePrefix(scope: QualityAssurance['scope'], language: string): string {
  const words: Readonly<Record<string, LocaleWords>> = text;
  return `${(words[language] ?? text.en)[scope]}: `;
}

/** Describes quality assurance that cannot stand as an accreditation; `labels` name its type. */
export function describeQuality(
  quality: QualityAssurance,
  labels: Readonly<Record<string, string>>,
): Words {
  return eachLocale((words, locale) => {
    const { decision } = quality;
    return [
      `${scopePrefix(quality.scope, locale)}${labels[locale] ?? Object.values(labels)[0] ?? quality.type.id ?? ''}`,
      quality.body && (quality.body.legalName[locale] ?? Object.values(quality.body.legalName)[0]),
      quality.standard && `${words.standard}: ${quality.standard}`,
      decision && `${decision.result} (${decision.date})`,
      decision?.validUntil && `${words.validUntil} ${decision.validUntil}`,
      decision?.url,
      quality.policyUrl,
    ]
      .filter((part) => part !== undefined && part !== '')
      .join('; ');
  });
}

type LocaleWords = (typeof text)[keyof typeof text];

function eachLocale(write: (words: LocaleWords, locale: keyof Words) => string): Words {
  return { fi: write(text.fi, 'fi'), sv: write(text.sv, 'sv'), en: write(text.en, 'en') };
}
