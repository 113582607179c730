import type { LoadedDocument } from '@merkki/contexts';
import type { JsonValue } from '@merkki/core';
import processor from 'jsonld';

/** Options of the JSON-LD API as the suites set them. */
export interface SuiteOptions {
  readonly base: string;
  readonly documentLoader: (url: string) => Promise<LoadedDocument>;
  readonly expandContext?: JsonValue;
  readonly processingMode?: string;
  readonly rdfDirection?: string | null;
  readonly produceGeneralizedRdf?: boolean;
}

/** How the graph tests canonicalise N-Quads. */
export interface QuadOptions {
  readonly inputFormat: 'application/n-quads';
  readonly canonizeOptions: {
    readonly algorithm: 'RDFC-1.0';
    readonly maxWorkFactor: number;
    readonly messageDigestAlgorithm?: 'SHA-256' | 'SHA-384';
    readonly canonicalIdMap?: Map<string, string>;
  };
}

/** The part of jsonld that the suites use. */
export interface Processor {
  canonize(quads: string, options: QuadOptions): Promise<string>;
  expand(document: JsonValue, options: SuiteOptions): Promise<JsonValue>;
  fromRDF(quads: string, options: { readonly format: 'application/n-quads' }): Promise<JsonValue>;
  toRDF(
    document: JsonValue,
    options: SuiteOptions & { readonly format: 'application/n-quads' },
  ): Promise<string>;
}

/** The processor, which has no types of its own. */
export const jsonld: Processor = processor as unknown as Processor; // typed for the proofs' narrower use
