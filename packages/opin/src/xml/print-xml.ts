/** An element to be written. */
export interface XmlNode {
  /** Its name. */
  readonly name: string;
  /** Attributes in the order in which they are written. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Its text, or the elements in it. */
  readonly content: string | readonly XmlNode[];
}

/**
 * Writes an XML document, indented by two spaces, with its declaration. Characters that XML does not
 * know are left out.
 *
 * @param namespace - Default namespace of all elements.
 * @see Extensible Markup Language (XML) 1.0, Fifth Edition, sections 2.2 and 2.4.
 */
export function printXml(root: XmlNode, namespace: string): string {
  const declared: XmlNode = { ...root, attributes: [['xmlns', namespace], ...root.attributes] };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${linesOf(declared, '').join('\n')}\n`;
}

function linesOf({ name, attributes, content }: XmlNode, indent: string): readonly string[] {
  const head = [name, ...attributes.map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  if (content.length === 0) return [`${indent}<${head}/>`];
  if (typeof content === 'string') return [`${indent}<${head}>${escaped(content)}</${name}>`];
  const inner = content.flatMap((child) => linesOf(child, `${indent}  `));
  return [`${indent}<${head}>`, ...inner, `${indent}</${name}>`];
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader would turn them into spaces or line feeds.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"\t\n\r]/g, (character) => entities[character] ?? '');
}
