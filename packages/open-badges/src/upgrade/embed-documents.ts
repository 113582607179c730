import {
  failWith,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Params,
  type Problem,
  problem,
  type Result,
  succeed,
} from '@merkki/core';
import type { BadgeProblemCode } from '../problem-codes.ts';
import { lastWord } from './old-object.ts';
import { oldVersion } from './old-version.ts';
import type { UpgradeProblemCode } from './upgrade-codes.ts';
import type { UpgradeOptions } from './upgraded.ts';

type Documents = UpgradeOptions['documents'];

/** What a document of 2.0 may be called in `type`. */
const classes = {
  Assertion: ['Assertion'],
  BadgeClass: ['BadgeClass'],
  Profile: ['Profile', 'Issuer'],
} as const;

/** A class of documents of Open Badges 2.0. */
export type OldClass = keyof typeof classes;

/** The member that leads from one class to the next. */
const links: Readonly<Partial<Record<OldClass, readonly [string, OldClass]>>> = {
  Assertion: ['badge', 'BadgeClass'],
  BadgeClass: ['issuer', 'Profile'],
};

/**
 * Puts badge class and issuer into the place where the badge names them by address.
 *
 * @returns The whole badge, or the first document that is missing, is not of its class or version.
 * @see Open Badges 2.0, section "Open Badges in Linked Data".
 * @internal
 */
export function embedDocuments(
  document: JsonObject,
  kind: OldClass,
  documents: Documents,
  pointer = '',
): Result<JsonObject> {
  const fault = faultOf(document, kind, pointer);
  if (fault !== undefined) return failWith([fault]);
  const link = links[kind];
  if (link === undefined) return succeed(document);
  const [name, next] = link;
  const place = `${pointer}/${name}`;
  const member = document[name];
  const named = Array.isArray(member) && member.length === 1 ? member[0] : member;
  const linked = documentOf(named, documents, place);
  if (!linked.ok) return linked;
  const whole = embedDocuments(linked.value, next, documents, place);
  return whole.ok ? succeed({ ...document, [name]: whole.value }) : whole;
}

function documentOf(
  named: JsonValue | undefined,
  documents: Documents = {},
  pointer: string,
): Result<JsonObject> {
  const fail = (code: UpgradeProblemCode | BadgeProblemCode, at = pointer) =>
    failWith([problem(code, at)]);
  if (named === undefined || named === null) return fail('schema.missing');
  const address = isJsonObject(named) ? (named['id'] ?? named['@id']) : named;
  if (isJsonObject(named) && !isReference(named)) return succeed(named);
  if (typeof address !== 'string') return fail('schema.type');
  const found = Object.hasOwn(documents, address) ? documents[address] : undefined;
  if (found === undefined) return fail('upgrade.document-missing');
  const id = found['id'] ?? found['@id'];
  return id === address ? succeed(found) : fail('upgrade.document-mismatch', `${pointer}/id`);
}

/** An object with nothing but id and type stands for the document at its id. */
function isReference(node: JsonObject): boolean {
  return Object.keys(node).every((name) => ['id', '@id', 'type', '@type'].includes(name));
}

function faultOf(document: JsonObject, kind: OldClass, pointer: string): Problem | undefined {
  const one = (code: UpgradeProblemCode | BadgeProblemCode, at: string, params: Params = {}) =>
    problem(code, pointer + at, params);
  const version = oldVersion(document);
  if (version === '3') return one('upgrade.ob3', '/type');
  if (version !== undefined && version !== '2') return one('upgrade.ob1', '', { version });
  const types: readonly unknown[] = [document['type'] ?? document['@type'] ?? []].flat();
  const known: readonly string[] = classes[kind];
  if (types.some((type) => known.includes(lastWord(type)))) return undefined;
  return pointer === '' && version === undefined
    ? one('upgrade.not-ob2', '')
    : one('schema.value', '/type', { expected: known.join(', ') });
}
