import {
  decodeUtf8,
  failWith,
  fromBase64Url,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  problem,
  type Result,
  readJson,
  succeed,
} from '@merkki/core';
import { parseElmCredential } from '@merkki/elm';
import { detectVersion } from '@merkki/open-badges';
import { unbake } from '@merkki/open-badges/bake';
import { fromClaims } from './from-claims.ts';
import type { CredentialCarrier, OpenedCredential } from './opened-credential.ts';

/** Sealed credentials with pictures and attachments are large; beyond this nothing is read. */
const limits = { maxBytes: 32 * 1024 * 1024, maxMembers: 200_000 };

/**
 * Takes a credential out of what carries it: JSON as text or as a value, a compact token, a JAdES seal,
 * an envelope, the wrapper of the Online Credential Builder, or a baked picture. No proof, seal or
 * signature is looked at.
 *
 * @param input - A text, the bytes of a file, or a JSON value; is not changed.
 * @returns The credential, or why there is none: codes of this package, `json.…`, `limits.…` and
 * `bake.…`. Never throws.
 * @example
 * const opened = openCredential('{ "type": ["VerifiableCredential", "OpenBadgeCredential"] }');
 * if (opened.ok) console.log(opened.value.format, opened.value.carrier); // open-badges json
 */
export function openCredential(input: unknown): Result<OpenedCredential> {
  if (input instanceof Uint8Array) return openBytes(input);
  if (typeof input === 'string') return openText(input);
  return openValue(input, 'json');
}

function openBytes(bytes: Uint8Array): Result<OpenedCredential> {
  const isPng = bytes[0] === 0x89 && bytes[1] === 0x50;
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (isPng || isZipped) return openPicture(bytes);
  const text = decodeUtf8(bytes);
  return text === undefined ? failWith([problem('json.encoding')]) : openText(text);
}

function openText(text: string): Result<OpenedCredential> {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed.startsWith('<')) return openPicture(new TextEncoder().encode(trimmed));
  if (!/^[[{"]/.test(trimmed)) return openToken(trimmed);
  const read = readJson(trimmed, limits);
  return read.ok ? openValue(read.value, 'json') : read;
}

function openPicture(bytes: Uint8Array): Result<OpenedCredential> {
  const unbaked = unbake(bytes);
  if (!unbaked.ok) return unbaked;
  const { format, text } = unbaked.value;
  // What stands in a picture is JSON or a token, never a picture.
  if (text.trim().startsWith('<')) return failWith([problem('convert.unrecognised')]);
  const opened = openText(text);
  if (!opened.ok) return opened;
  const { pointer: _, ...inside } = opened.value;
  return succeed({ ...inside, carrier: format });
}

function openToken(text: string): Result<OpenedCredential> {
  if (/^[\w-]+\.[\w-]+\.[\w-]*~/.test(text)) return otherKind('SD-JWT');
  const payload = /^[\w-]+\.([\w-]+)\.[\w-]*$/.exec(text)?.[1];
  return payload === undefined
    ? failWith([problem('convert.unrecognised')])
    : openPayload(payload, 'jwt');
}

/** The payload of a signature: base64url, or JSON as it stands (RFC 7797, `b64` false). */
function openPayload(payload: string, carrier: 'jwt' | 'seal'): Result<OpenedCredential> {
  const content = payload.startsWith('{') ? payload : fromBase64Url(payload);
  const read = content === undefined ? undefined : readJson(content, limits);
  if (read?.ok === false && read.error.some(({ code }) => code.startsWith('limits.'))) return read;
  if (read?.ok !== true || !isJsonObject(read.value)) return failWith([problem('convert.payload')]);
  const opened = openDocument(fromClaims(read.value), carrier);
  if (!opened.ok) return opened;
  // A compact seal of a European credential has the form of a token.
  return opened.value.format === 'elm' ? succeed({ ...opened.value, carrier: 'seal' }) : opened;
}

function openValue(value: unknown, carrier: 'json'): Result<OpenedCredential> {
  if (typeof value === 'string') return openToken(value);
  if (!isJsonObject(value)) return openDocument(value, carrier);
  const { payload, id } = value;
  const isSigned = Object.hasOwn(value, 'signatures') || Object.hasOwn(value, 'signature');
  if (typeof payload === 'string' && isSigned) return openPayload(payload, 'seal');
  const isEnvelope = typesOf(value).includes('EnvelopedVerifiableCredential');
  if (!isEnvelope) return openDocument(value, carrier);
  const token = typeof id === 'string' ? /^data:[^,]*,(.+)$/.exec(id)?.[1] : undefined;
  return token === undefined ? failWith([problem('convert.payload', '/id')]) : openToken(token);
}

/** Documents of the same family that say nothing of one achievement, by type. */
const otherKinds = [
  'VerifiablePresentation',
  'ClrCredential',
  'EndorsementCredential',
  'BitstringStatusListCredential',
];

function openDocument(value: unknown, carrier: CredentialCarrier): Result<OpenedCredential> {
  const isInside = carrier === 'json';
  const elm = parseElmCredential(value);
  if (elm.ok) {
    const { document, pointer } = elm.value;
    return succeed({ format: 'elm', carrier, document, ...(isInside ? { pointer } : {}) });
  }
  const document = isJsonObject(value) ? value : undefined;
  if (document === undefined) return failWith([problem('convert.unrecognised')]);
  const types = typesOf(document);
  const isBadge = types.some(
    (type) => type === 'OpenBadgeCredential' || type === 'AchievementCredential',
  );
  const kind = otherKinds.find((one) => types.includes(one));
  if (kind !== undefined && !isBadge) return otherKind(kind);
  if (!isBadge && detectVersion(document) !== 'ob2' && !hasAchievement(document)) {
    return failWith([problem('convert.unrecognised')]);
  }
  return succeed({
    format: 'open-badges',
    carrier,
    document,
    ...(isInside ? { pointer: '' } : {}),
  });
}

function hasAchievement({ credentialSubject }: JsonObject): boolean {
  return isJsonObject(credentialSubject) && isJsonObject(credentialSubject['achievement']);
}

function otherKind(kind: string): Result<OpenedCredential> {
  return failWith([problem('convert.other-kind', '', { kind })]);
}

function typesOf({ type }: JsonObject): readonly (JsonValue | undefined)[] {
  return Array.isArray(type) ? type : [type];
}
