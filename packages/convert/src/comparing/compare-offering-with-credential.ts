import { isJsonObject, type JsonValue, type Result, succeed } from '@merkki/core';
import { findPlaces } from '../places/find-places.ts';
import { type ReadCredentialOptions, readCredential } from '../reading/read-credential.ts';
import type {
  ComparedSide,
  ComparisonOutcome,
  FieldComparison,
  OfferingComparison,
} from './comparison.ts';
import { type FieldRule, fieldRules } from './fields.ts';
import { readOfferingDocument } from './read-offering-document.ts';

/** How an offering and a credential are compared. */
export interface CompareOptions extends ReadCredentialOptions {
  /**
   * Form of the offering: `definition`, or the id of one of the `profiles` of `@merkki/opin`. Default:
   * the one that reads most of it.
   */
  readonly service?: string;
  /** Of a definition, the realisation that is meant. Default: the first. */
  readonly offeringId?: string;
}

/**
 * Compares what a study service shows with what a credential certifies: title, outcomes, credits,
 * hours, level by the EQF, types of assessment, language and awarding body. Texts are compared in the
 * languages that both have, without regard to case and spaces.
 *
 * @param offering - A definition, or the document of a study service, as JSON; is not changed.
 * @param credential - As {@link readCredential} takes it.
 * @returns Field by field how the two stand to one another; or why one of them cannot be read:
 * `compare.offering-unrecognised` and the codes of {@link readCredential}. Never throws.
 * @example
 * const compared = compareOfferingWithCredential({ title: { en: 'First aid' } }, 'no credential');
 * if (!compared.ok) console.log(compared.error[0]?.code); // compare.offering-unrecognised
 */
export function compareOfferingWithCredential(
  offering: unknown,
  credential: unknown,
  options: CompareOptions = {},
): Result<OfferingComparison> {
  const shown = readOfferingDocument(offering, options);
  if (!shown.ok) return shown;
  const read = readCredential(credential, options);
  if (!read.ok) return read;
  const certified = read.value.draft.microCredential;
  const draft = isJsonObject(certified) ? certified : {};
  const fields = fieldRules.flatMap((rule) => {
    const [a, b] = [rule.read(shown.value.draft), rule.read(draft)];
    const compared = compareField(rule, a, b, {
      offering: (path) => shown.value.places(path),
      credential: (path) => findPlaces(read.value, `/microCredential${path}`),
    });
    return compared === undefined ? [] : [compared];
  });
  return succeed({
    verdict: verdictOf(fields),
    service: shown.value.service,
    format: read.value.format,
    fields,
  });
}

function compareField(
  { field, paths, same }: FieldRule,
  offering: JsonValue | undefined,
  credential: JsonValue | undefined,
  places: Readonly<Record<'offering' | 'credential', (path: string) => readonly string[]>>,
): FieldComparison | undefined {
  if (offering === undefined && credential === undefined) return undefined;
  const side = (value: JsonValue | undefined, from: 'offering' | 'credential'): ComparedSide =>
    value === undefined
      ? { pointers: [] }
      : { value, pointers: paths.map(places[from]).find((found) => found.length > 0) ?? [] };
  return {
    field,
    outcome: outcomeOf(offering, credential, same),
    offering: side(offering, 'offering'),
    credential: side(credential, 'credential'),
  };
}

function outcomeOf(
  offering: JsonValue | undefined,
  credential: JsonValue | undefined,
  same: FieldRule['same'],
): ComparisonOutcome {
  if (credential === undefined || offering === undefined) {
    return credential === undefined ? 'only-in-offering' : 'only-in-credential';
  }
  const agrees = same(offering, credential);
  if (agrees === undefined) return 'not-comparable';
  return agrees ? 'agree' : 'differ';
}

function verdictOf(fields: readonly FieldComparison[]): OfferingComparison['verdict'] {
  if (fields.some(({ outcome }) => outcome === 'differ')) return 'differ';
  return fields.some(({ outcome }) => outcome === 'agree') ? 'agree' : 'undecided';
}
