import { renderInline } from './render-inline.ts';

/** Levels below this one are drawn as this one. */
const deepest = 6;

/** Lists inside lists beyond this depth are written on this depth. */
const deepestList = 4;

interface Item {
  readonly depth: number;
  readonly isOrdered: boolean;
  text: string;
}

/**
 * Writes a narrative in Markdown as HTML. A small part of CommonMark: headings, paragraphs, lists, and
 * within them strong, emphasis, code and links to https, http and mailto. HTML in it is text, pictures
 * are not shown.
 *
 * @param level - Level of the highest heading.
 * @see CommonMark 0.31.2.
 * @internal
 */
export function renderMarkdown(text: string, level: number): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const highest = Math.min(
    ...lines.flatMap((line) => {
      const marks = heading.exec(line)?.[1];
      return marks === undefined ? [] : [marks.length];
    }),
    deepest,
  );
  const html: string[] = [];
  let paragraph: string[] = [];
  let items: Item[] = [];
  let last = level - 1;
  const close = (): void => {
    if (paragraph.length > 0) html.push(`<p dir="auto">${renderInline(paragraph.join('\n'))}</p>`);
    if (items.length > 0) html.push(renderList(items));
    paragraph = [];
    items = [];
  };
  for (const line of lines) {
    const title = heading.exec(line);
    const item = bullet.exec(line);
    const open = items.at(-1);
    if (line.trim() === '') {
      if (paragraph.length > 0) close();
    } else if (title !== null) {
      close();
      // No level is left out on the way down: a reader who listens goes by them.
      last = Math.min(level + (title[1] ?? '').length - highest, last + 1, deepest);
      html.push(`<h${last} dir="auto">${renderInline(title[2] ?? '')}</h${last}>`);
    } else if (item !== null) {
      if (paragraph.length > 0) close();
      const [, indent = '', mark = '', content = ''] = item;
      const wanted = Math.floor(indent.length / 2);
      const depth = Math.min(wanted, open === undefined ? 0 : open.depth + 1, deepestList);
      items.push({ depth, isOrdered: /\d/.test(mark), text: content });
    } else if (open !== undefined && /^ {2}/.test(line)) open.text += `\n${line.trim()}`;
    else {
      if (items.length > 0) close();
      paragraph.push(line.trim());
    }
  }
  close();
  return html.join('\n');
}

const heading = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/;
const bullet = /^( *)([-*+]|\d{1,9}[.)])[ \t]+(\S.*)$/;

function renderList(items: readonly Item[]): string {
  let html = '';
  const open: string[] = [];
  for (const { depth, isOrdered, text } of items) {
    const tag = isOrdered ? 'ol' : 'ul';
    while (open.length > depth + 1) html += `</li></${open.pop()}>`;
    if (open.length === depth + 1) html += '</li>';
    else {
      html += `<${tag}>`;
      open.push(tag);
    }
    html += `<li dir="auto">${renderInline(text)}`;
  }
  while (open.length > 0) html += `</li></${open.pop()}>`;
  return html;
}
