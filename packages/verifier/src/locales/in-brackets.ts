/** A detail at the end of a text, where there is one: ` (detail)`. @internal */
export function inBrackets(detail: string | number | boolean | undefined, before = ''): string {
  return detail === undefined ? '' : ` (${before}${detail})`;
}
