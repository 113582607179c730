import { InvalidArgumentError, type Locale, parseInstant } from '@merkki/core';
import { escapeHtml, html, isolated, type Markup, timeElement, trusted } from '@merkki/core/html';
import { fromElm } from '../from-elm.ts';
import type { ParsedElmCredential } from '../parse-elm-credential.ts';
import type { ElmNode } from '../reading/elm-node.ts';
import { displayPicture } from './display-picture.ts';
import { openCredential } from './open-credential.ts';
import { otherClaims } from './other-claims.ts';
import { facts, leaf, listed, type PageContext, pageContext } from './page-context.ts';
import { pageStyle, pageStyleHash } from './page-style.ts';
import { renderFront } from './render-front.ts';
import { renderSupplement } from './render-supplement.ts';

/** What a verifier said of the credential; the page only shows it. */
export interface ShownVerdict {
  /** The verdict. */
  readonly verdict: 'valid' | 'invalid' | 'indeterminate';
  /** When it was given, an ISO 8601 instant. */
  readonly at: string;
  /** Who gave it, such as the name of a service. */
  readonly by?: string;
}

/** How a credential is shown. */
export interface RenderElmOptions {
  /** The verdict on the credential. Without it the page says that it is no verification. */
  readonly verdict?: ShownVerdict;
  /** Picture as data URI. Default: the display image of the credential in the page's language. */
  readonly picture?: string;
}

const pictureUri = /^data:image\/(?:png|jpeg|svg\+xml);base64,[A-Za-z0-9+/=]*$/;

/**
 * Shows a European Digital Credential of a micro-credential as a web page of its own: a certificate to
 * print on A4, and as its supplement every element of Annex I, also those that are not stated. It holds
 * no script and loads nothing, which its own policy enforces; every text is escaped and kept apart from
 * its neighbours in direction; links go to https, http and mailto only.
 *
 * The page does not verify: it says so, or shows the verdict that it is given.
 *
 * @param credential - Read with `parseElmCredential` of `@merkki/elm`.
 * @param language - Language of the page's own texts, and of the credential's texts where it has them.
 * @returns An HTML document.
 * @throws {@link InvalidArgumentError} `certificate.picture` when the picture is no data URI of a PNG,
 * JPEG or SVG, `certificate.moment` when the moment of the verdict is no instant.
 * @see Council Recommendation 2022/C 243/02, Annex I; WCAG 2.2, level AA.
 * @example
 * const read = parseElmCredential({
 *   type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
 *   displayParameter: { type: 'DisplayParameter', title: { en: 'Planning a pilot' } },
 * });
 * if (read.ok) renderElm(read.value, 'en'); // '<!DOCTYPE html>…'
 */
export function renderElm(
  credential: ParsedElmCredential,
  language: Locale,
  options: RenderElmOptions = {},
): string {
  const { document } = credential;
  const opened = openCredential(document);
  const read = fromElm(document, { languages: [language, 'en'] });
  const context = pageContext(read.ok ? read.value.draft : {}, language);
  const title = context.quote(context.source.title)?.html.replaceAll(/<[^>]*>/g, '');
  const body = html`<main>
<div class="sheet">
${renderFront(context, pictureOf(context, opened, options))}
${renderVerdict(context, options.verdict)}
</div>
<div class="sheet">
${renderSupplement(context)}
${renderOthers(context, otherClaims(opened, context))}
${renderDigital(context)}
</div>
</main>`;
  const policy = `default-src 'none'; img-src data:; style-src 'sha256-${pageStyleHash}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title ?? escapeHtml(context.say('certificate'))}</title>
<style>${pageStyle}</style>
</head>
<body>
${body.html}
</body>
</html>
`;
}

function pictureOf(
  { say, language }: PageContext,
  credential: ElmNode,
  { picture }: RenderElmOptions,
): Markup | undefined {
  if (picture !== undefined && !pictureUri.test(picture)) {
    throw new InvalidArgumentError({
      code: 'certificate.picture',
      message: 'The picture is no data URI of a PNG, JPEG or SVG.',
      pointer: '/picture',
    });
  }
  const address = picture ?? displayPicture(credential, language);
  if (address === undefined || !pictureUri.test(address)) return undefined;
  const kind = picture === undefined ? 'page' : 'badge';
  return html`<img class="${kind}" src="${address}" alt="${say('picture')}">`;
}

function renderVerdict({ say, language }: PageContext, shown: ShownVerdict | undefined): Markup {
  if (shown === undefined) {
    return html`<section class="verdict"><h2>${say('unverified-title')}</h2><p>${say('unverified')}</p></section>`;
  }
  if (parseInstant(shown.at) === undefined) {
    throw new InvalidArgumentError({
      code: 'certificate.moment',
      message: 'The moment of the verdict is no date and time with zone.',
      pointer: '/verdict/at',
    });
  }
  const by =
    shown.by === undefined
      ? undefined
      : html` ${say('verdict-by')}: ${trusted(isolated(shown.by))}.`;
  const at = trusted(timeElement(shown.at, language, true));
  return html`<section class="verdict ${shown.verdict}"><h2>${say(`verdict.${shown.verdict}`)}</h2><p>${say('verdict-at')}: ${at}.${by} ${say('verdict-again')}</p></section>`;
}

function renderOthers({ say }: PageContext, others: readonly Markup[]): Markup | undefined {
  const list = listed(others);
  return list === undefined
    ? undefined
    : html`<section><h2>${say('other-claims')}</h2>${list}</section>`;
}

function renderDigital({ award, say, date }: PageContext): Markup | undefined {
  const id = leaf(award.id);
  const list = facts(
    [
      [say('credential-id'), id === undefined ? undefined : html`<code>${id}</code>`],
      [say('valid-from'), date(award.validFrom)],
      [say('valid-until'), date(award.validUntil) ?? html`${say('without-end')}`],
    ],
    'small-facts',
  );
  return list === undefined
    ? undefined
    : html`<section><h2>${say('digital')}</h2>${list}</section>`;
}
