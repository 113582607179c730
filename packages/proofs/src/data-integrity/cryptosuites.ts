import { isJsonObject, type JsonValue, type Params } from '@merkki/core';
import type { SignatureAlgorithm } from '../keys/algorithms.ts';
import type { Cryptosuite } from './cryptosuite.ts';
import { ecdsaJcs2019 } from './suites/ecdsa-jcs-2019.ts';
import { ecdsaRdfc2019 } from './suites/ecdsa-rdfc-2019.ts';
import { ecdsaSd2023 } from './suites/ecdsa-sd-2023.ts';
import { ed25519Signature2020 } from './suites/ed25519-signature-2020.ts';
import { eddsaJcs2022 } from './suites/eddsa-jcs-2022.ts';
import { eddsaRdfc2022 } from './suites/eddsa-rdfc-2022.ts';

/** The closed table of cryptosuites; a further suite is one more file and one more line. */
const cryptosuites: readonly Cryptosuite[] = [
  eddsaRdfc2022,
  ecdsaRdfc2019,
  ecdsaSd2023,
  eddsaJcs2022,
  ecdsaJcs2019,
];

/** Proofs with a type of their own, from before cryptosuites had names. */
const typedSuites: readonly Cryptosuite[] = [ed25519Signature2020];

/** Names that are often written and mean nothing; the standard's text once had the first. */
const misspelt: Readonly<Record<string, string>> = { 'eddsa-rdf-2022': 'eddsa-rdfc-2022' };

/** Finds a cryptosuite by its name. @internal */
export function findCryptosuite(name: unknown): Cryptosuite | undefined {
  return cryptosuites.find((suite) => suite.name === name);
}

/** The cryptosuite with which a key signs where none is named. @internal */
export function defaultCryptosuite(alg: SignatureAlgorithm): Cryptosuite | undefined {
  return [eddsaRdfc2022, ecdsaRdfc2019].find(({ algs }) => algs.includes(alg));
}

/** The cryptosuite of a proof. @internal */
export function cryptosuiteOf(proof: {
  readonly [member: string]: JsonValue;
}): Cryptosuite | undefined {
  const { type, cryptosuite } = proof;
  return type === 'DataIntegrityProof'
    ? findCryptosuite(cryptosuite)
    : typedSuites.find(({ name }) => name === type);
}

/**
 * Names a suite that is not supported, for what a person reads: `suite`, where it is a name at all, and
 * `meant` where it is a known misspelling.
 *
 * @internal
 */
export function nameUnsupported(proof: JsonValue): Params {
  if (!isJsonObject(proof)) return {};
  const name = proof['type'] === 'DataIntegrityProof' ? proof['cryptosuite'] : proof['type'];
  if (typeof name !== 'string' || !/^[A-Za-z0-9-]{1,40}$/.test(name)) return {};
  const meant = Object.hasOwn(misspelt, name) ? misspelt[name] : undefined;
  return meant === undefined ? { suite: name } : { suite: name, meant };
}
