import type { SignatureAlgorithm } from '@merkki/proofs';

/** A form in which a credential can be issued. */
export type IssueFormat = 'ob3-di' | 'ob3-jwt' | 'elm-jades' | 'elm-di' | 'sd-jwt';

/** What a format needs and gives. */
export interface FormatFacts {
  /** Algorithms of the keys that fit, the preferred first. */
  readonly algorithms: readonly SignatureAlgorithm[];
  /** Whether the key needs an X.509 certificate. */
  readonly certificate: boolean;
  /** Whether it can be put into a picture. */
  readonly bakeable: boolean;
  /** Whether it can name its place in a status list. */
  readonly status: boolean;
  /** Media type of the signed text. */
  readonly mediaType: string;
  /** Ending of a file, with its dot. */
  readonly fileEnding: string;
}

/**
 * The formats and what each needs: `ob3-di` is an Open Badge 3.0 with an embedded eddsa-rdfc-2022
 * proof, `ob3-jwt` one as VC-JWT, `elm-jades` a European Learning Model credential with a JAdES seal,
 * `elm-di` one with an embedded proof, `sd-jwt` an SD-JWT VC for EUDI wallets.
 *
 * Europass takes `elm-jades` alone. `sd-jwt` follows drafts, and no status list of its own kind (Token
 * Status List) is there, so that it cannot be revoked.
 *
 * @see Open Badges 3.0, sections 5.2 and 8; ETSI TS 119 182-1; Data Integrity 1.0; SD-JWT-based
 * Verifiable Credentials (draft-ietf-oauth-sd-jwt-vc).
 * @example
 * issueFormats['ob3-jwt'].fileEnding; // '.jwt'
 */
export const issueFormats: Readonly<Record<IssueFormat, FormatFacts>> = {
  'ob3-di': {
    algorithms: ['EdDSA'],
    certificate: false,
    bakeable: true,
    status: true,
    mediaType: 'application/vc+ld+json',
    fileEnding: '.json',
  },
  'ob3-jwt': {
    algorithms: ['ES256', 'RS256', 'EdDSA', 'ES384'],
    certificate: false,
    bakeable: true,
    status: true,
    mediaType: 'text/plain',
    fileEnding: '.jwt',
  },
  'elm-jades': {
    algorithms: ['ES256', 'RS256', 'ES384'],
    certificate: true,
    bakeable: false,
    status: false,
    mediaType: 'application/jose+json',
    fileEnding: '.jsonld',
  },
  'elm-di': {
    algorithms: ['EdDSA', 'ES256', 'ES384'],
    certificate: false,
    bakeable: false,
    status: false,
    mediaType: 'application/ld+json',
    fileEnding: '.elm.json',
  },
  'sd-jwt': {
    algorithms: ['ES256', 'EdDSA', 'ES384', 'RS256'],
    certificate: false,
    bakeable: false,
    status: false,
    mediaType: 'application/dc+sd-jwt',
    fileEnding: '.sd-jwt',
  },
};

/**
 * Tells whether a key fits a format.
 *
 * @example
 * fitsFormat('elm-jades', { alg: 'ES256' }); // false: a seal needs a certificate
 */
export function fitsFormat(
  format: IssueFormat,
  key: { readonly alg: SignatureAlgorithm; readonly certificates?: readonly string[] },
): boolean {
  const { algorithms, certificate } = issueFormats[format];
  return algorithms.includes(key.alg) && (!certificate || (key.certificates?.length ?? 0) > 0);
}
