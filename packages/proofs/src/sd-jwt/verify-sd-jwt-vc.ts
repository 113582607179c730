import { InternalError, isJsonObject, type JsonObject, type Params } from '@merkki/core';
import { readAlgorithm } from '../jwt/header-problem.ts';
import { signingTime } from '../jwt/token-time.ts';
import { verifyToken } from '../jwt/verify-token.ts';
import type { VerifyTokenOptions } from '../jwt/verify-token-options.ts';
import { secretMembers } from '../keys/jwk.ts';
import { type ProofsCode, type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { readClock, type VerificationClock } from '../read-clock.ts';
import { checkDisclosures } from './check-disclosures.ts';
import { type ExpectedKeyBinding, keyBindingProblem } from './check-key-binding.ts';
import { hasher } from './hasher.ts';
import { splitSdJwt } from './split-sd-jwt.ts';

/** What {@link verifySdJwtVc} needs. */
export interface VerifySdJwtVcOptions extends VerifyTokenOptions {
  /** The issuer that must have signed. Default: the one that claim `iss` names. */
  readonly issuer?: string;
  /** What the holder must answer. Without it a key binding is not looked at. */
  readonly keyBinding?: ExpectedKeyBinding;
}

/** What came of checking an SD-JWT VC. */
export interface SdJwtCheck {
  /** `unknown`: could not be decided, as the issuer's document was not available. */
  readonly outcome: 'pass' | 'fail' | 'unknown';
  /** Why. */
  readonly code: ProofsCode;
  /** JSON Pointer into the claims; `''` for the token as a whole. */
  readonly pointer: string;
  /** Values for the text. */
  readonly params: Params;
  /** The JOSE header, as soon as it could be read. Not to be trusted unless the outcome is `pass`. */
  readonly header?: JsonObject;
  /** The claims with what was disclosed in its place; only when the outcome is `pass`. */
  readonly claims?: JsonObject;
  /**
   * How many parts may be hidden: digests that nothing disclosed answers. Decoys count too, so that it
   * may be more than there is. Only when the outcome is `pass`.
   */
  readonly hidden?: number;
  /** The key that signed. */
  readonly verificationMethod?: string;
  /**
   * What was not looked at (`sd-jwt.status-not-checked`, `sd-jwt.key-binding-not-checked`), and what has
   * changed since or departs from the standard without harm (`key.ended-since`, `jwt.kid-relative`).
   */
  readonly notes: readonly ProofsProblem[];
}

const types: readonly unknown[] = ['dc+sd-jwt', 'vc+sd-jwt'];
const forbidden = ['b64', 'zip', 'jku', 'x5u', 'x5c', 'x5t', 'x5t#S256'] as const;

/**
 * Checks an SD-JWT VC: strict encoding of every part, an allowed algorithm that fits the key, a key of
 * the issuer's own document, the signature, every disclosure asked for exactly once, the time, and
 * where the caller asks for it the key binding. Keys in certificates (`x5c`) are not supported. Nothing
 * is handed out of a token that is not good.
 *
 * @returns One outcome. Never throws on bad data.
 * @throws `InvalidArgumentError` `sd-jwt.options` for a `now`, `provenAt` or `clockSkewSeconds` that
 * cannot be used.
 * @see RFC 9901 (Selective Disclosure for JWTs), section 7; SD-JWT-based Verifiable Credentials
 * (draft-ietf-oauth-sd-jwt-vc), sections 2 and 3.
 * @example
 * const check = await verifySdJwtVc('no.to.ken~', {
 *   resolveDid: async () => ({}),
 *   now: '2026-11-24T10:00:00Z',
 * });
 * check.code; // 'jwt.malformed'
 */
export async function verifySdJwtVc(
  text: string,
  options: VerifySdJwtVcOptions,
): Promise<SdJwtCheck> {
  const clock = readClock(options, 'sd-jwt.options');
  let found: Pick<SdJwtCheck, 'header' | 'verificationMethod'> = {};
  const refuse = (problem: ProofsProblem): SdJwtCheck => ({
    outcome: problem.code === 'did.unresolvable' ? 'unknown' : 'fail',
    ...problem,
    ...found,
    notes: [],
  });
  const parts = splitSdJwt(text);
  if (!parts.ok) return refuse(parts.error);
  const { jwt, disclosures, keyBinding } = parts.value;
  const { header, payload } = jwt;
  found = { header };
  const wrongHeader = headerProblem(header);
  if (wrongHeader !== undefined) return refuse(wrongHeader);
  const { iss, vct } = payload;
  if (typeof iss !== 'string' || (options.issuer !== undefined && options.issuer !== iss)) {
    return refuse(proofsProblem('jwt.iss', '/iss'));
  }
  if (typeof vct !== 'string' || vct === '') return refuse(proofsProblem('sd-jwt.vct', '/vct'));

  const token = await verifyToken(
    jwt,
    { controller: iss, purpose: 'assertionMethod', signedAt: signingTime(payload) },
    options,
    clock,
  );
  const { verificationMethod: key } = token;
  found = { header, ...(key === undefined ? {} : { verificationMethod: key }) };
  if (token.problem !== undefined) return refuse(token.problem);
  const disclosed = await checkDisclosures(payload, disclosures);
  if (!disclosed.ok) return refuse(disclosed.error);
  const wrong =
    timeProblem(payload, clock) ??
    (options.keyBinding === undefined
      ? undefined
      : await keyBindingProblem(parts.value, options.keyBinding, clock));
  if (wrong !== undefined) return refuse(wrong);
  const notes: ProofsProblem[] = [...token.notes];
  if (payload['status'] !== undefined)
    notes.push(proofsProblem('sd-jwt.status-not-checked', '/status'));
  if (keyBinding !== undefined && options.keyBinding === undefined) {
    notes.push(proofsProblem('sd-jwt.key-binding-not-checked'));
  }
  const claims = await unpack(text);
  return {
    outcome: 'pass',
    ...proofsProblem('sd-jwt.ok'),
    ...found,
    claims,
    hidden: disclosed.value,
    notes,
  };
}

/** The claims, disclosed members in their places; everything about them was checked before. */
async function unpack(text: string): Promise<JsonObject> {
  const { SDJwt } = await import('@sd-jwt/core');
  const decoded = await SDJwt.fromEncode(text, hasher);
  const claims = await decoded.getClaims<unknown>(hasher);
  if (isJsonObject(claims)) return claims;
  throw new InternalError({ code: 'internal.sd-jwt', message: 'The claims are no object.' });
}

function headerProblem(header: JsonObject): ProofsProblem | undefined {
  const { typ, jwk } = header;
  if (Object.hasOwn(header, 'crit')) return proofsProblem('jwt.crit');
  if (readAlgorithm(header) === undefined) return proofsProblem('jwt.alg');
  const member = forbidden.find((name) => Object.hasOwn(header, name));
  if (member !== undefined) return proofsProblem('jwt.header-not-allowed', '', { member });
  if (!types.includes(typ)) return proofsProblem('jwt.typ');
  if (isJsonObject(jwk) && secretMembers.some((name) => Object.hasOwn(jwk, name))) {
    return proofsProblem('jwt.private-key');
  }
  return header['kid'] === undefined && jwk === undefined
    ? proofsProblem('jwt.key-missing')
    : undefined;
}

function timeProblem(
  payload: JsonObject,
  { now, skew }: VerificationClock,
): ProofsProblem | undefined {
  for (const claim of ['iat', 'nbf', 'exp'] as const) {
    const seconds = payload[claim];
    if (seconds === undefined) continue;
    if (typeof seconds !== 'number') return proofsProblem('sd-jwt.time', `/${claim}`, { claim });
    const at = seconds * 1000;
    if (claim === 'exp' ? at < now - skew : at > now + skew) {
      const code = claim === 'exp' ? 'sd-jwt.expired' : 'sd-jwt.not-yet-valid';
      return proofsProblem(code, `/${claim}`);
    }
  }
  return undefined;
}
