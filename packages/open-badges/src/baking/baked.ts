/** A credential that was read out of a picture. */
export interface Baked {
  /** Kind of picture. */
  readonly format: 'png' | 'svg';
  /** The credential as it stands in the picture, to the letter. */
  readonly text: string;
  /** JSON, or a compact JSON Web Signature. */
  readonly kind: 'json' | 'jwt';
}

/** Limits of size. Who takes pictures from outside may set lower ones, as `@merkki/verifier` does. */
export interface BakeLimits {
  /** Largest picture in bytes. Default: 32 MiB. */
  readonly maxBytes?: number;
  /** Most chunks of a PNG. Default: 16384. */
  readonly maxChunks?: number;
}

/** Largest picture in bytes, where the caller sets no other limit. */
export const defaultMaxBytes = 32 * 1024 * 1024;

/** Most chunks of a PNG, where the caller sets no other limit. */
export const defaultMaxChunks = 16_384;

/**
 * Tells what kind of credential a text is, by its first character or its three parts; `undefined` when
 * it is neither, such as an address.
 *
 * @internal
 */
export function kindOf(text: string): Baked['kind'] | undefined {
  if (/^\s*\{/.test(text)) return 'json';
  return /^\s*[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*\s*$/.test(text) ? 'jwt' : undefined;
}
