/**
 * A number as text with the word that goes with it: one, or any other.
 *
 * @param number - As the language writes it.
 * @internal
 */
export function counted(number: unknown, one: string, others: string): string {
  return `${String(number)} ${String(number) === '1' ? one : others}`;
}
