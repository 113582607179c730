/** Font families, with what other systems have in their place. */
const families = {
  serif: "'Source Serif 4',Georgia,'Liberation Serif','Times New Roman',serif",
  sans: "'Source Sans 3','Segoe UI','Helvetica Neue',Arial,'Liberation Sans',sans-serif",
} as const;

/** How a text looks. */
export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly family?: keyof typeof families;
  readonly weight?: number;
  readonly spacing?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Escapes a text for XML and drops what XML 1.0 cannot carry. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** One line of text with its baseline at y. */
export function textLine(text: string, x: number, y: number, style: TextStyle): string {
  const attributes = [
    `x="${round(x)}"`,
    `y="${round(y)}"`,
    `font-family="${families[style.family ?? 'sans']}"`,
    `font-size="${style.size}"`,
    `fill="${style.fill}"`,
    style.weight === undefined ? '' : `font-weight="${style.weight}"`,
    style.spacing === undefined ? '' : `letter-spacing="${style.spacing}"`,
    style.anchor === undefined ? '' : `text-anchor="${style.anchor}"`,
  ].filter((attribute) => attribute !== '');
  return `<text ${attributes.join(' ')}>${escapeXml(text)}</text>`;
}

/** Lines below each other. */
export function textLines(
  lines: readonly string[],
  x: number,
  y: number,
  leading: number,
  style: TextStyle,
): string {
  return lines.map((line, index) => textLine(line, x, y + index * leading, style)).join('');
}

/** A number with at most two decimals. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
