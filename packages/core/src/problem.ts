/** Values for the text of a problem. No personal data goes here. */
export type Params = Readonly<Record<string, string | number | boolean>>;

/** Where a statement comes from. */
export interface SourceRef {
  /** Name of the standard or document. */
  readonly title: string;
  /** Section, article or annex in it. */
  readonly section?: string;
  /** Address of the document. */
  readonly url?: string;
}

/**
 * One thing that is wrong with some data: a stable code and its place. The text is made when asked,
 * in the reader's language.
 *
 * @see RFC 9457, whose members `type`, `title` and `detail` are made from this.
 */
export interface Problem {
  /** Stable dotted code, lower case, never reused. */
  readonly code: string;
  /** JSON Pointer (RFC 6901) into the input; `''` is the whole document. */
  readonly pointer: string;
  /** Values for the text. */
  readonly params: Params;
  /** The standard that says so. */
  readonly source?: SourceRef;
}

/**
 * Makes a problem.
 *
 * @example
 * problem('json.malformed', '', { line: 3 });
 */
export function problem(code: string, pointer = '', params: Params = {}): Problem {
  return { code, pointer, params };
}
