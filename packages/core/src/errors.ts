import type { Params } from './problem.ts';

const mark: unique symbol = Symbol.for('@merkki/error');

/** What a {@link MerkkiError} is made of. */
export interface MerkkiErrorOptions {
  /** Stable dotted code. */
  readonly code: string;
  /** What was expected, what was found (type or length, never the value), in English for developers. */
  readonly message: string;
  /** JSON Pointer of the place, `''` when it is the whole input. */
  readonly pointer?: string;
  /** Values for a translated text. */
  readonly params?: Params;
  /** The error that led to this one. */
  readonly cause?: unknown;
}

/**
 * The error that Merkki throws when a caller or the surroundings are at fault. Bad data is returned,
 * not thrown.
 *
 * @example
 * try {
 *   throw new MerkkiError({ code: 'keys.none-fits', message: 'No key fits.' });
 * } catch (error) {
 *   if (MerkkiError.isInstance(error)) console.error(error.code);
 * }
 */
export class MerkkiError extends Error {
  /** Stable dotted code. */
  readonly code: string;
  /** JSON Pointer of the place. */
  readonly pointer: string;
  /** Values for a translated text. */
  readonly params: Params;
  /** @internal */
  readonly [mark] = true;

  constructor(options: MerkkiErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'MerkkiError';
    this.code = options.code;
    this.pointer = options.pointer ?? '';
    this.params = options.params ?? {};
  }

  /** Recognises an error of this kind, also one from another copy of the package. */
  static isInstance(error: unknown): error is MerkkiError {
    return typeof error === 'object' && error !== null && mark in error;
  }

  /** The error without its stack. */
  toJSON(): { name: string; code: string; message: string; pointer: string; params: Params } {
    const { name, code, message, pointer, params } = this;
    return { name, code, message, pointer, params };
  }
}

/**
 * The caller passed something that cannot be used: a wrong option, a key that does not fit.
 *
 * @example
 * new InvalidArgumentError({ code: 'quality.unknown-profile', message: 'No profile has this name.' });
 */
export class InvalidArgumentError extends MerkkiError {
  constructor(options: MerkkiErrorOptions) {
    super(options);
    this.name = 'InvalidArgumentError';
  }
}

/**
 * Something from outside was not there: a context, a DID document, a key.
 *
 * @example
 * new UnavailableError({ code: 'did.unresolvable', message: 'The resolver knows no such DID.' });
 */
export class UnavailableError extends MerkkiError {
  constructor(options: MerkkiErrorOptions) {
    super(options);
    this.name = 'UnavailableError';
  }
}

/**
 * Merkki itself is wrong. No input may lead here.
 *
 * @example
 * new InternalError({ code: 'internal.unreachable', message: 'A case that cannot be.' });
 */
export class InternalError extends MerkkiError {
  constructor(options: MerkkiErrorOptions) {
    super(options);
    this.name = 'InternalError';
  }
}
