import { element } from './element.ts';

const most = 200_000;

/** JSON as it is, indented; a very long one is cut so that the page stays usable. */
export function jsonBlock(value: unknown): HTMLElement {
  const text = JSON.stringify(value, null, 2);
  return element('pre', { tabindex: '0' }, text.length > most ? `${text.slice(0, most)}\n…` : text);
}
