import {
  isCalendarDate,
  isJsonObject,
  isOrganisationOid,
  type JsonValue,
  type Params,
  parseInstant,
} from '@merkki/core';
import { type Shape, shapePattern } from './shape.ts';

/** Why a value does not fit its shape. */
export interface Misfit {
  /** Tail of the problem's code. */
  readonly code: 'code-unknown' | 'code-uri' | 'local-time' | 'negative' | 'oid' | 'type' | 'url';
  /** Values for the text. */
  readonly params: Params;
  /** The member of the value that is meant; absent for the value itself. */
  readonly member?: string;
}

/** Lists why a value does not fit a shape; empty when it does. */
export function shapeMisfits(
  shape: Shape,
  value: JsonValue,
  languages: readonly string[],
): readonly Misfit[] {
  switch (shape.kind) {
    case 'boolean':
      return typeof value === 'boolean' && value === (shape.only ?? value)
        ? []
        : [shape.only === undefined ? wrongType('boolean') : unknownCode([String(shape.only)])];
    case 'number':
      return numberMisfits(value, shape.whole === true);
    case 'localised':
      return isJsonObject(value)
        ? Object.entries(value).flatMap(([language, text]) =>
            languageMisfits(shape, language, text, languages),
          )
        : [wrongType('object')];
    case 'coded':
      return codedMisfits(value, shape.set, shape.values);
    case 'any':
      return [];
    case 'typed-text':
      return typedTextMisfits(value, [shape.language, shape.value]);
    case 'keyword':
      return keywordMisfits(value, languages);
    default:
      return typeof value === 'string' ? textMisfits(shape, value) : [wrongType('string')];
  }
}

function textMisfits(shape: Shape, value: string): readonly Misfit[] {
  const pattern = shapePattern(shape);
  const fits = pattern === undefined || new RegExp(pattern, 'u').test(value);
  switch (shape.kind) {
    case 'code':
      return shape.values.includes(value) ? [] : [unknownCode(shape.values)];
    case 'code-uri':
      return fits ? [] : [{ code: 'code-uri', params: { sets: shape.sets.join(', ') } }];
    case 'oid':
      return fits && (shape.of !== 'organisation' || isOrganisationOid(value))
        ? []
        : [{ code: 'oid', params: { of: shape.of } }];
    case 'local-time':
      return fits && isCalendarDate(value.slice(0, 10)) ? [] : [{ code: 'local-time', params: {} }];
    case 'localised':
      return fits ? [] : [{ code: 'url', params: {} }];
    case 'pattern':
      return fits && exists(value, shape.format) ? [] : [wrongType(shape.format ?? 'string')];
    default:
      return value.trim() === '' ? [wrongType('string')] : [];
  }
}

/** Whether the day or the moment that a text of the right form names exists. */
function exists(value: string, format: (Shape & { kind: 'pattern' })['format']): boolean {
  if (format === 'date') return isCalendarDate(value);
  return format !== 'date-time' || parseInstant(value) !== undefined;
}

function languageMisfits(
  shape: Shape,
  language: string,
  text: JsonValue,
  languages: readonly string[],
): readonly Misfit[] {
  const misfits = languages.includes(language)
    ? typeof text === 'string'
      ? textMisfits(shape, text)
      : [wrongType('string')]
    : [unknownCode(languages)];
  return misfits.map((misfit) => ({ ...misfit, member: language }));
}

function typedTextMisfits(value: JsonValue, members: readonly string[]): readonly Misfit[] {
  if (!isJsonObject(value)) return [wrongType('object')];
  return members
    .filter((member) => typeof value[member] !== 'string')
    .map((member) => ({ ...wrongType('string'), member }));
}

function codedMisfits(
  value: JsonValue,
  set: string,
  values: readonly string[] | undefined,
): readonly Misfit[] {
  if (!isJsonObject(value)) return [wrongType('object')];
  const { koodiarvo, koodistoUri } = value;
  const isKnown =
    typeof koodiarvo === 'string' && (values === undefined || values.includes(koodiarvo));
  return [
    ...(isKnown ? [] : [{ ...unknownCode(values ?? []), member: 'koodiarvo' }]),
    ...(koodistoUri === set ? [] : [{ ...unknownCode([set]), member: 'koodistoUri' }]),
  ];
}

function keywordMisfits(value: JsonValue, languages: readonly string[]): readonly Misfit[] {
  if (!isJsonObject(value)) return [wrongType('object')];
  const { kieli, arvo } = value;
  return [
    ...(languages.some((language) => language === kieli)
      ? []
      : [{ ...unknownCode(languages), member: 'kieli' }]),
    ...(typeof arvo === 'string' && arvo.trim() !== ''
      ? []
      : [{ ...wrongType('string'), member: 'arvo' }]),
  ];
}

function numberMisfits(value: JsonValue, whole: boolean): readonly Misfit[] {
  if (typeof value !== 'number' || !Number.isFinite(value)) return [wrongType('number')];
  if (whole && !Number.isInteger(value)) return [wrongType('integer')];
  return value < 0 ? [{ code: 'negative', params: {} }] : [];
}

function wrongType(expected: string): Misfit {
  return { code: 'type', params: { expected } };
}

function unknownCode(allowed: readonly string[]): Misfit {
  return { code: 'code-unknown', params: { allowed: allowed.join(', ') } };
}
