/** What a proof value is made of. */
export type CborValue =
  | number
  | string
  | Uint8Array
  | readonly CborValue[]
  | ReadonlyMap<CborValue, CborValue>;

/** @see RFC 8949, section 3.1. */
const major = { unsigned: 0, bytes: 2, text: 3, array: 4, map: 5, tag: 6 } as const;
/** Byte strings may wear the tag for arrays of bytes. @see RFC 8746, section 2.1. */
const byteArrayTag = 64;
const maxDepth = 4;

/**
 * Writes a value in the deterministic form of CBOR: whole numbers from 0, texts, bytes, lists and maps.
 *
 * @see RFC 8949, section 4.2.1.
 * @internal
 */
export function encodeCbor(value: CborValue): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  write(value, bytes);
  return Uint8Array.from(bytes);
}

function write(value: CborValue, bytes: number[]): void {
  if (typeof value === 'number') {
    writeHead(major.unsigned, value, bytes);
  } else if (typeof value === 'string') {
    const text = new TextEncoder().encode(value);
    writeHead(major.text, text.length, bytes);
    bytes.push(...text);
  } else if (value instanceof Uint8Array) {
    writeHead(major.bytes, value.length, bytes);
    bytes.push(...value);
  } else if (isMap(value)) {
    const entries = [...value].map(([key, entry]) => [encodeCbor(key), entry] as const);
    writeHead(major.map, entries.length, bytes);
    for (const [key, entry] of entries.toSorted(([one], [other]) => compareBytes(one, other))) {
      bytes.push(...key);
      write(entry, bytes);
    }
  } else {
    writeHead(major.array, value.length, bytes);
    for (const entry of value) write(entry, bytes);
  }
}

function writeHead(type: number, length: number, bytes: number[]): void {
  const size = length < 24 ? 0 : length < 0x100 ? 1 : length < 0x1_0000 ? 2 : 4;
  bytes.push((type << 5) | (size === 0 ? length : 24 + Math.log2(size)));
  for (let index = size - 1; index >= 0; index -= 1) bytes.push((length >>> (8 * index)) & 0xff);
}

function compareBytes(one: Uint8Array, other: Uint8Array): number {
  const at = one.findIndex((byte, index) => byte !== other[index]);
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
}

function isMap(
  value: readonly CborValue[] | ReadonlyMap<CborValue, CborValue>,
): value is ReadonlyMap<CborValue, CborValue> {
  return value instanceof Map;
}

/**
 * Reads what {@link encodeCbor} writes, strictly: shortest lengths, definite lengths, no key twice,
 * nothing behind the end.
 *
 * @returns `undefined` for anything else.
 * @internal
 */
export function decodeCbor(bytes: Uint8Array): CborValue | undefined {
  const reader = new Reader(bytes);
  const value = reader.read(0);
  return reader.isAtEnd ? value : undefined;
}

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  read(depth: number): CborValue | undefined {
    const head = this.#head();
    if (head === undefined || depth > maxDepth) return undefined;
    const { type, count } = head;
    switch (type) {
      case major.unsigned:
        return count;
      case major.bytes:
        return this.#take(count);
      case major.text:
        return decodeText(this.#take(count));
      case major.array:
        return this.#list(count, depth);
      case major.map:
        return this.#map(count, depth);
      case major.tag: {
        const tagged = count === byteArrayTag ? this.read(depth + 1) : undefined;
        return tagged instanceof Uint8Array ? tagged : undefined;
      }
      default:
        return undefined;
    }
  }

  #head(): { readonly type: number; readonly count: number } | undefined {
    const [first] = this.#take(1) ?? [];
    if (first === undefined) return undefined;
    const type = first >> 5;
    const short = first & 31;
    if (short < 24) return { type, count: short };
    if (short > 26) return undefined; // no list, text or number here comes near 2^32
    const long = this.#take(2 ** (short - 24));
    const count = long?.reduce((sum, byte) => sum * 256 + byte, 0);
    const shortest = [24, 0x100, 0x1_0000][short - 24] ?? 0;
    return count === undefined || count < shortest ? undefined : { type, count };
  }

  #take(length: number): Uint8Array | undefined {
    if (length > this.#bytes.length - this.#at) return undefined;
    this.#at += length;
    return this.#bytes.slice(this.#at - length, this.#at);
  }

  #list(count: number, depth: number): readonly CborValue[] | undefined {
    const list: CborValue[] = [];
    while (list.length < count) {
      const value = this.read(depth + 1);
      if (value === undefined) return undefined;
      list.push(value);
    }
    return list;
  }

  #map(count: number, depth: number): ReadonlyMap<CborValue, CborValue> | undefined {
    const map = new Map<CborValue, CborValue>();
    while (map.size < count) {
      const key = this.read(depth + 1);
      const value = this.read(depth + 1);
      const isKey = typeof key === 'number' || typeof key === 'string';
      if (!isKey || value === undefined || map.has(key)) return undefined;
      map.set(key, value);
    }
    return map;
  }
}

function decodeText(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
