import { atPointer } from '@merkki/core';
import type { Converter } from '../engine/converter.ts';

/** Whether a completion may have credits of research, development and innovation. */
export const rdiCredits: Converter = Object.freeze({
  name: '`ENABLED` where the production has RDI credits',
  always: true,
  to: (_, { definition }) => {
    const credits = atPointer(definition, '/production/rdiCredits');
    const isEnabled = typeof credits === 'number' && credits > 0;
    return { value: isEnabled ? 'ENABLED' : 'DISABLED' };
  },
  // How many credits there are, only a completion says.
  from: (value) => (value === 'ENABLED' || value === 'DISABLED' ? { values: [] } : undefined),
} satisfies Converter);
