/** What jsonld gives behind our loader today: a change that makes it worse, or better, is seen. */
export const jsonLdBaseline = {
  toRdf: {
    total: 456,
    failing: [
      '#tc037',
      '#tc038',
      '#tdi11',
      '#tdi12',
      '#te075',
      '#te111',
      '#te112',
      '#ter54',
      '#ter56',
      '#tli12',
      '#tli14',
      '#twf05',
    ],
  },
  expand: { total: 376, failing: ['#tc037', '#tc038', '#ter54', '#ter56'] },
} as const satisfies Record<
  string,
  { readonly total: number; readonly failing: readonly string[] }
>;
