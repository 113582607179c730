import type { Loss, Params } from '@merkki/core';
import type { LossCode } from './loss-codes.ts';

/** Makes a loss. */
export function makeLoss(code: LossCode, path: string, params: Params = {}): Loss {
  return { path, code, params };
}
