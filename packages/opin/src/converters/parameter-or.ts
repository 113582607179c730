import type { Converter } from '../engine/converter.ts';

/** What the caller states under a name, or else a fixed text; read back, any text of that form. */
export function parameterOr(name: string, otherwise: string, pattern: string): Converter {
  return {
    name: `option \`${name}\`, else \`${otherwise}\``,
    always: true,
    to: (_, { parameters }) => ({ value: parameters[name] ?? otherwise }),
    from: (value) =>
      typeof value === 'string' && new RegExp(pattern).test(value) ? { values: [] } : undefined,
  };
}
