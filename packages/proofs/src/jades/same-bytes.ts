/** Tells whether two byte strings, neither of them secret, are the same. @internal */
export function sameBytes(one: BytesLike, other: BytesLike): boolean {
  const [first, second] = [toBytes(one), toBytes(other)];
  return first.length === second.length && first.every((byte, at) => byte === second[at]);
}

type BytesLike = Uint8Array | ArrayBuffer;

function toBytes(bytes: BytesLike): Uint8Array {
  return bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
}
