import { contexts, contextVariants, digestDocument } from '@merkki/contexts';
import { formatInstant, type JsonObject, toBase64 } from '@merkki/core';
import type { VerificationReport } from '../report.ts';
import { resolveOptions } from '../resolved-options.ts';
import { verify } from '../verify.ts';
import type { VerifyOptions } from '../verify-options.ts';
import type { Evidence, EvidenceDocument } from './evidence.ts';
import { sha256 } from './sha256.ts';

/** What {@link collectEvidence} gives. */
export interface CollectedEvidence {
  /** The verification of today. */
  readonly report: VerificationReport;
  /** What it was based on. */
  readonly evidence: Evidence;
}

/**
 * Verifies a credential and gathers every document that the verification asked for, with its hash:
 * `verify(input, { now: evidence.at, evidence })` then gives the same report without a network.
 *
 * @param options - As for `verify`; give it loaders that reach the documents.
 * @throws What `verify` throws.
 * @example
 * const { report, evidence } = await collectEvidence('{}', { now: '2026-11-24T10:00:00Z' });
 * evidence.documents; // []
 */
export async function collectEvidence(
  input: string | Uint8Array,
  options: VerifyOptions,
): Promise<CollectedEvidence> {
  const { documentLoader, resolveDid, loadResource, clock } = resolveOptions(options);
  const found = new Map<string, EvidenceDocument>();
  const keep = (document: EvidenceDocument): void => {
    const key = `${document.kind} ${document.id}`;
    if (!found.has(key)) found.set(key, document);
  };
  const report = await verify(input, {
    ...options,
    documentLoader: async (url) => {
      const loaded = await documentLoader(url);
      keep(await describeContext(url, loaded.document));
      return loaded;
    },
    resolveDid: async (did) => {
      const document = await resolveDid(did);
      if (!isWorkedOut(did)) keep(await describeJson('did', did, document));
      return document;
    },
    ...(loadResource === undefined
      ? {}
      : {
          loadResource: async (url) => {
            const resource = await loadResource(url);
            const { mediaType, body } = resource;
            keep({ ...(await describeBytes('resource', url, body)), ...ifPresent({ mediaType }) });
            return resource;
          },
        }),
  });
  const at = formatInstant(clock.now);
  return { report, evidence: { version: 1, at, documents: [...found.values()] } };
}

/** A DID that is its own document. */
function isWorkedOut(did: string): boolean {
  return /^did:(?:key|jwk):/.test(did);
}

async function describeContext(url: string, document: JsonObject): Promise<EvidenceDocument> {
  const digest = await digestDocument(document);
  const known = [contexts[url], ...(contextVariants[url] ?? [])];
  return known.some((entry) => entry?.sha256 === digest)
    ? { kind: 'context', id: url, sha256: digest }
    : describeJson('context', url, document);
}

function describeJson(
  kind: EvidenceDocument['kind'],
  id: string,
  document: JsonObject,
): Promise<EvidenceDocument> {
  return describeBytes(kind, id, new TextEncoder().encode(JSON.stringify(document)));
}

async function describeBytes(
  kind: EvidenceDocument['kind'],
  id: string,
  bytes: Uint8Array,
): Promise<EvidenceDocument> {
  return { kind, id, sha256: await sha256(bytes), content: toBase64(bytes) };
}

function ifPresent<T extends string>({
  mediaType,
}: {
  readonly mediaType: T | undefined;
}): { readonly mediaType?: T } {
  return mediaType === undefined ? {} : { mediaType };
}
