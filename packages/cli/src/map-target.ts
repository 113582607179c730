import type { Catalogue, JsonObject, Locale, Loss, Mapped, Problem, Result } from '@merkki/core';
import type { MicroCredential, MicroCredentialAward } from '@merkki/model';

/** What a mapping gets beside the document. */
export interface MapTargetOptions {
  readonly language: Locale;
  /** The clock, ISO 8601. */
  readonly now: string;
  readonly offeringId?: string;
  /** What only the caller knows, by the names that the format’s table gives. */
  readonly parameters?: JsonObject;
}

/** What a document of another format says in terms of the model. */
export interface ReadBack {
  readonly value: unknown;
  readonly losses: readonly Loss[];
  /** What keeps the value from being whole. */
  readonly problems: readonly Problem[];
}

/** A definition in another format. */
export interface MappedDefinition extends Mapped<unknown> {
  /** What the receiver would refuse. Default: nothing. */
  readonly problems?: readonly Problem[];
  /** Fields of the document that no source confirms. Default: none. */
  readonly assumed?: readonly string[];
  /** Parts of the receiver's schema that were not checked. Default: none. */
  readonly unchecked?: readonly string[];
}

/** A format to which a definition can be mapped. */
export interface MapTarget {
  readonly title: string;
  /** Whether its table asks for parameters. Default: no. */
  readonly hasParameters?: boolean;
  /** Texts of its losses and problems. */
  readonly texts: Readonly<Record<Locale, Catalogue>>;
  readonly fromDefinition: (
    definition: MicroCredential,
    options: MapTargetOptions,
  ) => MappedDefinition;
  /** Maps an award, where the format knows learners. */
  readonly fromAward?: (
    record: MicroCredentialAward,
    options: MapTargetOptions,
  ) => Promise<Mapped<unknown>>;
  /** Reads a document of the format, where that is possible. */
  readonly readBack?: (
    document: unknown,
    language: Locale,
  ) => Result<ReadBack> | Promise<Result<ReadBack>>;
}
