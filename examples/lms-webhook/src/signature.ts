import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Problem, problem } from '@merkki/core';

/** Header that carries the signature: `t=SECONDS,v1=HEX`. */
export const signatureHeader = 'lms-signature';

/** How old a signature may be, and how far ahead the sender's clock. */
const toleranceSeconds = 300;

/** What a signature is checked against. */
interface SignatureParts {
  readonly body: Uint8Array;
  readonly secret: string;
  readonly now: Date;
}

/**
 * Checks a signature: HMAC-SHA256 over the moment, a dot, and the raw bytes.
 *
 * @returns What is wrong with it, or `undefined` when it is good.
 */
export function findSignatureProblem(
  header: string | undefined,
  { body, secret, now }: SignatureParts,
): Problem | undefined {
  if (header === undefined) return problem('signature.missing');
  const [, seconds = '', hex = ''] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  if (hex === '') return problem('signature.malformed');
  const mac = createHmac('sha256', secret).update(`${seconds}.`).update(body).digest();
  if (!timingSafeEqual(mac, Buffer.from(hex, 'hex'))) return problem('signature.mismatch');
  // The moment is believed only now: it is signed too.
  const age = now.getTime() / 1000 - Number(seconds);
  return Math.abs(age) > toleranceSeconds
    ? problem('signature.time', '', { toleranceSeconds })
    : undefined;
}
