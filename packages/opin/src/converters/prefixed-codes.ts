import type { JsonValue } from '@merkki/core';
import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';

/** How a target writes a code of a list beside what else it says of it. */
export interface WrittenCode {
  /** Writes the code. */
  write(code: string): JsonValue;
  /** Reads it; `undefined` when it is no such code. */
  read(value: JsonValue): string | undefined;
  /** Whether the target takes several. */
  readonly several: boolean;
}

/**
 * Code URIs of one list of the Finnish Koodisto, such as `okmohjauksenala_7`, as the codes alone.
 * What is no URI of the list is lost.
 *
 * @param list - Name of the list.
 * @param known - Its codes.
 */
export function prefixedCodes(
  list: string,
  known: readonly string[],
  { write, read, several }: WrittenCode,
): Converter {
  const codeOf = (value: JsonValue): string | undefined =>
    known.find((code) => value === `${list}_${code}`);
  return {
    name: `code of \`${list}\``,
    to: (matches) => {
      const found = matches.map((match) => ({ match, code: codeOf(match.value) }));
      const good = found.filter(({ code }) => code !== undefined);
      const kept = several ? good : good.slice(0, 1);
      const losses = found
        .filter((one) => !kept.includes(one))
        .map(({ match, code }) =>
          makeLoss(code === undefined ? 'loss.code-unknown' : 'loss.no-place', match.pointer),
        );
      const written = kept.map(({ code }) => write(code ?? ''));
      const value = several ? written : written[0];
      return value === undefined || written.length === 0 ? { losses } : { value, losses };
    },
    from: (value, { pointer }) => {
      if (Array.isArray(value) !== several) return undefined;
      const elements: readonly JsonValue[] = Array.isArray(value) ? value : [value];
      const codes = elements.map(read).map((code) => known.find((one) => one === code));
      const losses = codes.flatMap((code, index) =>
        code === undefined ? [makeLoss('loss.code-unknown', `${pointer}/${index}`)] : [],
      );
      if (!several && losses.length > 0) return undefined;
      return {
        values: codes.flatMap((code) => (code === undefined ? [] : [`${list}_${code}`])),
        losses,
      };
    },
  };
}
