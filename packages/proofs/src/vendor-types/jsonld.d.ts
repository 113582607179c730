/** The part of jsonld that is used here. */
declare module 'jsonld' {
  interface CanonizeOptions {
    safe: true;
    base: null;
    documentLoader: (url: string) => Promise<unknown>;
    canonizeOptions: { algorithm: 'RDFC-1.0'; maxWorkFactor: number };
  }
  const jsonld: {
    canonize(document: object, options: CanonizeOptions): Promise<string>;
  };
  // biome-ignore lint/style/noDefaultExport: the module has no other export in Node
  export default jsonld;
}
