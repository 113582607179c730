import { InvalidArgumentError, type JsonObject, toBase64Url, toMilliseconds } from '@merkki/core';
import type { Signer } from '../keys/signer.ts';

/** Signs header and payload as a compact JWS. @see RFC 7515, section 7.1. @internal */
export async function signToken(
  signer: Signer,
  header: JsonObject,
  payload: JsonObject,
): Promise<string> {
  const full = { alg: signer.alg, kid: signer.id, ...header };
  const input = `${encodeJson(full)}.${encodeJson(payload)}`;
  return `${input}.${toBase64Url(await signer.sign(new TextEncoder().encode(input)))}`;
}

/** A claim of a moment in whole seconds, and no claim for none. @internal */
export function momentClaim(claim: 'iat' | 'exp', moment: string | Date | undefined): JsonObject {
  if (moment === undefined) return {};
  const milliseconds = toMilliseconds(moment);
  if (milliseconds === undefined || milliseconds < 0) {
    throw new InvalidArgumentError({
      code: 'jwt.options',
      message: 'The moments of a token must be instants since 1970.',
    });
  }
  return { [claim]: Math.floor(milliseconds / 1000) };
}

/** Stops content whose members would be taken for claims of the token. @internal */
export function assertNoClaims(content: JsonObject, claims: readonly string[]): void {
  const member = [...claims, 'vc', 'vp'].find((name) => Object.hasOwn(content, name));
  if (member === undefined) return;
  throw new InvalidArgumentError({
    code: 'jwt.reserved-member',
    message: `A member named "${member}" would be a claim of the token.`,
    pointer: `/${member}`,
    params: { member },
  });
}

function encodeJson(value: JsonObject): string {
  return toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
}
