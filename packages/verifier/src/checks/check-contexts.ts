import { contexts } from '@merkki/contexts';
import { isJsonObject, type JsonObject, type JsonValue, toPointer } from '@merkki/core';
import { type Check, check } from '../report.ts';

const vcdm2 = 'https://www.w3.org/ns/credentials/v2';
const openBadges = /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(-3\.\d\.\d)?\.json$/;
const maxContexts = 8;

/**
 * Checks the contexts of an Open Badge: the two of the standard first and in order, every other one
 * approved, none inline and none below the root.
 *
 * @see Open Badges 3.0, section 8.4; Data Integrity 1.0, section 4.6 (Context Validation).
 * @internal
 */
export function checkOpenBadgeContexts(credential: JsonObject): readonly Check[] {
  const listed = credential['@context'];
  if (!Array.isArray(listed)) return [check('context', 'fail', 'context.order', '/@context')];
  const found = [...checkApproved(credential)];
  if (listed[0] !== vcdm2) found.push(check('context', 'fail', 'context.order', '/@context/0'));
  const second: JsonValue | undefined = listed[1];
  if (typeof second !== 'string' || !openBadges.test(second)) {
    found.push(check('context', 'fail', 'context.order', '/@context/1'));
  }
  return found.length > 0 ? found : [check('context', 'pass', 'context.ok')];
}

const elmOrder = [
  'https://www.w3.org/2018/credentials/v1',
  'http://data.europa.eu/snb/model/context/edc-ap',
] as const;

/**
 * Checks the contexts of a European Learning Model credential: exactly two, in order.
 *
 * @see European Digital Credentials application profile 1.2.0.
 * @internal
 */
export function checkElmContexts(credential: JsonObject): readonly Check[] {
  const listed = credential['@context'];
  const alias = (value: unknown): unknown =>
    typeof value === 'string' ? value.replace(/^https(?=:\/\/data\.europa\.eu\/)/, 'http') : value;
  const inOrder =
    Array.isArray(listed) &&
    listed.length === elmOrder.length &&
    elmOrder.every((url, index) => alias(listed[index]) === url);
  if (inOrder) return [check('context', 'pass', 'context.ok')];
  return [check('context', 'fail', 'context.order', '/@context')];
}

function checkApproved(credential: JsonObject): readonly Check[] {
  const listed = credential['@context'];
  const all = Array.isArray(listed) ? listed : [listed];
  if (all.length > maxContexts) {
    return [check('limits', 'fail', 'limits.contexts', '/@context', { maxContexts })];
  }
  const found: Check[] = [];
  for (const [index, context] of all.entries()) {
    const path = `/@context/${index}`;
    if (typeof context !== 'string') found.push(check('context', 'fail', 'context.inline', path));
    else if (!Object.hasOwn(contexts, context)) {
      found.push(check('context', 'fail', 'context.unknown', path));
    }
  }
  const nested = findNestedContext(credential);
  if (nested !== undefined) found.push(check('context', 'fail', 'context.nested', nested));
  return found;
}

/** Pointer of the first `@context` below the root; a proof may carry its own, of approved URLs. */
function findNestedContext(credential: JsonObject): string | undefined {
  const open: { readonly value: JsonValue; readonly path: readonly PropertyKey[] }[] = [
    { value: credential, path: [] },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (isJsonObject(value) && path.length > 0 && Object.hasOwn(value, '@context')) {
      if (!(path[0] === 'proof' && isApproved(value['@context']))) {
        return toPointer([...path, '@context']);
      }
    }
    for (const [key, member] of Object.entries(value)) {
      if (key !== '@context') open.push({ value: member, path: [...path, key] });
    }
  }
  return undefined;
}

function isApproved(context: JsonValue | undefined): boolean {
  const all = Array.isArray(context) ? context : [context];
  return all.every((url) => typeof url === 'string' && Object.hasOwn(contexts, url));
}
