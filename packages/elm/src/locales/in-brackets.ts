/**
 * A value in brackets, with a space before; nothing when there is none.
 *
 * @param or - What stands between the choices of a value, which ` | ` separates.
 * @internal
 */
export function inBrackets(
  value: string | number | boolean | undefined,
  before = '',
  or = ' | ',
): string {
  return value === undefined ? '' : ` (${before}${String(value).replaceAll(' | ', or)})`;
}
