import {
  failWith,
  InvalidArgumentError,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  problem,
  type Result,
  succeed,
  toPointer,
} from '@merkki/core';
import * as z from 'zod';
import { AchievementType } from '../enumerations.ts';
import { findUnwritable } from '../find-unwritable.ts';
import { FilledText, Instant, LanguageCode, PersonUri, Uri } from '../primitives.ts';
import { embedDocuments, type OldClass } from './embed-documents.ts';
import type { UpgradeAssertionOptions } from './upgraded.ts';

const Options = z.looseObject({
  issuerId: PersonUri.optional(),
  achievementId: Uri.optional(),
  achievementType: AchievementType.optional(),
  description: FilledText.optional(),
  criteria: FilledText.optional(),
  language: LanguageCode.optional(),
  zone: z
    .string()
    .regex(/^(?:Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)$/)
    .optional(),
  credentialId: Uri.optional(),
  validFrom: Instant.optional(),
});

/**
 * Makes ready what is brought to 3.0: the options are looked at, badge class and issuer are put in
 * place, and what JSON-LD takes for nothing is taken out.
 *
 * @throws {@link InvalidArgumentError} `schema.format` with the place of the option.
 * @internal
 */
export function beginUpgrade(
  value: unknown,
  kind: OldClass,
  options: UpgradeAssertionOptions,
): Result<JsonObject> {
  const [unfit] = Options.safeParse(options).error?.issues ?? [];
  if (unfit !== undefined) {
    throw new InvalidArgumentError({
      code: 'schema.format',
      message: 'An option is not in the form that it should be in.',
      pointer: toPointer(unfit.path),
    });
  }
  const { documents = {} } = options;
  if (!isJsonObject(value)) return failWith([problem('schema.type', '', { expected: 'object' })]);
  for (const document of [value, ...Object.values(documents)]) {
    const fault = findUnwritable(document).find(
      ({ code }) => code === 'limits.depth' || code === 'schema.type',
    );
    if (fault !== undefined) return failWith([problem(fault.code, toPointer(fault.path))]);
  }
  const whole = embedDocuments(value, kind, documents);
  return whole.ok ? succeed(withoutNothing(whole.value)) : whole;
}

/** Without members that are null, an empty list or an empty object; places in lists stay. */
function withoutNothing(object: JsonObject): JsonObject {
  const entries = Object.entries(object).flatMap(([name, value]) => {
    const cleaned = cleanedValue(value);
    return cleaned === undefined ? [] : [[name, cleaned] as const];
  });
  return Object.fromEntries(entries);
}

function cleanedValue(value: JsonValue): JsonValue | undefined {
  if (value === null) return undefined;
  if (isJsonObject(value)) {
    const cleaned = withoutNothing(value);
    return Object.keys(cleaned).length === 0 ? undefined : cleaned;
  }
  if (!Array.isArray(value)) return value;
  const cleaned = value.map((one: JsonValue) => cleanedValue(one) ?? null);
  return cleaned.every((one) => one === null) ? undefined : cleaned;
}
