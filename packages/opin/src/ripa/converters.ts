import { isJsonObject, type JsonValue } from '@merkki/core';
import { okmFields } from '@merkki/vocabularies';
import type { CodeTable } from '../converters/code-table.ts';
import { prefixedCodes } from '../converters/prefixed-codes.ts';
import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';
import { nationalScaleOf } from '../virta/pick-grade.ts';
import { nationalScales } from '../virta/types.ts';

/** Status of a study element and of a realisation; what is not yet published has none. */
export const statusTable: CodeTable = {
  name: 'status to status',
  pairs: [
    { ours: 'published', theirs: 'ACTIVE' },
    { ours: 'retired', theirs: 'ARCHIVED' },
  ],
};

/** Statuses of the service. */
export const statuses = ['ACTIVE', 'CANCELLED', 'ARCHIVED'] as const;

/** The networks in which it is offered, by their ids. */
export const networks: Converter = Object.freeze({
  name: 'objects with `id`',
  to: (matches) => ({ value: matches.map(({ value }) => ({ id: value })) }),
  from: (value, { pointer }) => {
    if (!Array.isArray(value)) return undefined;
    const elements: readonly JsonValue[] = value;
    const parts = elements.map((element) => (isJsonObject(element) ? element : {}));
    return {
      values: parts.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])),
      losses: parts.flatMap((part, index) => {
        const { id, ...rest } = part;
        if (typeof id !== 'string') return [makeLoss('loss.no-place', `${pointer}/${index}`)];
        return Object.keys(rest).map((name) =>
          makeLoss('loss.no-place', `${pointer}/${index}/${name}`),
        );
      }),
    };
  },
} satisfies Converter);

/** The steering field of the ministry, as a number. */
export const guidanceArea: Converter = prefixedCodes(
  'okmohjauksenala',
  okmFields.entries.map(({ code }) => code),
  {
    several: false,
    write: Number,
    read: (value) => (typeof value === 'number' ? String(value) : undefined),
  },
);

/**
 * The number of the national scale that has the values of an assessment's scale. Which of them are
 * used is lost; reading back, all values of the national scale are, failed ones first.
 */
export const scaleNumber: Converter = Object.freeze({
  name: 'number of the national scale',
  to: ([first, ...others]) => {
    const values: JsonValue | undefined = first?.value;
    const scale = Array.isArray(values) ? nationalScaleOf(values) : undefined;
    const number = scale === undefined ? undefined : nationalScales[scale].crossStudyValue;
    const losses = others.map(({ pointer }) => makeLoss('loss.no-place', pointer));
    if (first === undefined) return {};
    return number === undefined
      ? { losses: [makeLoss('loss.code-unknown', first.pointer), ...losses] }
      : { value: number, losses: [makeLoss('loss.code-merged', first.pointer), ...losses] };
  },
  from: (value) => {
    const scale = Object.values(nationalScales).find(
      ({ crossStudyValue }) => crossStudyValue !== undefined && crossStudyValue === value,
    );
    if (scale === undefined) return undefined;
    const grades = scale.grades.filter(({ passing }) => passing === false);
    const passing = scale.grades.filter((grade) => !grades.includes(grade));
    return { values: [[...grades, ...passing].map(({ code }) => code)] };
  },
} satisfies Converter);
