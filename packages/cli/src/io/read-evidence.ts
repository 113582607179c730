import { isJsonObject, type JsonValue, MerkkiError, parseInstant, readJson } from '@merkki/core';
import type { Evidence, EvidenceDocument } from '@merkki/verifier';
import { readText } from './files.ts';

const kinds = ['did', 'context', 'resource'] as const satisfies readonly EvidenceDocument['kind'][];

/**
 * Reads evidence that `verify --save-evidence` wrote. Whether its documents are whole, their hashes
 * tell when one is asked for.
 *
 * @throws `evidence.malformed` for any other file.
 * @internal
 */
export async function readEvidence(path: string): Promise<Evidence> {
  const read = readJson(await readText(path), { maxBytes: 64 * 1_048_576, maxMembers: 1_000_000 });
  const evidence = read.ok ? toEvidence(read.value) : undefined;
  if (evidence !== undefined) return evidence;
  throw new MerkkiError({
    code: 'evidence.malformed',
    message: 'The file is no evidence.',
    params: { path },
  });
}

function toEvidence(value: JsonValue): Evidence | undefined {
  if (!isJsonObject(value) || value['version'] !== 1) return undefined;
  const { at, documents } = value;
  if (typeof at !== 'string' || parseInstant(at) === undefined) return undefined;
  if (!Array.isArray(documents)) return undefined;
  const read = documents.map(toDocument);
  const known = read.filter((document) => document !== undefined);
  return known.length === read.length ? { version: 1, at, documents: known } : undefined;
}

function toDocument(value: JsonValue): EvidenceDocument | undefined {
  if (!isJsonObject(value)) return undefined;
  const { id, sha256, mediaType, content } = value;
  const kind = kinds.find((known) => known === value['kind']);
  if (kind === undefined || typeof id !== 'string' || typeof sha256 !== 'string') return undefined;
  return {
    kind,
    id,
    sha256,
    ...(typeof mediaType === 'string' ? { mediaType } : {}),
    ...(typeof content === 'string' ? { content } : {}),
  };
}
