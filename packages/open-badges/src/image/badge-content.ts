import {
  type Catalogue,
  formatMessage,
  type Locale,
  type PickedText,
  pickText,
} from '@merkki/core';
import { competencePoints, type MicroCredential } from '@merkki/model';
import { decimal } from '../building/decimal.ts';
import type { ImageTextKey } from './image-texts.ts';
import { imageTextsEn } from './locales/en.ts';
import { imageTextsFi } from './locales/fi.ts';
import { imageTextsSv } from './locales/sv.ts';
import { cleanText } from './text/clean-text.ts';

/** A number that a badge shows: size or level. */
export interface Fact {
  /** As short as it goes, such as `3 ECTS`. */
  readonly short: string;
  readonly number: string;
  /** What stands beside the number where there is room. */
  readonly unit: string;
}

/** What a badge says. */
export interface BadgeContent {
  readonly title: PickedText;
  readonly provider: PickedText;
  readonly facts: readonly Fact[];
  readonly description: string;
}

const catalogues: Readonly<Record<Locale, Catalogue<ImageTextKey>>> = {
  fi: imageTextsFi,
  sv: imageTextsSv,
  en: imageTextsEn,
};

/**
 * Picks what a badge says, in the language that is wanted where the definition has it.
 *
 * @internal
 */
export function badgeContent(definition: MicroCredential, language: Locale): BadgeContent {
  const say = (key: ImageTextKey, params = {}): string =>
    formatMessage(catalogues[language], key, params);
  const pick = (texts: Readonly<Record<string, string>>): PickedText => {
    const picked = pickText(texts, [language, 'en']) ?? { language, text: '' };
    return { language: picked.language, text: cleanText(picked.text) };
  };
  const title = pick(definition.title);
  const bodies = definition.awardingBodies.map(({ legalName }) => pick(legalName));
  const provider = {
    language: bodies[0]?.language ?? language,
    text: [...new Set(bodies.map(({ text }) => text))].join(' · '),
  };
  const { ects, other, hours } = definition.workload;
  const osp = other?.find(({ system }) => system.notation === competencePoints.notation)?.points;
  const { eqf } = definition.level;
  const facts: (Fact & { readonly words: string })[] = [];
  const add = (value: number, sign: (number: string) => string, unit: string, words: string) => {
    const number = decimal(value, language);
    facts.push({ short: sign(number), number, unit, words });
  };
  if (ects !== undefined) {
    const credits = decimal(ects, language);
    add(
      ects,
      (number) => `${number} ECTS`,
      say('image.credits-unit', { credits }),
      say('image.credits', { credits }),
    );
  } else if (osp !== undefined) {
    const points = decimal(osp, language);
    const sign = say('image.points-sign');
    add(
      osp,
      (number) => `${number} ${sign}`,
      say('image.points-unit', { points }),
      say('image.points', { points }),
    );
  } else if (hours !== undefined) {
    const sign = say('image.hours-sign');
    const told = { hours: decimal(hours, language) };
    add(
      hours,
      (number) => `${number} ${sign}`,
      say('image.hours-unit', told),
      say('image.hours', told),
    );
  }
  if (eqf !== undefined) {
    add(
      eqf,
      (number) => `EQF ${number}`,
      say('image.level-unit'),
      say('image.level', { level: eqf }),
    );
  }
  return {
    title,
    provider,
    facts: facts.map(({ short, number, unit }) => ({ short, number, unit })),
    description: say('image.description', {
      title: plain(title.text),
      provider: plain(provider.text),
      facts: facts.map(({ words }) => `${words}.`).join(' '),
    }).trim(),
  };
}

/** Without soft hyphens, which are for the eye only. */
function plain(text: string): string {
  return text.replaceAll('\u00AD', '');
}
