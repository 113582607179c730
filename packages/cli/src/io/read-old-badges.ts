import {
  decodeUtf8,
  failWith,
  isJsonObject,
  type JsonObject,
  type Problem,
  problem,
  type Result,
  readJson,
  succeed,
} from '@merkki/core';
import { jwtPayload } from '../jwt-payload.ts';
import { readBytes } from './files.ts';

/** A file of Open Badges 2.0. */
export interface OldBadgeFile {
  readonly path: string;
  readonly document: JsonObject;
}

/** What the files of a command hold. */
export interface OldBadgeFiles {
  /** What is to be brought to 3.0: the assertions, else the badge classes, else the issuers. */
  readonly kind: 'assertion' | 'badge-class' | 'issuer' | 'nothing';
  readonly files: readonly OldBadgeFile[];
  /** Everything else, by its id. */
  readonly documents: Readonly<Record<string, JsonObject>>;
  /** Files that hold no JSON object. */
  readonly unreadable: readonly { readonly path: string; readonly problems: readonly Problem[] }[];
}

/** The types by which a document is known to be no assertion. */
const otherTypes: readonly (readonly [OldBadgeFiles['kind'], RegExp])[] = [
  ['badge-class', /^BadgeClass$/],
  ['issuer', /^(Issuer|Profile)$/],
  ['nothing', /^(RevocationList|CryptographicKey)$/],
];

/**
 * Reads files of Open Badges 2.0, JSON or signed assertions (their signature is not looked at), and
 * sorts them by their type. What has none of the known types counts
 * as an assertion, so that a badge of another version is told by name.
 *
 * @internal
 */
export async function readOldBadges(paths: readonly string[]): Promise<OldBadgeFiles> {
  const read: (OldBadgeFile & { readonly kind: OldBadgeFiles['kind'] })[] = [];
  const unreadable: { path: string; problems: readonly Problem[] }[] = [];
  for (const path of paths) {
    const document = toDocument(await readBytes(path), path);
    if (document.ok) read.push({ path, document: document.value, kind: kindOf(document.value) });
    else unreadable.push({ path, problems: document.error });
  }
  const order = ['assertion', 'badge-class', 'issuer'] as const;
  const kind = order.find((one) => read.some((file) => file.kind === one)) ?? 'nothing';
  const documents = read
    .filter((file) => file.kind !== kind)
    .map(({ document }) => [String(document['id'] ?? document['@id']), document] as const);
  return {
    kind,
    files: read.filter((file) => file.kind === kind && kind !== 'nothing'),
    documents: Object.fromEntries(documents),
    unreadable,
  };
}

function toDocument(bytes: Uint8Array, path: string): Result<JsonObject> {
  const text = decodeUtf8(bytes)
    ?.replace(/^\uFEFF/, '')
    .trim();
  if (text === undefined) return failWith([problem('file.not-text', '', { path })]);
  const json = readJson(jwtPayload(text) ?? text);
  if (!json.ok) return json;
  return isJsonObject(json.value)
    ? succeed(json.value)
    : failWith([problem('parse.not-an-object')]);
}

function kindOf(document: JsonObject): OldBadgeFiles['kind'] {
  const types: readonly unknown[] = [document['type'] ?? document['@type'] ?? []].flat();
  const words = types.map((type) => String(type).replace(/^.*[#:/]/, ''));
  const found = otherTypes.find(([, pattern]) => words.some((word) => pattern.test(word)));
  return found?.[0] ?? 'assertion';
}
