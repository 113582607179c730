import { isJsonObject, type JsonObject } from '@merkki/core';
import { decodeStatusList, minimumStatusListLength } from '@merkki/proofs/status-list';
import { type Check, check } from '../report.ts';
import { typesOf } from '../types-of.ts';
import type { VerifyLimits } from '../verify-options.ts';
import { type ContextRules, checkVcdm2Contexts } from './check-contexts.ts';
import { fromProblem } from './from-problem.ts';

/**
 * Checks the form of a status list that is given by itself: its members, its contexts, and that the
 * list can be unpacked and has as many places as the standard demands.
 *
 * @see Bitstring Status List 1.0, section 2.2 (BitstringStatusListCredential).
 * @internal
 */
export async function checkStatusListForm(
  document: JsonObject,
  rules: ContextRules,
): Promise<readonly Check[]> {
  const found = [...checkMembers(document)];
  if (found.length === 0) found.push(check('schema', 'pass', 'schema.ok'));
  found.push(...checkVcdm2Contexts(document, rules));
  const subject = document['credentialSubject'];
  const encoded = isJsonObject(subject) ? subject['encodedList'] : undefined;
  if (typeof encoded === 'string') found.push(await checkList(encoded, rules.limits));
  return found;
}

function* checkMembers(document: JsonObject): Generator<Check> {
  const { issuer, credentialSubject: subject } = document;
  if (!typesOf(document).includes('VerifiableCredential')) {
    yield check('schema', 'fail', 'type.not-verifiable-credential', '/type');
  }
  const issuerId = isJsonObject(issuer) ? issuer['id'] : issuer;
  if (typeof issuerId !== 'string') yield check('schema', 'fail', 'schema.missing', '/issuer');
  if (!isJsonObject(subject)) {
    yield check('schema', 'fail', 'schema.missing', '/credentialSubject');
    return;
  }
  const expected = 'BitstringStatusList';
  if (!typesOf(subject).includes(expected)) {
    yield check('schema', 'fail', 'schema.value', '/credentialSubject/type', { expected });
  }
  for (const member of ['statusPurpose', 'encodedList']) {
    const value = subject[member];
    const isPurposes = member === 'statusPurpose' && Array.isArray(value) && value.length > 0;
    if (!isPurposes && (typeof value !== 'string' || value === '')) {
      yield check('schema', 'fail', 'schema.missing', `/credentialSubject/${member}`);
    }
  }
}

async function checkList(encoded: string, { maxUnpackedBytes }: VerifyLimits): Promise<Check> {
  const path = '/credentialSubject/encodedList';
  const list = await decodeStatusList(encoded, { maxUnpackedBytes });
  if (!list.ok) return fromProblem(list.error, 'fail', 'status');
  const { length } = list.value;
  return length < minimumStatusListLength
    ? check('status', 'warn', 'status.list-too-short', path, { length })
    : check('status', 'pass', 'status.list-ok', path, { length });
}
