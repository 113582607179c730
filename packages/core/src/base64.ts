const urlAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Writes bytes as base64url without padding.
 *
 * @see RFC 4648, section 5; RFC 7515, section 2.
 * @example
 * toBase64Url(new Uint8Array([255, 239])); // '_-8'
 */
export function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * Reads base64url without padding; `undefined` for anything else: padding, spaces, an impossible
 * length, or left-over bits that are not zero.
 *
 * @see RFC 4648, section 3.5 (canonical encoding).
 * @example
 * fromBase64Url('_-8'); // Uint8Array [255, 239]
 */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const last = urlAlphabet.indexOf(text.at(-1) ?? '');
  const unused = [0, 0, 0b1111, 0b11][text.length % 4] ?? 0; // bits that encode nothing
  if ((last & unused) !== 0) return undefined;
  return fromBase64(
    text
      .replaceAll('-', '+')
      .replaceAll('_', '/')
      .padEnd(Math.ceil(text.length / 4) * 4, '='),
  );
}

/**
 * Writes bytes as padded base64.
 *
 * @see RFC 4648, section 4.
 * @example
 * toBase64(new TextEncoder().encode('ok')); // 'b2s='
 */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  const step = 0x2000; // below the argument limit of every engine
  for (let start = 0; start < bytes.length; start += step) {
    const part: string = Reflect.apply(
      String.fromCharCode,
      null,
      bytes.subarray(start, start + step),
    );
    binary += part;
  }
  return btoa(binary);
}

/**
 * Reads padded base64; `undefined` for anything else.
 *
 * @see RFC 4648, section 4.
 * @example
 * fromBase64('b2s='); // Uint8Array [111, 107]
 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
