import {
  atPointer,
  InvalidArgumentError,
  type JsonObject,
  type JsonValue,
  type Loss,
} from '@merkki/core';
import { contextUrls } from '../context-urls.ts';
import { findUnwritable } from '../find-unwritable.ts';
import type { LossCode } from '../loss-codes.ts';
import { Url } from '../primitives.ts';

/** A context of the issuer's own, for what no term of the standard can say. */
export interface ExtensionContextOptions {
  /**
   * Address of the context. The issuer publishes {@link createExtensionContext} of it there and never
   * changes it; every verifier needs the document.
   */
  readonly url: string;
  /**
   * Which losses it carries. Default: {@link extensionLosses}, which leave out personal data and the
   * institution's own work.
   */
  readonly carries?: readonly LossCode[];
}

/**
 * The losses that an extension context carries unless told otherwise: what has no place, and the other
 * languages.
 *
 * @example
 * extensionLosses.includes('loss.personal-data'); // false
 */
export const extensionLosses: readonly LossCode[] = [
  'loss.language-fallback',
  'loss.no-place',
  'loss.other-languages',
  'loss.related-edition',
];

/** The one term of an extension context: a member of the subject. */
export const extensionTerm = 'microCredentialElements';

/**
 * Makes the JSON-LD context that an issuer publishes so that badges can carry what the standard has no
 * term for: one term, `microCredentialElements`, a JSON literal in which each JSON Pointer into the
 * award has its value. A document loader learns of it by
 * `createDocumentLoader({ documents: { [url]: createExtensionContext(url) } })`.
 *
 * @param url - Where it is published; https.
 * @throws {@link InvalidArgumentError} `context.extension-url` when that is no https address, or one of
 * the contexts that a badge names anyway.
 * @see JSON-LD 1.1, section 4.2.2 (JSON literals); VCDM 2.0, section 5.2 (extensibility).
 * @example
 * Object.keys(createExtensionContext('https://amk.example/badge-context.json')); // ['@context']
 */
export function createExtensionContext(url: string): JsonObject {
  assertExtensionUrl(url);
  return {
    '@context': {
      '@version': 1.1,
      '@protected': true,
      [extensionTerm]: { '@id': `${url.split('#')[0]}#${extensionTerm}`, '@type': '@json' },
    },
  };
}

/**
 * Refuses an address that cannot be that of an extension context.
 *
 * @internal
 */
export function assertExtensionUrl(url: string): void {
  const taken: readonly string[] = Object.values(contextUrls);
  if (Url.safeParse(url).success && url.startsWith('https://') && !taken.includes(url)) return;
  throw new InvalidArgumentError({
    code: 'context.extension-url',
    message: 'An extension context needs an https address of its own.',
    pointer: '/extensionContext/url',
  });
}

/**
 * Whether an extension may say what stands at a pointer: never of the learner, nor the award's own id.
 *
 * @internal
 */
export function isExtendable(pointer: string): boolean {
  return /^\/(?!learner(\/|$)|id$)/.test(pointer);
}

/**
 * Takes out of the losses what an extension context carries.
 *
 * @returns The value of each such loss by its pointer, and the losses that remain.
 * @internal
 */
export function extendWithLosses(
  source: unknown,
  losses: readonly Loss[],
  { carries = extensionLosses }: ExtensionContextOptions,
): { readonly elements: JsonObject; readonly losses: readonly Loss[] } {
  const codes: ReadonlySet<string> = new Set(carries);
  const carried = losses.flatMap(({ path, code }) => {
    const isItsOwn = codes.has(code) && isExtendable(path);
    const value = isItsOwn ? atPointer(source as JsonValue, path) : undefined; // a parsed award
    // The badge refuses null and empty lists everywhere.
    return value === undefined || findUnwritable([value]).length > 0
      ? []
      : [[path, value] as const];
  });
  const paths = new Set(carried.map(([path]) => path));
  return {
    elements: Object.fromEntries(carried),
    losses: losses.filter(({ path }) => !paths.has(path)),
  };
}
