/** The part of jsonld that is used here. */
declare module 'jsonld' {
  interface Options {
    safe: true;
    base: null;
    documentLoader: (url: string) => Promise<unknown>;
  }
  interface RdfOptions extends Options {
    rdfDirection: 'i18n-datatype';
  }
  interface CanonizeOptions {
    algorithm: 'RDFC-1.0';
    maxWorkFactor: number;
    messageDigestAlgorithm?: 'SHA-256' | 'SHA-384';
    /** Filled in: canonical label by label of the input, both without `_:`. */
    canonicalIdMap?: Map<string, string>;
  }
  const jsonld: {
    canonize(
      document: object,
      options: RdfOptions & { canonizeOptions: CanonizeOptions },
    ): Promise<string>;
    canonize(
      quads: string,
      options: { inputFormat: 'application/n-quads'; canonizeOptions: CanonizeOptions },
    ): Promise<string>;
    compact(expanded: object, context: unknown, options: Options): Promise<unknown>;
    expand(document: object, options: Options): Promise<unknown>;
    toRDF(
      document: object,
      options: RdfOptions & { format: 'application/n-quads' },
    ): Promise<string>;
    /** Without the safe mode: what no context defines is left out. */
    toRDF(
      document: object,
      options: Pick<Options, 'documentLoader'> & { format: 'application/n-quads' },
    ): Promise<string>;
  };
  // biome-ignore lint/style/noDefaultExport: the module has no other export in Node
  export default jsonld;
}
