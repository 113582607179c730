import { createDocumentLoader, type DocumentLoader } from '@merkki/contexts';
import {
  atPointer,
  decodeUtf8,
  fromBase64Url,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  MerkkiError,
  readJson,
} from '@merkki/core';
import { type Recognised, recognise } from '../recognise.ts';
import type { CredentialFormat } from '../report.ts';
import { defaultLimits, type VerifyLimits } from '../verify-options.ts';
import { type ExplainedMember, explainMembers } from './explain-members.ts';

/** What a signature covers. */
export type Coverage =
  /** Every byte: the signature is over the text. */
  | 'whole'
  /** What the contexts define: the signature is over the meaning of the linked data. */
  | 'defined-terms'
  /** Nothing: there is no signature of a known kind. */
  | 'nothing';

/** A member of a credential: what it means, and whether a signature covers it. */
export interface SignedMember extends ExplainedMember {
  /** Whether a signature covers it, if it is good: only `verify` tells whether it is. */
  readonly signed: boolean;
}

/** What {@link explain} found out. */
export interface Explanation {
  /** Form of the input. */
  readonly format: CredentialFormat;
  /** What the signature covers. */
  readonly coverage: Coverage;
  /** Every member in the order of the document; empty for an input that is no credential. */
  readonly members: readonly SignedMember[];
  /** Contexts that were not available; what they define looks undefined. */
  readonly missingContexts: readonly string[];
}

/** What {@link explain} needs. */
export interface ExplainOptions {
  /** Where JSON-LD contexts come from. Default: the approved ones, offline. */
  readonly documentLoader?: DocumentLoader;
  /** Limits for what comes from outside. */
  readonly limits?: Partial<VerifyLimits>;
}

/**
 * Tells of each member of a credential which context defines it, what it stands for, and whether it
 * lies under a signature. It verifies nothing: a signature may cover a member and yet be false.
 *
 * @param input - A credential in any form that `verify` reads.
 * @returns The explanation; bad input never throws.
 * @see JSON-LD 1.1 API, section 5.2; Verifiable Credential Data Integrity 1.0, "Securing Data
 * Losslessly".
 * @example
 * const { members } = await explain('{"@context":["https://www.w3.org/ns/credentials/v2"],"nonsense":1}');
 * members[0]; // { pointer: '/nonsense', signed: false }
 */
export async function explain(
  input: string | Uint8Array,
  options: ExplainOptions = {},
): Promise<Explanation> {
  const limits = { ...defaultLimits, ...options.limits };
  const recognised = recognise(input, limits);
  const { format } = recognised;
  const { document, coverage } = open(recognised, limits);
  const missing = new Set<string>();
  const documentLoader = tolerant(options.documentLoader ?? createDocumentLoader(), missing);
  const members = document === undefined ? [] : await explainMembers(document, documentLoader);
  return {
    format,
    coverage,
    members: members.map((member) => ({
      ...member,
      signed: document !== undefined && isSigned(member, document, coverage),
    })),
    missingContexts: [...missing],
  };
}

interface Opened {
  readonly document?: JsonObject;
  readonly coverage: Coverage;
}

function open(recognised: Recognised, limits: VerifyLimits): Opened {
  switch (recognised.kind) {
    case 'jwt':
      return fromPayload(recognised.jwt.split('.')[1], limits);
    case 'sealed':
      return fromPayload(recognised.jws['payload'], limits);
    case 'json':
      return fromJson(recognised.document);
    case 'presentation':
      return typeof recognised.presentation === 'string'
        ? fromPayload(recognised.presentation.split('.')[1], limits)
        : fromJson(recognised.presentation);
    case 'sd-jwt': // whose members are hidden
    case 'refused':
      return { coverage: 'nothing' };
  }
}

function fromJson(document: JsonObject): Opened {
  return { document, coverage: coverageOf(document['proof']) };
}

function fromPayload(payload: JsonValue | undefined, limits: VerifyLimits): Opened {
  const text = typeof payload === 'string' ? payloadText(payload) : undefined;
  const read =
    text === undefined ? undefined : readJson(text, { maxMembers: limits.maxSealedMembers });
  return read?.ok === true && isJsonObject(read.value)
    ? { document: read.value, coverage: 'whole' }
    : { coverage: 'nothing' };
}

/** A seal may leave its payload as it is (`b64: false`). @see RFC 7797. */
function payloadText(payload: string): string | undefined {
  if (payload.trimStart().startsWith('{')) return payload;
  const bytes = fromBase64Url(payload);
  return bytes === undefined ? undefined : decodeUtf8(bytes);
}

function coverageOf(proof: JsonValue | undefined): Coverage {
  const suites = [proof ?? []].flat().map((entry) => isJsonObject(entry) && entry['cryptosuite']);
  const isOverText = (suite: unknown): boolean => typeof suite === 'string' && /-jcs-/.test(suite);
  if (suites.some(isOverText)) return 'whole';
  return suites.length > 0 ? 'defined-terms' : 'nothing';
}

/** Null and empty lists say nothing in linked data, and a signature cannot cover itself. */
function isSigned(
  { pointer, iri }: ExplainedMember,
  document: JsonObject,
  coverage: Coverage,
): boolean {
  if (coverage === 'nothing' || /^\/proof(\/[0-9]+)?(\/proofValue)?$/.test(pointer)) return false;
  if (coverage === 'whole') return true;
  const value = atPointer(document, pointer);
  return iri !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

/** A loader that takes a missing context for an empty one and notes it down. */
function tolerant(documentLoader: DocumentLoader, missing: Set<string>): DocumentLoader {
  return async (url) => {
    try {
      return await documentLoader(url);
    } catch (error) {
      if (!MerkkiError.isInstance(error)) throw error;
      missing.add(url);
      return { documentUrl: url, document: {} };
    }
  };
}
