import { MerkkiError, type ResourceLoader } from '@merkki/core';
import { createNetworkLoader } from '@merkki/verifier/node';
import type { Context } from '../command.ts';
import { reportError } from '../report-problem.ts';

/**
 * The loader of `--network`. What it could not get it tells on standard error, once per address: the
 * report of a verification only says that something was not available.
 *
 * @internal
 */
export function networkLoader(context: Context): ResourceLoader {
  const load = createNetworkLoader();
  const told = new Set<string>();
  return async (url) => {
    try {
      return await load(url);
    } catch (error) {
      if (MerkkiError.isInstance(error) && !told.has(url)) reportError(context, error);
      told.add(url);
      throw error;
    }
  };
}
