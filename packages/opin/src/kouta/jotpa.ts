import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';

/**
 * Whether the Service Centre for Continuous Learning and Employment (JOTPA) pays: the source is
 * `jotpa`, or one of the VIRTA funding sources 6–9.
 */
export const jotpa: Converter = Object.freeze({
  name: 'true for `jotpa` and VIRTA sources 6–9',
  to: ([first]) => {
    if (first === undefined) return {};
    const value = first.value === 'jotpa' || /^[6-9]$/.test(String(first.value));
    const losses = first.value === 'jotpa' ? [] : [makeLoss('loss.code-merged', first.pointer)];
    return { value, losses };
  },
  from: (value) => (typeof value === 'boolean' ? { values: value ? ['jotpa'] : [] } : undefined),
} satisfies Converter);
