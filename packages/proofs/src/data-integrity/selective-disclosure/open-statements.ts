import type { DocumentLoader } from '@merkki/contexts';
import { InvalidArgumentError, type JsonObject, MerkkiError, toBase64Url } from '@merkki/core';
import { maxWorkFactor } from '../canonicalize.ts';
import { runJsonld } from '../run-jsonld.ts';
import { nameListCells } from './name-list-cells.ts';
import { relabel, splitQuads } from './nquads.ts';
import { readPointers, select, translatePath } from './select.ts';
import { type SkolemizedDocument, skolemize } from './skolemize.ts';

/** The statements of a document as a base proof signs them, one by one. */
export interface Statements {
  /** Canonical N-Quads, with labels that tell nothing about what is left out, sorted. */
  readonly quads: readonly string[];
  /** The label of each blank node in {@link quads}, by its canonical label. */
  readonly canonicalLabels: ReadonlyMap<string, string>;
  /** Finds the statements that JSON Pointers into the document select. */
  select(pointers: readonly string[]): Promise<Selection>;
}

/** What JSON Pointers select. */
export interface Selection {
  /** Positions in {@link Statements.quads}. */
  readonly indexes: ReadonlySet<number>;
  /** For canonical labels of the selected part taken alone: the label in {@link Statements.quads}. */
  verifierLabels(): Promise<ReadonlyMap<string, string>>;
}

/**
 * Canonicalises a document, replaces the labels of blank nodes by an HMAC of them, and finds parts of
 * it.
 *
 * @throws What `runJsonld` throws; an `InvalidArgumentError` `proof.pointer` from `select`.
 * @see Data Integrity ECDSA Cryptosuites 1.0, section 3.5.10 (canonicalizeAndGroup).
 * @internal
 */
export async function openStatements(
  document: JsonObject,
  documentLoader: DocumentLoader,
  hmacKey: CryptoKey,
): Promise<Statements> {
  const named = await skolemize(document, documentLoader);
  const whole = nameListCells(named.quads);
  if (whole === undefined) {
    throw new MerkkiError({
      code: 'jsonld.invalid',
      message: 'The document has two equal lists in one place, which cannot be told apart.',
    });
  }
  const { quads: canonical, labels } = await canonicalizeQuads(whole, document);
  const canonicalLabels = new Map<string, string>();
  for (const label of labels.values()) canonicalLabels.set(label, await blind(label, hmacKey));
  const blindLabel = (label: string): string => canonicalLabels.get(label) ?? '';
  const quads = canonical.map((line) => relabel(line, blindLabel)).sort();
  const labelOf = (label: string): string => blindLabel(labels.get(label) ?? '');

  return {
    quads,
    canonicalLabels,
    async select(pointers) {
      const part = await selectQuads(document, named, pointers);
      const selected = new Set(
        part.map((line) =>
          relabel(line, (label) => (labels.has(label) ? labelOf(label) : refusePart())),
        ),
      );
      return {
        indexes: new Set(quads.flatMap((line, index) => (selected.has(line) ? [index] : []))),
        async verifierLabels() {
          const alone = await canonicalizeQuads(part, document);
          return new Map([...alone.labels].map(([label, seen]) => [seen, labelOf(label)]));
        },
      };
    },
  };
}

async function selectQuads(
  document: JsonObject,
  named: SkolemizedDocument,
  pointers: readonly string[],
): Promise<readonly string[]> {
  const paths = readPointers(document, pointers).map((path) =>
    translatePath(document, named.compact, path),
  );
  const part = select(named.compact, paths);
  return part === undefined ? [] : (nameListCells(await named.toQuads(part)) ?? refusePart());
}

/** Canonicalises N-Quads, and tells the canonical label of each of their blank nodes. @internal */
export async function canonicalizeQuads(
  quads: readonly string[],
  document: JsonObject,
): Promise<{ readonly quads: readonly string[]; readonly labels: ReadonlyMap<string, string> }> {
  const labels = new Map<string, string>();
  const text = await runJsonld(document, '', (jsonld) =>
    jsonld.canonize(quads.join(''), {
      inputFormat: 'application/n-quads',
      canonizeOptions: { algorithm: 'RDFC-1.0', maxWorkFactor, canonicalIdMap: labels },
    }),
  );
  return { quads: splitQuads(text), labels };
}

/** @see Data Integrity ECDSA Cryptosuites 1.0, section 3.5.2 (createHmacIdLabelMapFunction). */
async function blind(label: string, hmacKey: CryptoKey): Promise<string> {
  const bytes = new TextEncoder().encode(label);
  return `u${toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', hmacKey, bytes)))}`;
}

function refusePart(): never {
  throw new InvalidArgumentError({
    code: 'proof.pointer',
    message: 'A JSON Pointer names a part of a list; only whole lists can be selected.',
  });
}
