import { InvalidArgumentError } from '@merkki/core';

/**
 * URI of a part of the micro-credential: its own URI, with the part's id as fragment.
 *
 * @throws {@link InvalidArgumentError} `schema.format` when the id has half a character (a lone
 * surrogate), which no URI can hold.
 * @internal
 */
export function partUri(uri: string, id: string): string {
  if (/\p{Surrogate}/u.test(id)) {
    throw new InvalidArgumentError({
      code: 'schema.format',
      message: 'The id of a part holds a lone surrogate.',
      params: { expected: 'uri' },
    });
  }
  const fragment = encodeURIComponent(id).replace(/[()]/g, (sign) =>
    sign === '(' ? '%28' : '%29',
  );
  return `${uri.split('#')[0]}#${fragment}`;
}

/**
 * Reads the id out of the URI of a part; `undefined` when there is none.
 *
 * @internal
 */
export function fragmentOf(uri: string): string | undefined {
  const at = uri.indexOf('#');
  if (at < 0) return undefined;
  try {
    return decodeURIComponent(uri.slice(at + 1));
  } catch {
    return undefined; // no UTF-8 behind the per cent signs
  }
}
