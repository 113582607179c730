import { type Catalogue, formatMessage } from '@merkki/core';
import { html, type Markup, trusted } from '@merkki/core/html';
import { styleSheet } from './style-sheet.ts';

/** The frame of every page: language, style sheet, footer. */
export function page({
  catalogue,
  title,
  body,
}: {
  readonly catalogue: Catalogue;
  readonly title: string;
  readonly body: Markup;
}): string {
  const name = formatMessage(catalogue, 'report.title');
  return html`<!doctype html>
<html lang="${catalogue.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name}: ${title}</title>
<style>${trusted(styleSheet)}</style>
</head>
<body>
${body}
<footer><p>Merkki · ${name}</p></footer>
</body>
</html>
`.html;
}
