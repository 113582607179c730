import { InvalidArgumentError, type Locale, parseInstant } from '@merkki/core';
import { escapeHtml, isolated, timeElement, visible } from '@merkki/core/html';
import { assertLanguage } from '../assert-language.ts';
import type { AchievementCredential } from '../schemas/achievement-credential.ts';
import { type PageContext, pageContext } from './page-context.ts';
import { pageStyle, pageStyleHash } from './page-style.ts';
import { renderDetails, renderOutcomes, renderResults } from './render-achievement.ts';
import { renderKeyFacts, renderSmallFacts } from './render-facts.ts';
import { renderIssuer, renderRecipient } from './render-people.ts';

/** What a verifier said of the badge; the page only shows it. */
export interface ShownVerdict {
  /** The verdict. */
  readonly verdict: 'valid' | 'invalid' | 'indeterminate';
  /** When it was given, an ISO 8601 instant. */
  readonly at: string;
  /** Who gave it, such as the name of a service. */
  readonly by?: string;
}

/** How a badge is shown. */
export interface RenderBadgeOptions {
  /** The verdict on the badge. Without it the page says that it is no verification. */
  readonly verdict?: ShownVerdict;
  /** Name of the recipient, who mostly stands in a badge as a hash; the page says where it is from. */
  readonly recipientName?: string;
  /** Picture as data URI. Default: that of the badge, when it is a data URI; nothing is ever loaded. */
  readonly picture?: string;
}

/** From this many characters on, criteria begin a page of their own in print. */
const longCriteria = 1_400;

const pictureUri = /^data:image\/(?:png|jpeg|gif|webp|svg\+xml)[;,][\x21-\x7e]*$/i;

/**
 * Shows a badge as a web page of its own: picture, name, description, recipient, issuer with domain and
 * identifier, credits, level, dates, outcomes, results, criteria, evidence. It holds no script and loads
 * nothing, which its own policy enforces; every text is escaped and kept apart from its neighbours in
 * direction; links go to https, http and mailto only. A page that is printed fits A4.
 *
 * The page does not verify: it says so, or shows the verdict that it is given. It has no clock either.
 *
 * @param badge - Read with `parseAchievementCredential`.
 * @param language - Language of the page's own texts; the badge's texts stay as they are.
 * @returns An HTML document.
 * @throws {@link InvalidArgumentError} `certificate.picture` when the picture is no data URI of an image,
 * `schema.format` when the moment of the verdict is no instant, `schema.value` for another language.
 * @see Open Badges 3.0 certification guide, what a displayer shows; WCAG 2.2, level AA.
 * @example
 * renderBadge(
 *   {
 *     '@context': [
 *       'https://www.w3.org/ns/credentials/v2',
 *       'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
 *     ],
 *     id: 'urn:uuid:5e2d1b7c-0000-4000-8000-000000000000',
 *     type: ['VerifiableCredential', 'OpenBadgeCredential'],
 *     name: 'Planning a pilot',
 *     issuer: { id: 'did:web:amk.example', type: ['Profile'], name: 'Example UAS' },
 *     validFrom: '2026-11-24T00:00:00Z',
 *     credentialSubject: {
 *       id: 'did:example:learner',
 *       type: ['AchievementSubject'],
 *       achievement: {
 *         id: 'https://amk.example/mc/pilot',
 *         type: ['Achievement'],
 *         name: 'Planning a pilot',
 *         description: 'Plans and carries out a pilot.',
 *         criteria: { narrative: 'A working pilot with a **written** risk review.' },
 *       },
 *     },
 *   },
 *   'en',
 * ); // '<!DOCTYPE html>…'
 */
export function renderBadge(
  badge: AchievementCredential,
  language: Locale,
  options: RenderBadgeOptions = {},
): string {
  assertLanguage(language);
  const context = pageContext(badge, language);
  const { say, quote } = context;
  const { name, description, criteria } = badge.credentialSubject.achievement;
  const about = description === name ? '' : `<p class="about">${quote(description)}</p>`;
  const details = renderDetails(context);
  const isLong = (criteria.narrative ?? '').length >= longCriteria;
  const front = [
    `<div class="top"><div><p class="kind">${kindOf(context)}</p><h1>${quote(name)}</h1>${about}</div>${pictureOf(context, options)}</div>`,
    `<div class="people"><section><h2>${say('page.recipient')}</h2>${renderRecipient(context, options.recipientName)}</section>`,
    `<section><h2>${say('page.issuer')}</h2>${renderIssuer(context)}</section></div>`,
    renderKeyFacts(context),
    renderOutcomes(context),
    renderResults(context),
  ];
  const back = [renderSmallFacts(context), renderVerdict(context, options.verdict)];
  const body = isLong
    ? [...front, ...back, `<div class="long">${details}</div>`]
    : [...front, details, ...back];
  const policy = `default-src 'none'; img-src data:; style-src 'sha256-${pageStyleHash}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${visible(name)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${body.filter(Boolean).join('\n')}
</main>
</body>
</html>
`;
}

/** The standard and, where the badge says so, that it is of a micro-credential. */
function kindOf({ badge, say }: PageContext): string {
  const isMicro = badge.credentialSubject.achievement.achievementType === 'MicroCredential';
  return isMicro ? `Open Badge 3.0 · ${say('page.kind')}` : 'Open Badge 3.0';
}

function pictureOf({ badge, say }: PageContext, { picture }: RenderBadgeOptions): string {
  if (picture !== undefined && !pictureUri.test(picture)) {
    throw new InvalidArgumentError({
      code: 'certificate.picture',
      message: 'The picture is no data URI of an image.',
      pointer: '/picture',
    });
  }
  const address = picture ?? badge.credentialSubject.achievement.image?.id ?? badge.image?.id;
  if (address === undefined || !pictureUri.test(address)) return '';
  return `<img src="${escapeHtml(address)}" alt="${say('page.picture')}">`;
}

function renderVerdict({ say, language }: PageContext, shown: ShownVerdict | undefined): string {
  if (shown === undefined) {
    return `<section class="verdict"><h2>${say('page.unverified-title')}</h2><p>${say('page.unverified')}</p></section>`;
  }
  if (parseInstant(shown.at) === undefined) {
    throw new InvalidArgumentError({
      code: 'schema.format',
      message: 'The moment of the verdict is no date and time with zone.',
      pointer: '/verdict/at',
    });
  }
  const by = shown.by === undefined ? '' : ` ${say('page.verdict-by')}: ${isolated(shown.by)}.`;
  const when = `${say('page.verdict-at')}: ${timeElement(shown.at, language, true)}.${by}`;
  return `<section class="verdict ${shown.verdict}"><h2>${say(`page.verdict.${shown.verdict}`)}</h2><p>${when} ${say('page.verdict-again')}</p></section>`;
}
