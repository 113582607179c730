/**
 * SHA-1 of bytes, for names only: it is no protection against forgery. The platform's own digest
 * cannot be used, for it answers later and a mapping answers at once.
 *
 * @see RFC 3174, section 6.1.
 */
export function sha1(bytes: Uint8Array): Uint8Array {
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const padded = pad(bytes);
  for (let start = 0; start < padded.byteLength; start += 64) addBlock(state, padded, start);
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, index) => {
    digest.setUint32(index * 4, word);
  });
  return new Uint8Array(digest.buffer);
}

function pad(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(length - 8, BigInt(bytes.length) * 8n);
  return view;
}

function addBlock(state: number[], padded: DataView, start: number): void {
  const words = Array.from({ length: 16 }, (_, index) => padded.getUint32(start + index * 4));
  for (let index = 16; index < 80; index += 1) {
    const [far, farther, near, last] = [index - 16, index - 14, index - 8, index - 3].map(
      (at) => words[at] ?? 0,
    );
    words.push(rotate((far ?? 0) ^ (farther ?? 0) ^ (near ?? 0) ^ (last ?? 0), 1));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  words.forEach((word, index) => {
    const next = (rotate(a, 5) + mix(index, b, c, d) + e + word) >>> 0;
    [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
  });
  [a, b, c, d, e].forEach((word, index) => {
    state[index] = ((state[index] ?? 0) + word) >>> 0;
  });
}

function mix(index: number, b: number, c: number, d: number): number {
  if (index < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (index < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (index < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

function rotate(word: number, bits: number): number {
  return ((word << bits) | (word >>> (32 - bits))) >>> 0;
}
