/** Where Node's `console.log` and `util.inspect` look for what to show of an object. */
const inspect = Symbol.for('nodejs.util.inspect.custom');

/**
 * Keeps the content of a secret object out of logs that print objects. Not out of `JSON.stringify`,
 * by which keys are written to their files.
 *
 * @internal
 */
export function concealed<T extends object>(secret: T): T {
  return Object.defineProperty(secret, inspect, { value: () => '[private key]' });
}
