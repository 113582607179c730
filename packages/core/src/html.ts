export { escapeHtml } from './html/escape-html.ts';
export { isolated, visible } from './html/foreign-text.ts';
export { type Content, html, type Markup, trusted } from './html/markup.ts';
export { asciiHost, safeAddress, safeLink } from './html/safe-link.ts';
export { timeElement } from './html/time-element.ts';
