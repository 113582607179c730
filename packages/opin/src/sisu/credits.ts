import { atPointer } from '@merkki/core';
import type { Converter } from '../engine/converter.ts';

/** The credits as both ends of a range. A range that is open to choice is no number, and is not read. */
export const fixedCredits: Converter = Object.freeze({
  name: 'credits, as a range of one number',
  to: ([first]) => (first === undefined ? {} : { value: first.value }),
  from: (value, { pointer, document }) => {
    const max = atPointer(document, pointer.replace(/\/min$/, '/max'));
    const isFixed = max === undefined || max === null || max === value;
    return typeof value === 'number' && isFixed ? { values: [value] } : undefined;
  },
} satisfies Converter);

/**
 * The credits of the only assessment item. Of several the definition does not say how the credits are
 * shared.
 *
 * @param creditsAt - Pointer of the credits of the course unit.
 */
export function creditsOfOnlyItem(creditsAt: string): Converter {
  return {
    name: 'credits of the whole, where there is one assessment',
    always: true,
    to: (_, { definition }) => {
      const { assessments } = definition;
      const credits = atPointer(definition, '/workload/ects');
      const isOnly = Array.isArray(assessments) && assessments.length === 1;
      return isOnly && typeof credits === 'number' ? { value: credits, carried: [] } : {};
    },
    from: (value, { document }) =>
      value === atPointer(document, `${creditsAt}/min`) ? { values: [] } : undefined,
  };
}
