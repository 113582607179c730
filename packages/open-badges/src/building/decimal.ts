/**
 * A number as the language writes it; the same on every machine.
 *
 * @internal
 */
export function decimal(value: number, language: string): string {
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}
