import { InvalidArgumentError, MerkkiError, type Params, UnavailableError } from '@merkki/core';
import type { OoapiCode } from './client-codes.ts';

const outages: ReadonlySet<OoapiCode> = new Set([
  'ooapi.time-limit',
  'ooapi.unavailable',
  'ooapi.unreachable',
]);
const faults: ReadonlySet<OoapiCode> = new Set(['ooapi.document', 'ooapi.option', 'ooapi.url']);

/** An error of the client, of the class that its code has. */
export function clientError(
  code: OoapiCode,
  message: string,
  params: Params = {},
  cause?: unknown,
): MerkkiError {
  const options = { code, message, params, cause };
  if (outages.has(code)) return new UnavailableError(options);
  return faults.has(code) ? new InvalidArgumentError(options) : new MerkkiError(options);
}
