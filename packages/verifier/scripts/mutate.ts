import { isJsonObject, type JsonValue } from '@merkki/core';

/** Gives numbers from 0 up to 1, the same ones for the same seed. */
export type Random = () => number;

/** Mulberry32: small, and good enough to choose places. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

function oneOf<T>(random: Random, values: readonly [T, ...T[]]): T {
  return values[below(random, values.length)] ?? values[0];
}

const snippets = [
  '',
  ' ',
  '\n',
  '\0',
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '.',
  '..',
  '-',
  '_',
  '=',
  '~',
  '#',
  '0',
  '9',
  '60',
  '1e999',
  'null',
  'true',
  '\u202e',
  '\ufeff',
  '\ud800',
  'é',
  '__proto__',
  'Z',
  'z',
  'T',
  '+14:00',
  '"@context":[],',
  '"proof":[],',
  'eyJhbGciOiJub25lIn0',
] as const;

/** A text with one to three places changed. */
export function mutateText(text: string, random: Random): string {
  let mutant = text;
  for (let count = 1 + below(random, 3); count > 0; count -= 1) {
    const at = below(random, mutant.length + 1);
    const until = oneOf(random, [at, at + 1, at + 1, at + 2, at + below(random, 40)]);
    const copied = mutant.slice(below(random, mutant.length), below(random, mutant.length));
    const inserted = random() < 0.9 ? oneOf(random, snippets) : copied;
    mutant = mutant.slice(0, at) + inserted + mutant.slice(until);
  }
  return mutant;
}

/** Bytes with one to three places changed. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let mutant = bytes.slice();
  for (let count = 1 + below(random, 3); count > 0; count -= 1) {
    const at = below(random, mutant.length);
    const kind = random();
    if (kind < 0.6) mutant[at] = below(random, 256);
    else if (kind < 0.8) mutant = mutant.slice(0, at);
    else
      mutant = Uint8Array.of(...mutant.subarray(0, at), ...mutant.subarray(below(random, at + 1)));
    if (mutant.length === 0) return mutant;
  }
  return mutant;
}

const values: readonly [JsonValue, ...JsonValue[]] = [
  null,
  '',
  'x',
  0,
  -1,
  true,
  [],
  {},
  ['x'],
  { id: 'urn:a:b' },
];

/** A document in which one value, deeper with every other throw, is replaced, doubled or taken away. */
export function mutateJson(value: JsonValue, random: Random): JsonValue {
  if (typeof value !== 'object' || value === null) return oneOf(random, values);
  const names = Object.keys(value);
  const name = names[below(random, names.length)];
  if (name === undefined || random() < 0.1) return oneOf(random, values);
  if (Array.isArray(value)) {
    const at = Number(name);
    const changed = random() < 0.3 ? [] : [mutateJson(value[at] ?? null, random)];
    return [...value.slice(0, at), ...changed, ...value.slice(at + 1)];
  }
  if (!isJsonObject(value)) return value;
  const { [name]: old = null, ...rest } = value;
  const kind = random();
  if (kind < 0.15) return rest;
  if (kind < 0.3) return { ...value, [oneOf(random, ['unheard', '@type', 'id', 'proof'])]: old };
  return { ...value, [name]: mutateJson(old, random) };
}
