/**
 * Tells whether an ECDSA signature is DER to the letter: one sequence of two positive integers, lengths
 * and integers as short as can be. The X.509 library reads laxer forms too, by which one certificate
 * could have many encodings.
 *
 * @see RFC 3279, section 2.2.3; ITU-T X.690, sections 8.3 and 10.1.
 * @internal
 */
export function isStrictEcdsaSignature(bytes: Uint8Array): boolean {
  const content = readElement(bytes, 0x30);
  const first = content && readInteger(content.value);
  const second = first && readInteger(first.rest);
  return content?.rest.length === 0 && second?.rest.length === 0;
}

interface Element {
  readonly value: Uint8Array;
  readonly rest: Uint8Array;
}

/** Signatures on the curves of this package are shorter than 256 bytes. */
function readElement(bytes: Uint8Array, tag: number): Element | undefined {
  const [found, short = 0, long = 0] = bytes;
  const isLong = short === 0x81 && long >= 0x80;
  const start = isLong ? 3 : 2;
  const end = start + (isLong ? long : short);
  if (found !== tag || (!isLong && short >= 0x80) || bytes.length < end) return undefined;
  return { value: bytes.subarray(start, end), rest: bytes.subarray(end) };
}

function readInteger(bytes: Uint8Array): Element | undefined {
  const element = readElement(bytes, 0x02);
  const [first, second = 0] = element?.value ?? [];
  const isNegative = first === undefined || first >= 0x80;
  const isPadded = first === 0 && (element?.value.length ?? 0) > 1 && second < 0x80;
  return isNegative || isPadded ? undefined : element;
}
