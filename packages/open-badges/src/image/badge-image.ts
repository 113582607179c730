import { InvalidArgumentError } from '@merkki/core';
import type { MicroCredential } from '@merkki/model';
import { assertLanguage } from '../assert-language.ts';
import { badgeContent } from './badge-content.ts';
import {
  type BadgeImageOptions,
  type BadgeTemplate,
  badgeTemplates,
} from './badge-image-options.ts';
import { checkLogo } from './check-logo.ts';
import { deriveTheme } from './derive-theme.ts';
import { hash } from './draw-emblem.ts';
import { element, escapeXml } from './svg.ts';
import { card } from './templates/card.ts';
import { hexagon } from './templates/hexagon.ts';
import { ribbon } from './templates/ribbon.ts';
import { seal } from './templates/seal.ts';
import type { Template } from './templates/template.ts';
import { fontFamily } from './text/draw-text.ts';

const templates: Readonly<Record<BadgeTemplate, Template>> = { seal, card, hexagon, ribbon };

/**
 * Draws the badge picture of a micro-credential as SVG: title, awarding bodies, credits and EQF level,
 * with a title and a description for those who do not see it. The same input gives the same text. It
 * holds no script and loads nothing; `bake` takes it as it is.
 *
 * Texts are fitted by measured widths of common fonts: they become smaller, are broken at syllables
 * and, as the last resort, end in an ellipsis. Without ECTS credits the picture shows competence points
 * or hours; what the definition lacks is left out.
 *
 * @returns An SVG document, 600 × 600.
 * @throws {@link InvalidArgumentError} `image.template` for an unknown template, `image.colour` for a
 * colour that is not `#rrggbb`, `image.logo` for a logo that is not a data URI of a PNG, JPEG or SVG.
 * @see WCAG 2.2, success criteria 1.1.1 and 1.4.3.
 * @example
 * import { parseMicroCredential } from '@merkki/model';
 *
 * const school = { id: 'https://amk.example', legalName: { fi: 'Esimerkki-amk' }, country: 'FI' };
 * const definition = parseMicroCredential({
 *   schemaVersion: '1.0',
 *   id: 'https://amk.example/mc/pilot',
 *   version: '1',
 *   status: 'published',
 *   title: { fi: 'Kokeilun suunnittelu' },
 *   issuer: school,
 *   awardingBodies: [school],
 *   outcomes: [{ id: 'plan', text: { fi: 'Suunnittelee kokeilun.' }, assessedBy: ['project'] }],
 *   workload: { ects: 3, hours: 81 },
 *   level: { eqf: 6 },
 *   assessments: [
 *     {
 *       id: 'project',
 *       type: { prefLabel: { fi: 'projektityö' } },
 *       criteria: { text: { fi: 'Toimiva kokeilu.' } },
 *     },
 *   ],
 *   participation: { mode: [{ prefLabel: { fi: 'verkossa' } }], languages: ['fi'] },
 *   quality: [{ scope: 'internal', type: { prefLabel: { fi: 'kurssipalaute' } } }],
 * });
 * if (definition.ok) {
 *   badgeImage(definition.value, { template: 'hexagon', language: 'fi' }); // '<svg xmlns=…'
 * }
 */
export function badgeImage(definition: MicroCredential, options: BadgeImageOptions = {}): string {
  const { template = 'seal', colours, logo, language = 'en' } = options;
  if (!badgeTemplates.includes(template)) {
    throw new InvalidArgumentError({
      code: 'image.template',
      message: 'No template has this name.',
      pointer: '/template',
    });
  }
  assertLanguage(language);
  const content = badgeContent(definition, language);
  const draw = templates[template];
  const input = {
    content,
    theme: deriveTheme(colours),
    logo: logo === undefined ? undefined : checkLogo(logo),
    seed: definition.id,
  };
  const idPrefix = `b${hash(JSON.stringify([template, input])).toString(36)}`;
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: '0 0 600 600',
      width: 600,
      height: 600,
      role: 'img',
      lang: language,
      'xml:lang': language,
      'aria-labelledby': `${idPrefix}-title ${idPrefix}-desc`,
      'font-family': fontFamily,
    },
    element(
      'title',
      { id: `${idPrefix}-title`, lang: content.title.language },
      escapeXml(content.title.text.replaceAll('\u00AD', '')),
    ),
    element('desc', { id: `${idPrefix}-desc` }, escapeXml(content.description)),
    draw({ ...input, idPrefix }),
  )}\n`;
}
