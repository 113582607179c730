import { element } from './element.ts';

/**
 * Shows a text of Markdown with its headings, lists and paragraphs; links become their words. Whatever
 * else stands in it stays as it is: nothing of it can become markup.
 */
export function markdown(text: string): HTMLElement {
  const root = element('div', { class: 'prose' });
  let list: HTMLElement | undefined;
  for (const line of text.split('\n')) {
    const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
    const item = /^\s*(?:[-*]|\d+[.)])\s+(.*)$/.exec(line)?.[1];
    if (item !== undefined) {
      list ??= root.appendChild(element(/^\s*\d/.test(line) ? 'ol' : 'ul'));
      list.append(element('li', {}, words(item)));
      continue;
    }
    list = undefined;
    if (heading !== undefined) root.append(element('h4', {}, words(heading)));
    else if (line.trim() !== '') root.append(element('p', {}, words(line)));
  }
  return root;
}

function words(line: string): string {
  return line
    .replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(/<(https?:[^>\s]*)>/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!<>-])/g, '$1');
}
