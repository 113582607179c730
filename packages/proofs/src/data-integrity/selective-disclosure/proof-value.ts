import { decodeMultibase, encodeMultibase } from '../../did/multibase.ts';
import { joinBytes } from '../hash.ts';
import { type CborValue, decodeCbor, encodeCbor } from './cbor.ts';

/** What a base proof holds; for the holder only, who derives other proofs from it. */
export interface BaseProofValue {
  /** The issuer's signature over the proof options, {@link publicKey} and the mandatory statements. */
  readonly baseSignature: Uint8Array;
  /** P-256 key of this one proof, as Multikey bytes. */
  readonly publicKey: Uint8Array;
  readonly hmacKey: Uint8Array;
  /** One signature, by the key of this proof, for each statement that is not mandatory. */
  readonly signatures: readonly Uint8Array[];
  readonly mandatoryPointers: readonly string[];
}

/** What a derived proof holds. */
export interface DerivedProofValue extends Pick<BaseProofValue, 'baseSignature' | 'publicKey'> {
  /** One signature for each disclosed statement that is not mandatory. */
  readonly signatures: readonly Uint8Array[];
  /** The label that was signed, by the canonical label that a verifier sees. */
  readonly labels: ReadonlyMap<string, string>;
  /** Positions of the mandatory statements among the disclosed ones. */
  readonly mandatoryIndexes: readonly number[];
}

/** @see Data Integrity ECDSA Cryptosuites 1.0, section 3.5.1 and following. */
const headers = { base: [0xd9, 0x5d, 0x00], derived: [0xd9, 0x5d, 0x01] } as const;

const lengths = { signature: 64, publicKey: 35, hmacKey: 32, label: 32 } as const;

/** Tells what kind of proof value a text is. @internal */
export function proofValueKind(text: string): keyof typeof headers | undefined {
  const bytes = decodeMultibase('u', text);
  if (bytes === undefined) return undefined;
  return (['base', 'derived'] as const).find((kind) =>
    headers[kind].every((byte, index) => bytes[index] === byte),
  );
}

/** @internal */
export function encodeBaseProofValue(value: BaseProofValue): string {
  const { baseSignature, publicKey, hmacKey, signatures, mandatoryPointers } = value;
  return encode('base', [baseSignature, publicKey, hmacKey, signatures, mandatoryPointers]);
}

/** Reads a base proof value; `undefined` for anything else. @internal */
export function decodeBaseProofValue(text: string): BaseProofValue | undefined {
  const parts = proofValueKind(text) === 'base' ? decode(text) : [];
  const [baseSignature, publicKey, hmacKey, signatures, mandatoryPointers] = parts;
  return parts.length === 5 &&
    isBytes(baseSignature, lengths.signature) &&
    isBytes(publicKey, lengths.publicKey) &&
    isBytes(hmacKey, lengths.hmacKey) &&
    isListOf(signatures, isSignature) &&
    isListOf(mandatoryPointers, isText)
    ? { baseSignature, publicKey, hmacKey, signatures, mandatoryPointers }
    : undefined;
}

/** @internal */
export function encodeDerivedProofValue(value: DerivedProofValue): string {
  const { baseSignature, publicKey, signatures, labels, mandatoryIndexes } = value;
  const map = new Map(
    [...labels].map(([seen, label]) => [
      Number(seen.slice('c14n'.length)),
      decodeMultibase('u', label) ?? new Uint8Array(),
    ]),
  );
  return encode('derived', [baseSignature, publicKey, signatures, map, mandatoryIndexes]);
}

/** Reads a derived proof value; `undefined` for anything else. @internal */
export function decodeDerivedProofValue(text: string): DerivedProofValue | undefined {
  const parts = proofValueKind(text) === 'derived' ? decode(text) : [];
  const [baseSignature, publicKey, signatures, map, mandatoryIndexes] = parts;
  if (
    parts.length !== 5 ||
    !isBytes(baseSignature, lengths.signature) ||
    !isBytes(publicKey, lengths.publicKey) ||
    !isListOf(signatures, isSignature) ||
    !(map instanceof Map) ||
    !isListOf(mandatoryIndexes, isIndex)
  ) {
    return undefined;
  }
  const labels = new Map<string, string>();
  for (const [index, label] of map) {
    if (!isIndex(index) || !isBytes(label, lengths.label)) return undefined;
    labels.set(`c14n${index}`, encodeMultibase('u', label));
  }
  const isOneToOne =
    new Set(labels.values()).size === labels.size &&
    new Set(mandatoryIndexes).size === mandatoryIndexes.length;
  return isOneToOne
    ? { baseSignature, publicKey, signatures, labels, mandatoryIndexes }
    : undefined;
}

function encode(kind: keyof typeof headers, parts: readonly CborValue[]): string {
  return encodeMultibase('u', joinBytes(Uint8Array.from(headers[kind]), encodeCbor(parts)));
}

/** The parts behind the header; none when it is not CBOR. */
function decode(text: string): readonly unknown[] {
  const bytes = decodeMultibase('u', text)?.slice(headers.base.length) ?? new Uint8Array();
  const parts = decodeCbor(bytes);
  return Array.isArray(parts) ? parts : [];
}

function isBytes(value: unknown, length: number): value is Uint8Array {
  return value instanceof Uint8Array && value.length === length;
}

function isSignature(value: unknown): value is Uint8Array {
  return isBytes(value, lengths.signature);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}
