import type { Converter } from '../engine/converter.ts';

/** A whole number of a closed range as a code that ends in it, such as `eqf_6`. */
export function numberedCode(prefix: string, from: number, to: number): Converter {
  const codes = numberedCodes(prefix, from, to);
  return {
    name: `number, as \`${prefix}\` and it`,
    to: ([first]) => {
      const code = `${prefix}${first?.value}`;
      return codes.includes(code) ? { value: code } : {};
    },
    from: (value) =>
      codes.some((code) => code === value)
        ? { values: [Number(String(value).slice(prefix.length))] }
        : undefined,
  };
}

/** All codes of such a range. */
export function numberedCodes(prefix: string, from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${from + index}`);
}
