import { isJsonObject, type JsonObject, type JsonValue, toPointer } from '@merkki/core';
import { type ElmVersion, elmVersions } from '@merkki/elm';
import { type Check, check } from '../report.ts';
import type { ResolvedOptions } from '../resolved-options.ts';
import { typesOf } from '../types-of.ts';

const vcdm2 = 'https://www.w3.org/ns/credentials/v2';
const openBadges = /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(-3\.\d\.\d)?\.json$/;
const newest = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/** Which contexts may be named, and how many. */
export type ContextRules = Pick<ResolvedOptions, 'limits' | 'approvedContexts'>;

/**
 * Checks the contexts of an Open Badge or an endorsement: the two of the standard first and in order,
 * every other one approved, none inline, and none below the root but those of whole credentials.
 *
 * @see Open Badges 3.0, section 8.4; Data Integrity 1.0, section 4.6 (Context Validation).
 * @internal
 */
export function checkOpenBadgeContexts(
  credential: JsonObject,
  rules: ContextRules,
): readonly Check[] {
  const listed = credential['@context'];
  if (!Array.isArray(listed)) return [check('context', 'fail', 'context.order', '/@context')];
  const found = [...checkApproved(credential, rules)];
  if (listed[0] !== vcdm2) found.push(check('context', 'fail', 'context.order', '/@context/0'));
  const second: JsonValue | undefined = listed[1];
  if (typeof second !== 'string' || !openBadges.test(second)) {
    found.push(check('context', 'fail', 'context.order', '/@context/1'));
  }
  if (found.length > 0) return found;
  return [
    check('context', 'pass', 'context.ok'),
    ...(second === newest ? [] : [check('context', 'warn', 'context.outdated', '/@context/1')]),
  ];
}

/**
 * Checks the contexts of what is no Open Badge: that of VCDM 2.0 first, the others approved.
 *
 * @see VCDM 2.0, section 4.3 (Contexts).
 * @internal
 */
export function checkVcdm2Contexts(document: JsonObject, rules: ContextRules): readonly Check[] {
  const listed = [document['@context']].flat();
  const found = [...checkApproved(document, rules)];
  if (listed[0] !== vcdm2) found.push(check('context', 'fail', 'context.order', '/@context'));
  return found.length > 0 ? found : [check('context', 'pass', 'context.ok')];
}

/** What a European credential may name besides, to define the members of an embedded proof. */
const ofProofs: readonly unknown[] = [
  'https://w3id.org/security/data-integrity/v1',
  'https://w3id.org/security/data-integrity/v2',
];

/**
 * Checks the contexts of a European Learning Model credential: exactly two, in order, and with an
 * embedded proof that of such proofs; none below the root, where it could rename what stands there. That
 * of VCDM 2.0 protects a term that the European one defines too, so that the two cannot be read together.
 *
 * @see European Digital Credentials application profile 1.2.0.
 * @internal
 */
export function checkElmContexts(credential: JsonObject): readonly Check[] {
  const listed = credential['@context'];
  const [first, second, ...more] = Array.isArray(listed) ? listed : [];
  const mayHaveMore = Object.hasOwn(credential, 'proof') && more.length === 1;
  const inOrder =
    (more.length === 0 || (mayHaveMore && ofProofs.includes(more[0]))) &&
    Object.values<ElmVersion>(elmVersions).some(
      ({ contexts: [base, own], contextAliases = [] }) =>
        first === base && [own, ...contextAliases].some((url) => url === second),
    );
  const found: Check[] = [];
  if (!inOrder) {
    const code = [listed].flat().includes(vcdm2) ? 'elm.context-vcdm2' : 'context.order';
    found.push(check('context', 'fail', code, '/@context'));
  }
  const nested = findNestedContext(credential, ([root]) => root === 'proof');
  if (nested !== undefined) found.push(check('context', 'fail', 'context.nested', nested));
  return found.length > 0 ? found : [check('context', 'pass', 'context.ok')];
}

function checkApproved(document: JsonObject, rules: ContextRules): readonly Check[] {
  const { maxContexts } = rules.limits;
  const listed = document['@context'];
  const all = Array.isArray(listed) ? listed : [listed];
  if (all.length > maxContexts) {
    return [check('limits', 'fail', 'limits.contexts', '/@context', { maxContexts })];
  }
  const found: Check[] = [];
  for (const [index, context] of all.entries()) {
    const path = Array.isArray(listed) ? `/@context/${index}` : '/@context';
    if (typeof context !== 'string') found.push(check('context', 'fail', 'context.inline', path));
    else if (!rules.approvedContexts.has(context)) {
      found.push(check('context', 'fail', 'context.unknown', path));
    }
  }
  const nested = findNestedContext(
    document,
    ([root], value) =>
      (root === 'proof' || isCredential(value)) && isApproved(value['@context'], rules),
  );
  if (nested !== undefined) found.push(check('context', 'fail', 'context.nested', nested));
  return found;
}

/** Pointer of the first `@context` below the root in an object that may not have one of its own. */
function findNestedContext(
  document: JsonObject,
  mayHave: (path: readonly PropertyKey[], value: JsonObject) => boolean,
): string | undefined {
  const open: { readonly value: JsonValue; readonly path: readonly PropertyKey[] }[] = [
    { value: document, path: [] },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (isJsonObject(value) && path.length > 0 && Object.hasOwn(value, '@context')) {
      if (!mayHave(path, value)) return toPointer([...path, '@context']);
    }
    for (const [key, member] of Object.entries(value)) {
      if (key !== '@context') open.push({ value: member, path: [...path, key] });
    }
  }
  return undefined;
}

/** A whole credential, or one in an envelope, has contexts of its own, as a proof may. */
function isCredential(value: JsonObject): boolean {
  const types = typesOf(value);
  return (
    [value['@context']].flat()[0] === vcdm2 &&
    ['VerifiableCredential', 'EnvelopedVerifiableCredential'].some((type) => types.includes(type))
  );
}

function isApproved(
  context: JsonValue | undefined,
  { limits, approvedContexts }: ContextRules,
): boolean {
  const all = Array.isArray(context) ? context : [context];
  return (
    all.length <= limits.maxContexts &&
    all.every((url) => typeof url === 'string' && approvedContexts.has(url))
  );
}
