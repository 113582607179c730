/** Left rotations of the four rounds. */
const rotations = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;

/** The constants of the 64 steps. */
const sines: readonly number[] = Array.from(
  { length: 64 },
  (_, step) => Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32) >>> 0,
);

/**
 * Computes MD5, for reading old badges only: the standard still names it, Web Crypto does not have it,
 * and nothing may be protected by it any more.
 *
 * @see RFC 1321; RFC 6151 (what is wrong with it).
 * @internal
 */
export function md5(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array((Math.floor((bytes.length + 8) / 64) + 1) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, (bytes.length * 8) >>> 0, true);
  view.setUint32(padded.length - 4, Math.floor(bytes.length / 2 ** 29), true);
  let state: State = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let offset = 0; offset < padded.length; offset += 64) state = block(view, offset, state);
  const digest = new Uint8Array(16);
  const out = new DataView(digest.buffer);
  for (const [index, part] of state.entries()) out.setUint32(index * 4, part, true);
  return digest;
}

type State = readonly [number, number, number, number];

function block(view: DataView, offset: number, start: State): State {
  let [a, b, c, d] = start;
  for (const [step, sine] of sines.entries()) {
    const [mixed, word] = mix(step, b, c, d);
    const sum = (a + mixed + sine + view.getUint32(offset + word * 4, true)) >>> 0;
    const by = rotations[(step >> 4) & 3]?.[step & 3] ?? 0;
    [a, d, c, b] = [d, c, b, (b + ((sum << by) | (sum >>> (32 - by)))) >>> 0];
  }
  const [a0, b0, c0, d0] = start;
  return [(a0 + a) >>> 0, (b0 + b) >>> 0, (c0 + c) >>> 0, (d0 + d) >>> 0];
}

/** RFC 1321 3.4: the function of the round, and the word of the block that the step takes. */
function mix(step: number, b: number, c: number, d: number): readonly [number, number] {
  if (step < 16) return [(b & c) | (~b & d), step];
  if (step < 32) return [(d & b) | (~d & c), (5 * step + 1) % 16];
  if (step < 48) return [b ^ c ^ d, (3 * step + 5) % 16];
  return [c ^ (b | ~d), (7 * step) % 16];
}
