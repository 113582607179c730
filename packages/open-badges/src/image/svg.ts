/** Attributes of an element; those that are undefined are left out. */
export interface Attributes {
  readonly [name: string]: string | number | undefined;
}

/**
 * Writes an SVG element. Attribute values are escaped; content must be markup already.
 *
 * @internal
 */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? short(value) : escapeXml(`${value}`)}"`,
    )
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/**
 * A number with at most two decimals, as short as it goes.
 *
 * @internal
 */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/**
 * Escapes a text for content and for quoted attributes.
 *
 * @internal
 */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
