import type { Cryptosuite } from './cryptosuite.ts';
import { eddsaRdfc2022 } from './suites/eddsa-rdfc-2022.ts';

/** The closed table of cryptosuites; a further suite is one more file and one more line. */
const cryptosuites: readonly Cryptosuite[] = [eddsaRdfc2022];

/** Finds a cryptosuite by its name. @internal */
export function findCryptosuite(name: unknown): Cryptosuite | undefined {
  return cryptosuites.find((suite) => suite.name === name);
}
