import type {
  ConversionSource,
  ConversionTarget,
  FieldComparison,
  OfferingComparison,
} from '@merkki/convert';
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

/** The quality check of one definition or credential; a file that is none has the failures of `MODEL-01` alone. */
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

/** Something for which the receiver would refuse the document, or a learner's record was left out. */
export interface MapProblem {
  /** JSON Pointer (RFC 6901) into the document. */
  readonly path: Problem['pointer'];
  /** Stable code. */
  readonly code: string;
  /** What is wrong. */
  readonly message: string;
  /** Number of the recipient in the list, from 1, where it is about one; `path` is in that record. */
  readonly recipient?: number;
  /** Line in the file that was read back, from 1, where it is text with lines. */
  readonly line?: number;
  /** Column in that line, from 1. */
  readonly column?: number;
  /** `warning`: the record is good all the same. Absent: an error. */
  readonly severity?: 'warning';
}

/** A definition mapped to another format, or read back from it. */
export interface MapOutput {
  /** The mapped document, as its own format has it; a list of them with `--recipients`. */
  readonly document: unknown;
  /** What could not be carried over. */
  readonly losses: readonly MapLoss[];
  /** For what the receiver would refuse the document; absent where there is nothing. */
  readonly problems?: readonly MapProblem[];
  /** Fields of the document, `*` for any element, that no source confirms; absent where there are none. */
  readonly assumed?: readonly string[];
  /** JSON Pointers into the given OpenAPI document of what was not checked; absent where there is nothing. */
  readonly unchecked?: readonly string[];
}

/** A document converted to another format, or why it could not be. */
export interface ConvertOutput {
  /** The path of the file. */
  readonly input: string;
  /** What it was. */
  readonly from?: ConversionSource;
  /** What it became. */
  readonly to?: ConversionTarget;
  /** The converted document, unsigned; absent where there is none. */
  readonly document?: unknown;
  /** What of the source was lost, on which leg of the way. */
  readonly losses?: readonly ConvertLoss[];
  /**
   * What the target demands and the document lacks, with places in the document; without a document,
   * why there is none, with places in an award.
   */
  readonly problems?: readonly MapProblem[];
}

/** Something that did not come through a conversion. */
export interface ConvertLoss extends MapLoss {
  /** Of what the target could not carry: the element of the model, as a place in an award. */
  readonly element?: string;
}

/** Where an offering and a credential agree and disagree. */
export interface DiffOutput extends Omit<OfferingComparison, 'fields'> {
  /** The paths of the two files. */
  readonly inputs: {
    /** What was published. */
    readonly offering: string;
    /** What was certified. */
    readonly credential: string;
  };
  /** The fields of which at least one side says something. */
  readonly fields: readonly DiffField[];
}

/** One field of an offering and a credential. */
export interface DiffField extends FieldComparison {
  /** Name for a person, in the language of the messages. */
  readonly title: string;
}

/** What is printed where one of the two files cannot be read. */
export interface UnreadableDiffOutput {
  /** The path of the file. */
  readonly input: string;
  /** Why it cannot be read. */
  readonly problems: readonly MapProblem[];
}

/**
 * What `merkki diff --json` prints.
 *
 * @public
 */
export type DiffLine = DiffOutput | UnreadableDiffOutput;

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

/** What came of importing a catalogue: what `merkki import --json` prints. */
export interface ImportOutput {
  /** The argument as given. */
  readonly input: string;
  /** Rows or studies that were read. */
  readonly rows: number;
  /** Drafts that were written. */
  readonly written: number;
  /** Drafts that were there already, the same. */
  readonly unchanged: number;
  /** Rows that became no draft. */
  readonly rejected: number;
  /** Drafts that lack a mandatory element of the EU standard, or a value that the data model requires. */
  readonly incomplete: number;
  /** Whether the file could be read to its end. */
  readonly isWhole: boolean;
  /** Names of the lists beside the drafts; absent where there is nothing to list. */
  readonly files: {
    /** What each draft lacks, for a spreadsheet. */
    readonly missing?: string;
    /** The same as JSON. */
    readonly missingJson?: string;
    /** What of the catalogue has no place in a draft. */
    readonly notCarried?: string;
    /** The rejected rows as they stood, to be mended and imported again. */
    readonly rejected?: string;
  };
  /** What is wrong with the rejected rows. */
  readonly problems: readonly ImportProblem[];
}

/** Something wrong with a row of a catalogue. */
export interface ImportProblem {
  /** Number of the row, the header of CSV being 1; of the entry in JSON, from 1. */
  readonly row: number;
  /** Line of the CSV file on which the row ends. */
  readonly line?: number;
  /** Name of the column, where one is at fault. */
  readonly column?: string;
  /** JSON Pointer (RFC 6901) into the definition; its `*` is each element of a list. */
  readonly path: string;
  /** Stable code. */
  readonly code: string;
  /** What is wrong. */
  readonly message: string;
}

/** What came of publishing one file: a line that `merkki publish --json` prints. */
export interface PublishOutput {
  /** The argument as given. */
  readonly input: string;
  /** Whether anything was to be sent. */
  readonly send: boolean;
  /** Why the file could not be published. */
  readonly problems: readonly MapProblem[];
  /** What became of each entity. */
  readonly steps: readonly PublishStep[];
}

/** What became of one entity of a file. */
export interface PublishStep {
  /** Name of the entity. */
  readonly part: string;
  /** What became of it. */
  readonly outcome: 'planned' | 'sent' | 'unchanged' | 'not-offered' | 'failed' | 'not-tried';
  /** Whether the service has it already. */
  readonly isKnown?: boolean;
  /** How it is sent; absent where it cannot be. */
  readonly method?: 'PUT';
  /** Where it is read and sent. */
  readonly url: string;
  /** What is sent. */
  readonly body: unknown;
  /** Where the service has something else. */
  readonly differences: readonly PublishDifference[];
  /** Status of the answer to what was sent. */
  readonly status?: number;
  /** What went wrong, and what should be known. */
  readonly problems: readonly MapProblem[];
}

/** A place at which the service has something else. */
export interface PublishDifference {
  /** JSON Pointer (RFC 6901) into what is sent. */
  readonly path: string;
  /** The service lacks it, has something else, or alone has it. */
  readonly kind: 'added' | 'changed' | 'only-there';
}
