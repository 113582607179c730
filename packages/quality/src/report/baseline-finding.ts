/** One finding that is known: the rule, the definition and the place make it the same one. */
export interface BaselineFinding {
  /** Id of the rule. */
  readonly rule: string;
  /** Id of the definition, or the name of its file. */
  readonly definition: string;
  /** JSON Pointer of the place. */
  readonly path: string;
}
