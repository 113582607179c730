import type { Problem } from '@merkki/core';
import type { LocalizedReport as QualityReport } from '@merkki/quality';
import type {
  EuropassCheckName,
  EuropassStatus,
  LocalizedReport as VerificationReport,
} from '@merkki/verifier';

/** What is printed of a file that cannot be opened. */
export interface UnreadableOutput {
  /** The argument as given. */
  readonly input: string;
  /** Why there is no verdict. */
  readonly error: {
    /** Stable code. */
    readonly code: string;
  };
}

/** The verification of one file. */
export interface VerificationOutput extends VerificationReport {
  /** The argument as given. */
  readonly input: string;
  /** The checks that Europass makes, with `--europass`. */
  readonly europass?: readonly EuropassOutput[];
}

/** One check that Europass makes, worked out from the checks of the report. */
export interface EuropassOutput {
  /** What was looked at. */
  readonly name: EuropassCheckName;
  /** Its IRI in the list `verification` of the European Learning Model. */
  readonly type: string;
  /** Its name in the language of the messages. */
  readonly label: string;
  /** How it ended; what could not be decided is `skipped`. */
  readonly status: EuropassStatus;
  /** The IRI of that in the list `verification-status`. */
  readonly statusId: string;
  /** The status in the language of the messages. */
  readonly statusLabel: string;
}

/** The quality check of one definition; a file that is none has the failures of `MODEL-01` alone. */
export interface CheckOutput extends QualityReport {
  /** The path of the file. */
  readonly input: string;
}

/** Something that the other format has no place for. */
export interface MapLoss {
  /** JSON Pointer (RFC 6901) into what was mapped. */
  readonly path: Problem['pointer'];
  /** Why it was not carried over. */
  readonly reason: string;
  /** Stable code. */
  readonly code: string;
}

/** Something for which the receiver would refuse the document. */
export interface MapProblem {
  /** JSON Pointer (RFC 6901) into the document. */
  readonly path: Problem['pointer'];
  /** Stable code. */
  readonly code: string;
  /** What is wrong. */
  readonly message: string;
}

/** A definition mapped to another format, or read back from it. */
export interface MapOutput {
  /** The mapped document, as its own format has it; a list of them with `--recipients`. */
  readonly document: unknown;
  /** What could not be carried over. */
  readonly losses: readonly MapLoss[];
  /** For what the receiver would refuse the document; absent where there is nothing. */
  readonly problems?: readonly MapProblem[];
}

/** What study services have places for: `merkki map --coverage`. */
export interface CoverageOutput {
  /** The elements of Annex I, in its order. */
  readonly elements: readonly CoverageElement[];
}

/** An element of Annex I. */
export interface CoverageElement {
  /** Stable name. */
  readonly element: string;
  /** Name for a person, in the language of the messages. */
  readonly title: string;
  /** Whether Annex I lists it as mandatory. */
  readonly mandatory: boolean;
  /** How far each target carries it, by the name of the target. */
  readonly targets: Readonly<Record<string, 'full' | 'partial' | 'none'>>;
}

/**
 * One line that `merkki verify --json` prints.
 *
 * @public
 */
export type VerifyLine = VerificationOutput | UnreadableOutput;

/**
 * One line that `merkki check --json` prints.
 *
 * @public
 */
export type CheckLine = CheckOutput | UnreadableOutput;
