import type { Converter } from '../engine/converter.ts';

/** Always the same value. Reading back, a code may carry the version of its set (`#1`). */
export function constant(fixed: string | number | boolean): Converter {
  return {
    name: `always \`${fixed}\``,
    always: true,
    to: () => ({ value: fixed }),
    from: (value) =>
      value === fixed || (typeof value === 'string' && value.replace(/#\d+$/, '') === fixed)
        ? { values: [] }
        : undefined,
  };
}
