import type { Converter } from '../engine/converter.ts';

/** Converts only when the caller states something under a name; one-way. */
export function ifParameter(name: string, converter: Converter): Converter {
  return {
    name: `${converter.name}, with option \`${name}\``,
    to: (matches, context) =>
      context.parameters[name] === undefined ? {} : converter.to(matches, context),
  };
}
