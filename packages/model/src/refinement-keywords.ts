import type { JsonObject } from '@merkki/core';
import type * as z from 'zod';

/**
 * Writes the refinements of a zod schema, which JSON Schema does not know of, as its keywords.
 *
 * @internal
 */
export function refinementKeywords(schema: z.core.$ZodType): JsonObject {
  const codes = (schema._zod.def.checks ?? []).map(({ _zod: { def } }) =>
    'params' in def ? Reflect.get(Object(def.params), 'code') : undefined,
  );
  return Object.assign({}, ...codes.map(keywordsOf));
}

function keywordsOf(code: unknown): JsonObject {
  switch (code) {
    case 'mc.concept-empty':
      return oneOf('id', 'prefLabel');
    case 'mc.criteria-empty':
      return oneOf('text', 'url');
    case 'mc.recipient-unidentified':
      return oneOf('learnerId', 'email');
    case 'mc.date':
      return { format: 'date', pattern: `^${datePattern()}$` };
    case 'mc.instant':
      return { format: 'date-time', pattern: `^${datePattern()}T${time}${zone}$` };
    case 'mc.decimals':
      return { multipleOf: 0.01 };
    case 'mc.text-empty':
      return { minProperties: 1 };
    default:
      return {};
  }
}

function oneOf(...names: readonly string[]): JsonObject {
  return { anyOf: names.map((name) => ({ required: [name] })) };
}

const time = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?';
const zone = '(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))';

/** Days that exist, 29 February in leap years included; without `\d`, which is wider elsewhere. */
function datePattern(): string {
  const month31 = '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])';
  const month30 = '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)';
  const month28 = '02-(?:0[1-9]|1[0-9]|2[0-8])';
  const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
  return `(?:[0-9]{4}-(?:${month31}|${month30}|${month28})|${leapYear}-02-29)`;
}
