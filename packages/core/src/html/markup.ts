import { escapeHtml } from './escape-html.ts';

/** A piece of HTML that is safe to write as it stands. */
export interface Markup {
  /** The HTML. */
  readonly html: string;
}

/** What may stand in a piece of HTML: text is escaped, markup is not, lists are joined. */
export type Content = string | number | Markup | undefined | readonly Content[];

/**
 * Writes HTML; everything put in is escaped unless it is {@link Markup} itself.
 *
 * @example
 * html`<p>${'1 < 2'}</p>`.html; // '<p>1 &lt; 2</p>'
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return {
    html: parts.reduce((written, part, index) => written + render(contents[index - 1]) + part),
  };
}

/**
 * Takes a text that is HTML already, such as a style sheet of one's own.
 *
 * @example
 * trusted('<hr>').html; // '<hr>'
 */
export function trusted(text: string): Markup {
  return { html: text };
}

function render(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string' || typeof content === 'number')
    return escapeHtml(String(content));
  return 'html' in content ? content.html : content.map(render).join('');
}
