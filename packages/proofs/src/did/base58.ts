const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/**
 * Writes bytes in base58btc.
 *
 * @see Controlled Identifiers 1.0, "Base Encode".
 * @example
 * encodeBase58(new Uint8Array([0, 255])); // '15Q'
 */
export function encodeBase58(bytes: Uint8Array): string {
  const digits = rebase(bytes, 256, 58);
  return (
    alphabet.charAt(0).repeat(leadingZeros(bytes)) + digits.map((digit) => alphabet[digit]).join('')
  );
}

/**
 * Reads base58btc; `undefined` for another alphabet or more than 132 characters (work grows with the
 * square of the length, and no key or signature is longer than one of P-384).
 *
 * @see Controlled Identifiers 1.0, "Base Decode".
 * @example
 * decodeBase58('15Q'); // Uint8Array [0, 255]
 */
export function decodeBase58(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length > 132) return undefined;
  const digits = Array.from(text, (char) => alphabet.indexOf(char));
  if (digits.includes(-1)) return undefined;
  const zeros = leadingZeros(digits);
  const bytes = rebase(digits, 58, 256);
  const result = new Uint8Array(zeros + bytes.length);
  result.set(bytes, zeros);
  return result;
}

function leadingZeros(digits: ArrayLike<number>): number {
  let count = 0;
  while (count < digits.length && digits[count] === 0) count += 1;
  return count;
}

/** Rewrites a number, most significant digit first, from one base to another, without leading zeros. */
function rebase(digits: Iterable<number>, from: number, to: number): number[] {
  const result: number[] = []; // least significant digit first
  for (const digit of digits) {
    let carry = digit;
    for (let index = 0; index < result.length; index += 1) {
      carry += (result[index] ?? 0) * from;
      result[index] = carry % to;
      carry = Math.floor(carry / to);
    }
    while (carry > 0) {
      result.push(carry % to);
      carry = Math.floor(carry / to);
    }
  }
  return result.reverse();
}
