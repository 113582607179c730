import { safeLink, visible } from '@merkki/core/html';

// Each alternative ends within a bounded stretch, so the time grows with the text alone.
const token =
  /\\([!-/:-@[-`{-~])|`([^`\n]{1,500})`|\[([^[\]\n]{1,500})\]\(([^()\s<>]{1,2000})\)|<((?:https?:|mailto:)[^<>\s]{1,2000})>|\*\*(?=\S)([^*\n]{1,2000}?)(?<=\S)\*\*|\*(?=\S)([^*\n]{1,2000}?)(?<=\S)\*|(?<![\p{L}\p{N}])_(?=\S)([^_\n]{1,2000}?)(?<=\S)_(?![\p{L}\p{N}])/gu;

/**
 * Writes one paragraph of Markdown as HTML: strong, emphasis, code, links, escapes. Everything else,
 * markup above all, is text.
 *
 * @internal
 */
export function renderInline(text: string): string {
  let html = '';
  let end = 0;
  for (const match of text.matchAll(token)) {
    const [whole, sign, code, label, address, bare, strong, starred, underlined] = match;
    html += visible(text.slice(end, match.index));
    end = match.index + whole.length;
    const emphasis = starred ?? underlined;
    if (sign !== undefined) html += visible(sign);
    else if (code !== undefined) html += `<code>${visible(code)}</code>`;
    else if (bare !== undefined) html += safeLink(bare);
    else if (label !== undefined && address !== undefined) {
      html += safeLink(address, renderEmphasis(label));
    } else if (strong !== undefined) html += `<strong>${renderInline(strong)}</strong>`;
    else if (emphasis !== undefined) html += `<em>${renderInline(emphasis)}</em>`;
  }
  return html + visible(text.slice(end));
}

/** The label of a link holds no other link. */
function renderEmphasis(label: string): string {
  return visible(label.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1'));
}
