import { InvalidArgumentError, type Locale, locales } from '@merkki/core';
import { html, trusted, visible } from '@merkki/core/html';
import type { MicroCredential } from '@merkki/model';
import { pickOffering } from '../engine/pick-offering.ts';
import { factList } from './facts.ts';
import {
  assessments,
  contact,
  enrolment,
  follows,
  more,
  outcomes,
  prerequisites,
  targetGroup,
} from './sections.ts';
import { cardStyle } from './style.ts';
import { viewOf } from './view.ts';

/** How a card is made. */
export interface OfferingCardOptions {
  /** Id of the offering to show. Default: the first; a definition without any shows the study alone. */
  readonly offering?: string;
  /** Language of the card. A text that the definition does not have in it stands in another one. */
  readonly language: Locale;
}

/**
 * Renders what a learner would see of a micro-credential in a study service: one HTML page that needs
 * nothing else, without scripts, readable on a phone, in the dark and on paper. What is not known is
 * left out.
 *
 * @param definition - Parsed with `parseMicroCredential`; is not changed.
 * @throws {@link InvalidArgumentError} `map.option` when the language is none of ours;
 * `map.no-offering` or `map.unknown-offering` when the offering that was asked for does not exist.
 * @example
 * const page = (definition) => renderOfferingCard(definition, { language: 'fi' });
 */
export function renderOfferingCard(
  definition: MicroCredential,
  { offering: offeringId, language }: OfferingCardOptions,
): string {
  if (!locales.includes(language)) {
    throw new InvalidArgumentError({
      code: 'map.option',
      message: `The option language is one of: ${locales.join(', ')}.`,
      pointer: '/language',
      params: { option: 'language', allowed: locales.join(', ') },
    });
  }
  const chosen = pickOffering(definition, offeringId, false);
  const view = viewOf(definition, definition.offerings?.[chosen], language);
  const { say, quote, words, offering } = view;
  const title = offering?.title ?? definition.title;
  const providers = definition.providers?.length ? definition.providers : definition.awardingBodies;
  const names = providers.map(({ legalName }) => quote(legalName));
  const about = quote(definition.summary);
  const realisation = quote(offering?.description);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${trusted(visible(words(title) ?? ''))} · ${say('kind')}</title>
<style>${trusted(cardStyle)}</style>
</head>
<body>
<main>
<header>
<p class="kind">${say('kind')}</p>
<h1>${quote(title)}</h1>
<p class="provider">${names.map((name, index) => html`${index === 0 ? '' : ', '}${name}`)}</p>
</header>
<div class="top">
<div class="about">
${
  about &&
  html`<p class="lead">${about}</p>
`
}${
  realisation &&
  html`<p>${realisation}</p>
`
}</div>
${enrolment(view)}</div>
<section class="at-a-glance"><h2 class="quiet">${say('facts')}</h2>
${factList(view)}</section>
${outcomes(view)}<div class="parts">
${targetGroup(view)}${prerequisites(view)}${assessments(view)}${follows(view)}${more(view)}${contact(view)}</div>
</main>
<footer><p>${say('preview', { version: definition.version })}</p></footer>
</body>
</html>
`.html;
}
