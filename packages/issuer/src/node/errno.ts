/**
 * The system's name for what went wrong, such as `ENOENT`.
 *
 * @internal
 */
export function errno(cause: unknown): string {
  const code: unknown =
    typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'code') : undefined;
  return typeof code === 'string' ? code : 'unknown';
}
