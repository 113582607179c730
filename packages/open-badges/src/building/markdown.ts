/**
 * A section in Markdown; nothing when it has no lines.
 *
 * @internal
 */
export function section(heading: string, blocks: readonly (string | undefined)[]): string[] {
  const found = blocks.filter((block) => block !== undefined && block !== '');
  return found.length === 0 ? [] : [`## ${heading}\n\n${found.join('\n\n')}`];
}

/**
 * A bullet list in Markdown; `undefined` when it has no items.
 *
 * @internal
 */
export function bullets(items: readonly (string | undefined)[]): string | undefined {
  const found = items.filter((item) => item !== undefined);
  if (found.length === 0) return undefined;
  return found.map((item) => `- ${item.trim().replaceAll('\n', '\n  ')}`).join('\n');
}

/**
 * A number as the language writes it; the same on every machine.
 *
 * @internal
 */
export function decimal(value: number, language: string): string {
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}

/**
 * The first letter made a capital.
 *
 * @internal
 */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
