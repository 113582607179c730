import { atPointer, type JsonObject } from '@merkki/core';
import {
  type CheckQualityOptions,
  type CredentialFacts,
  createQualityChecker,
  type QualityChecker,
  type QualityReport,
} from '@merkki/quality';
import { findPlaces } from '../places/find-places.ts';
import type { CredentialReading } from '../reading/read-credential.ts';

/** How a credential is checked. */
export interface CheckCredentialOptions extends Omit<CheckQualityOptions, 'credential'> {
  /** What is known of the credential beside its form, such as whether its proof verified. */
  readonly credential?: Partial<CredentialFacts>;
  /** A checker made once for many credentials; its profiles hold, and `failOn` as it was made with. */
  readonly checker?: QualityChecker;
}

/**
 * Checks a credential against the quality rules, by what can be read back from it: what a mapping
 * dropped is missing here too.
 *
 * The path of a result is a JSON Pointer into the credential where it holds what the result is about;
 * `element` is then the place in the model. Where the credential has nothing, the path is that in the
 * model.
 *
 * @param reading - From {@link readCredential}.
 * @param options - As `checkQuality` takes them; the form of the credential is known from the reading.
 * @returns The report, which names the form of the credential.
 * @throws `InvalidArgumentError` as `checkQuality` does.
 * @see Council Recommendation 2022/C 243/02, Annex I.
 * @example
 * const read = readCredential({ type: ['OpenBadgeCredential'], credentialSubject: {} });
 * const now = '2026-11-24T10:00:00Z';
 * if (read.ok) console.log(checkCredential(read.value, { stage: 'award', now }).verdict);
 */
export function checkCredential(
  reading: CredentialReading,
  options: CheckCredentialOptions,
): QualityReport {
  const credential = { ...factsOf(reading), ...options.credential };
  const { checker = createQualityChecker(options) } = options;
  const report = checker.check(reading.draft, { ...options, credential });
  const draft = reading.draft as JsonObject; // made of JSON; only its type says that leaves are unknown
  return {
    ...report,
    results: report.results.map((result) => {
      const { path } = result;
      const isThere = path !== '' && atPointer(draft, path) !== undefined;
      const [place] = isThere ? findPlaces(reading, path) : [];
      return place === undefined ? result : { ...result, path: place, element: path };
    }),
  };
}

/** Whether a proof verifies is for `@merkki/verifier` to say; that there is none can be seen. */
function factsOf({ format, carrier, document }: CredentialReading): CredentialFacts {
  const isUnsigned = ['json', 'png', 'svg'].includes(carrier) && !Object.hasOwn(document, 'proof');
  return {
    format: format === 'elm' ? 'elm' : 'ob3',
    carrier,
    ...(isUnsigned ? { proofVerified: false } : {}),
  };
}
