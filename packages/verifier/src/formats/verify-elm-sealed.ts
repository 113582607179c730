import { isJsonObject, type JsonObject, readJson } from '@merkki/core';
import { type CertificateInfo, verifyJades } from '@merkki/proofs/jades';
import { checkElmForm } from '../checks/check-elm-form.ts';
import { checkElmRecipient } from '../checks/check-recipient.ts';
import { statusNotLookedUp } from '../checks/check-status.ts';
import { checkTime } from '../checks/check-time.ts';
import { fromProblem } from '../checks/from-problem.ts';
import { type Check, check } from '../report.ts';
import type { ResolvedOptions } from '../resolved-options.ts';
import { typesOf } from '../types-of.ts';
import type { Verified } from './verified.ts';

/**
 * Verifies a sealed European Learning Model credential: the seal, then what it covers. Whom to trust
 * is a matter of certificates alone: the issuer's id in such a credential is no name that anyone
 * vouches for.
 *
 * @see ETSI TS 119 182-1, clauses 5 and 6.
 * @internal
 */
export async function verifyElmSealed(
  jws: JsonObject,
  options: ResolvedOptions,
): Promise<Verified> {
  const { trust, recipient, clock, clockSkewSeconds } = options;
  const { issuers: _badges, ...anchors } = trust ?? {};
  const sealed = await verifyJades(jws, { ...anchors, now: new Date(clock.now), clockSkewSeconds });
  const seals = sealed.checks.map(({ id, outcome, code, pointer, params }) =>
    check(id, outcome, code, pointer, params),
  );
  const read = readPayload(sealed.payload, options);
  if (!read.ok)
    return {
      document: undefined,
      proof: ['JAdES'],
      proven: false,
      checks: [...seals, ...read.checks],
    };
  const { document } = read;
  const proven = !seals.some(({ id, outcome }) => id === 'seal' && outcome === 'fail');
  const content = proven
    ? [
        ...checkTime(document, clock),
        statusNotLookedUp(document),
        checkIssuer(document, sealed.certificate),
        ...(recipient === undefined ? [] : [checkElmRecipient(document, recipient)]),
      ]
    : (['time', 'status', 'issuer'] as const).map((id) => check(id, 'skip', `${id}.unproven`));
  return {
    document,
    proof: ['JAdES'],
    proven,
    checks: [...(await checkElmForm(document, options)), ...seals, ...content],
  };
}

type Payload =
  | { readonly ok: true; readonly document: JsonObject }
  | { readonly ok: false; readonly checks: readonly Check[] };

function readPayload(payload: string | undefined, { limits }: ResolvedOptions): Payload {
  if (payload === undefined) return { ok: false, checks: [] };
  const read = readJson(payload, {
    maxBytes: limits.maxSealedBytes,
    maxDepth: limits.maxDepth,
    maxMembers: limits.maxSealedMembers,
  });
  const refuse = (...checks: readonly Check[]): Payload => ({
    ok: false,
    checks: checks.map((found) => ({ ...found, path: '/payload' })),
  });
  if (!read.ok) return refuse(...read.error.map((found) => fromProblem(found, 'fail', 'parse')));
  if (!isJsonObject(read.value)) return refuse(check('parse', 'fail', 'parse.not-an-object'));
  return typesOf(read.value).includes('EuropeanDigitalCredential')
    ? { ok: true, document: read.value }
    : refuse(check('parse', 'fail', 'parse.unsupported-form'));
}

/**
 * Compares the issuer's legal identifier with that of the certificate: whole, then without the prefix
 * of three letters and a country that the certificate puts before it.
 *
 * @see ETSI EN 319 412-1, clause 5.1.4.
 */
function checkIssuer(document: JsonObject, certificate: CertificateInfo | undefined): Check {
  const issuer = document['issuer'];
  const identifier = isJsonObject(issuer) ? first(issuer['eIDASIdentifier']) : undefined;
  const stated = isJsonObject(identifier) ? identifier['notation'] : undefined;
  const certified = certificate?.subject.organisationIdentifier;
  const path = '/issuer/eIDASIdentifier';
  if (certified === undefined)
    return check('issuer', 'unknown', 'issuer.certificate-anonymous', path);
  if (stated === certified) return check('issuer', 'pass', 'issuer.ok', path);
  return stated === certified.replace(/^[A-Z]{3}[A-Z]{2}-/, '')
    ? check('issuer', 'warn', 'issuer.identifier-prefix', path)
    : check('issuer', 'fail', 'issuer.certificate-mismatch', path);
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}
