import { formatMessage, type LangString } from '@merkki/core';
import { en } from '../locales/en.ts';
import { fi } from '../locales/fi.ts';
import { sv } from '../locales/sv.ts';

/**
 * What a credential says, in its own text, of the one that it replaces.
 *
 * @internal
 */
export function correctionNote(id: string): LangString {
  const text = (catalogue: typeof fi): string =>
    formatMessage(catalogue, 'correction.note', { id });
  return { fi: text(fi), sv: text(sv), en: text(en) };
}
