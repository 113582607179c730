import { decodeUtf8, isJsonObject, type JsonObject, readJson } from '@merkki/core';
import { detectVersion } from '@merkki/open-badges';
import { unbake } from '@merkki/open-badges/bake';
import { fromProblem } from './checks/from-problem.ts';
import { type ContentKind, contentKindOf, formatOf } from './content-kind.ts';
import { imageFormat, looksLikeSvg } from './image-format.ts';
import { peekToken } from './peek-token.ts';
import { readCompactSeal } from './read-compact-seal.ts';
import { readEnvelope } from './read-envelope.ts';
import { type Check, type CredentialFormat, check } from './report.ts';
import { typesOf } from './types-of.ts';
import type { VerifyLimits } from './verify-options.ts';

/** What was given, as far as it could be read; or why it could not. */
export type Recognised = { readonly format: CredentialFormat } & (
  | { readonly kind: 'jwt'; readonly jwt: string; readonly content: ContentKind }
  | { readonly kind: 'json'; readonly document: JsonObject; readonly content: ContentKind }
  | { readonly kind: 'sealed'; readonly jws: JsonObject }
  | { readonly kind: 'sd-jwt'; readonly token: string }
  | { readonly kind: 'presentation'; readonly presentation: JsonObject | string }
  | { readonly kind: 'refused'; readonly checks: readonly Check[] }
);

/**
 * Finds out what kind of credential the input is.
 *
 * @internal
 */
export function recognise(input: string | Uint8Array, limits: VerifyLimits): Recognised {
  if (typeof input !== 'string') return fromBytes(input, limits);
  const maxLength = Math.max(limits.maxSealedBytes, limits.maxBytes, limits.maxImageBytes);
  if (input.length > maxLength) return refused('unknown', tooLarge(maxLength));
  if (!looksLikeSvg(input)) return recogniseText(input, limits);
  return input.length > limits.maxImageBytes
    ? refused('ob3-baked-svg', check('limits', 'fail', 'limits.image', '', imageLimit(limits)))
    : fromImage(new TextEncoder().encode(input), 'ob3-baked-svg', limits);
}

function fromBytes(input: Uint8Array, limits: VerifyLimits): Recognised {
  const image = imageFormat(input);
  if (image !== undefined) return fromImage(input, image, limits);
  const maxBytes = Math.max(limits.maxSealedBytes, limits.maxBytes);
  if (input.length > maxBytes) return refused('unknown', tooLarge(maxBytes));
  const text = decodeUtf8(input);
  return text === undefined
    ? refused('unknown', check('parse', 'fail', 'json.encoding'))
    : recogniseText(text, limits);
}

function imageLimit({ maxImageBytes }: VerifyLimits): { readonly maxBytes: number } {
  return { maxBytes: maxImageBytes };
}

function refused(format: CredentialFormat, ...checks: readonly Check[]): Recognised {
  return { kind: 'refused', format, checks };
}

function fromImage(bytes: Uint8Array, format: CredentialFormat, limits: VerifyLimits): Recognised {
  const { maxImageBytes, maxChunks } = limits;
  const unbaked = unbake(bytes, { maxBytes: maxImageBytes, maxChunks });
  if (!unbaked.ok) {
    return refused(format, ...unbaked.error.map((found) => fromProblem(found, 'fail', 'parse')));
  }
  const inside = recogniseText(unbaked.value.text, limits);
  const isBadge = (inside.kind === 'jwt' || inside.kind === 'json') && inside.content === 'badge';
  return isBadge || inside.kind === 'refused'
    ? { ...inside, format }
    : refused(format, check('parse', 'fail', 'parse.not-a-badge'));
}

/**
 * Finds out what kind of credential a text is that is no picture.
 *
 * @internal
 */
export function recogniseText(text: string, limits: VerifyLimits): Recognised {
  const trimmed = text.trim();
  if (!/^[[{"]/.test(trimmed)) return fromToken(trimmed, limits);
  const read = readJson(text, {
    maxBytes: looksSealed(trimmed) ? limits.maxSealedBytes : limits.maxBytes,
    maxDepth: limits.maxDepth,
    maxMembers: limits.maxMembers,
  });
  if (!read.ok) {
    return refused('unknown', ...read.error.map((found) => fromProblem(found, 'fail', 'parse')));
  }
  if (!isJsonObject(read.value)) {
    return refused('unknown', check('parse', 'fail', 'parse.not-an-object'));
  }
  const recognised = recogniseDocument(read.value, limits);
  return recognised.kind === 'sealed' || text.length <= limits.maxBytes
    ? recognised
    : refused(recognised.format, tooLarge(limits.maxBytes));
}

function fromToken(text: string, limits: VerifyLimits): Recognised {
  const sealed = readCompactSeal(text, limits);
  if (sealed !== undefined) {
    return text.length > limits.maxSealedBytes
      ? refused('elm-jades', tooLarge(limits.maxSealedBytes))
      : { kind: 'sealed', format: 'elm-jades', jws: sealed };
  }
  // The dots are looked for near the beginning, whatever follows.
  if (!/^[^\s.{}<>]+\.[^\s{}<>]*$/.test(text)) {
    return refused('unknown', check('parse', 'fail', 'parse.unrecognised'));
  }
  const isSelective = text.includes('~');
  if (text.length > limits.maxBytes) {
    return refused(isSelective ? 'sd-jwt' : 'ob3-jwt', tooLarge(limits.maxBytes));
  }
  if (isSelective) return { kind: 'sd-jwt', format: 'sd-jwt', token: text };
  const { isPresentation, content, problems } = peekToken(text, limits);
  if (problems.length > 0) {
    return refused('ob3-jwt', ...problems.map((found) => fromProblem(found, 'fail', 'limits')));
  }
  return isPresentation
    ? { kind: 'presentation', format: 'presentation', presentation: text }
    : { kind: 'jwt', format: formatOf(content, 'jwt'), jwt: text, content };
}

/** The members of a JWS stand near the beginning or the end of the file, whichever comes first. */
function looksSealed(text: string): boolean {
  return (
    /"(?:signatures|payload)"\s*:/.test(text.slice(0, 200)) ||
    /"signatures"\s*:/.test(text.slice(-20_000))
  );
}

function tooLarge(maxBytes: number): Check {
  return check('limits', 'fail', 'limits.size', '', { maxBytes });
}

/**
 * Finds out what kind of credential a JSON object is.
 *
 * @internal
 */
export function recogniseDocument(document: JsonObject, limits: VerifyLimits): Recognised {
  const types = typesOf(document);
  if (types.length === 0) {
    const isJws = ['signatures', 'signature'].some((member) => Object.hasOwn(document, member));
    if (isJws) return { kind: 'sealed', format: 'elm-jades', jws: document };
    const wrapped = document['credential'];
    if (isJsonObject(wrapped)) return recogniseDocument(wrapped, limits);
  }
  if (types.some((type) => /^EnvelopedVerifiable(Credential|Presentation)$/.test(String(type)))) {
    const enveloped = readEnvelope(document);
    return enveloped === undefined
      ? refused('unknown', check('parse', 'fail', 'parse.envelope', '/id'))
      : fromToken(enveloped, limits);
  }
  if (types.includes('VerifiablePresentation')) {
    return { kind: 'presentation', format: 'presentation', presentation: document };
  }
  if (detectVersion(document) === 'ob2') {
    return refused('ob2', check('parse', 'fail', 'version.ob2'));
  }
  const content = contentKindOf(document);
  return { kind: 'json', format: formatOf(content, 'json', document), document, content };
}
