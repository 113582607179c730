/** Field prime and constant b of y² = x³ - 3x + b. @see NIST SP 800-186, section 3.2.1. */
const curves = {
  'P-256': {
    p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
  },
  'P-384': {
    p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
  },
} as const;

/**
 * Finds the y coordinate of a compressed point; `undefined` when no point of the curve has this x.
 *
 * @see SEC 1, section 2.3.4.
 * @internal
 */
export function decompressPoint(
  crv: keyof typeof curves,
  compressed: Uint8Array,
): { x: Uint8Array; y: Uint8Array } | undefined {
  const { p, b } = curves[crv];
  const sign = compressed[0];
  const x = compressed.slice(1);
  const abscissa = toBigInt(x);
  if ((sign !== 2 && sign !== 3) || abscissa >= p) return undefined;
  const square = (abscissa ** 3n - 3n * abscissa + b) % p;
  const root = power(square, (p + 1n) / 4n, p); // a square root, as p = 3 (mod 4)
  if ((root * root - square) % p !== 0n) return undefined;
  const ordinate = (root & 1n) === BigInt(sign & 1) ? root : p - root;
  return { x, y: toBytes(ordinate, x.length) };
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = ((base % modulus) + modulus) % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

function toBigInt(bytes: Uint8Array): bigint {
  return bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

function toBytes(value: bigint, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let rest = value;
  for (let index = length - 1; index >= 0; index -= 1) {
    bytes[index] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  return bytes;
}
