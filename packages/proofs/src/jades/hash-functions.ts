/** A hash function that imprints and signatures may be made with. */
export interface HashFunction {
  /** Name for WebCrypto. */
  readonly name: 'SHA-256' | 'SHA-384' | 'SHA-512';
  /** Object identifier. */
  readonly oid: string;
  /** Length of its values. */
  readonly bytes: number;
}

/** The hash functions that are taken. @see ETSI TS 119 312; RFC 5754, section 2. */
const hashFunctions: readonly HashFunction[] = [
  { name: 'SHA-256', oid: '2.16.840.1.101.3.4.2.1', bytes: 32 },
  { name: 'SHA-384', oid: '2.16.840.1.101.3.4.2.2', bytes: 48 },
  { name: 'SHA-512', oid: '2.16.840.1.101.3.4.2.3', bytes: 64 },
];

/** The hash function of an object identifier. @internal */
export function hashByOid(oid: string): HashFunction | undefined {
  return hashFunctions.find((known) => known.oid === oid);
}

/** The hash function whose values have so many bytes. @internal */
export function hashByLength(bytes: number): HashFunction | undefined {
  return hashFunctions.find((known) => known.bytes === bytes);
}

/** The hash function of a name for WebCrypto. @internal */
export function hashByName(name: string | undefined): HashFunction | undefined {
  return hashFunctions.find((known) => known.name === name);
}

/** Hashes octets. @internal */
export async function hash({ name }: HashFunction, octets: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(name, Uint8Array.from(octets)));
}
