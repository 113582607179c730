import type { VerificationReport } from '@merkki/verifier';
import type { ReadCredential } from './reading/read-credential.ts';

/** What was given, read and found. */
export interface Result {
  readonly name: string;
  readonly credential: ReadCredential;
  readonly report: VerificationReport;
  /** Asks whether the credential belongs to somebody: `undefined` when that cannot be told. */
  readonly belongsTo: (type: string, value: string) => Promise<boolean | undefined>;
}
