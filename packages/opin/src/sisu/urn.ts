import type { JsonValue } from '@merkki/core';
import type { Converter, Match } from '../engine/converter.ts';
import type { Shape } from '../engine/shape.ts';
import { makeLoss } from '../make-loss.ts';

const codePart = /^[A-Z_a-z0-9-]+(?::[A-Z_a-z0-9-]+)*$/;

/** Form of a code of one of Sisu's code books. */
export function urnShape(codeBook: string): Shape {
  return { kind: 'pattern', pattern: `^urn:code:${codeBook}(:[A-Z_a-z0-9-]+)*$` };
}

/** The first value that can be a code of a code book, behind the URN of that book. */
export function urn(codeBook: string): Converter {
  const prefix = `urn:code:${codeBook}:`;
  return {
    name: `\`${prefix}\` and it`,
    to: (matches) => {
      const good = matches.filter(isCode);
      const losses = [
        ...matches
          .filter((match) => !isCode(match))
          .map(({ pointer }) => makeLoss('loss.code-unknown', pointer)),
        ...good.slice(1).map(({ pointer }) => makeLoss('loss.no-place', pointer)),
      ];
      return good[0] === undefined ? { losses } : { value: `${prefix}${good[0].value}`, losses };
    },
    from: (value) => {
      const code = codeOf(prefix, value);
      return code === undefined ? undefined : { values: [code] };
    },
  };
}

/** Every value that can be a code of a code book, each behind the URN of that book. */
export function urns(codeBook: string): Converter {
  const prefix = `urn:code:${codeBook}:`;
  return {
    name: `each as \`${prefix}\` and it`,
    to: (matches) => {
      const value = matches.filter(isCode).map((match) => `${prefix}${match.value}`);
      const losses = matches
        .filter((match) => !isCode(match))
        .map(({ pointer }) => makeLoss('loss.code-unknown', pointer));
      return value.length === 0 ? { losses } : { value, losses };
    },
    from: (value, { pointer }) => {
      if (!Array.isArray(value)) return undefined;
      const elements: readonly JsonValue[] = value;
      const codes = elements.map((element) => codeOf(prefix, element));
      return {
        values: codes.filter((code) => code !== undefined),
        losses: codes.flatMap((code, index) =>
          code === undefined ? [makeLoss('loss.code-unknown', `${pointer}/${index}`)] : [],
        ),
      };
    },
  };
}

function isCode({ value }: Match): boolean {
  return typeof value === 'string' && codePart.test(value);
}

function codeOf(prefix: string, value: JsonValue): string | undefined {
  if (typeof value !== 'string' || !value.startsWith(prefix)) return undefined;
  const code = value.slice(prefix.length);
  return codePart.test(code) ? code : undefined;
}
