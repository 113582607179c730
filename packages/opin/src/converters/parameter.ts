import type { Converter } from '../engine/converter.ts';

/** What the caller states under a name. */
export function parameter(name: string): Converter {
  return {
    name: `option \`${name}\``,
    always: true,
    to: (_, { parameters }) => {
      const value = parameters[name];
      return value === undefined ? {} : { value };
    },
  };
}
