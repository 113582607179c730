import { isCalendarDate } from '../date.ts';
import type { Locale } from '../locale.ts';
import { escapeHtml } from './escape-html.ts';

const tags: Readonly<Record<Locale, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/**
 * Writes an instant as it was given, in its own zone: the date in words, and the time where it is
 * another than midnight or where it matters. What is no instant is written as it stands.
 *
 * @returns HTML.
 * @example
 * timeElement('2026-11-24T00:00:00Z', 'en'); // '<time datetime="…">24 November 2026</time>'
 */
export function timeElement(instant: string, language: Locale, withTime = false): string {
  const [, date = '', time = '', zone = ''] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})[^Z+-]*(Z|[+-]\d{2}:\d{2})$/i.exec(instant) ?? [];
  if (!isCalendarDate(date)) return escapeHtml(instant);
  const words = new Intl.DateTimeFormat(tags[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
  const clock = language === 'fi' ? time.replace(':', '.') : time;
  const offset = zone.toUpperCase() === 'Z' ? 'UTC' : `UTC${zone}`;
  const rest = withTime || time !== '00:00' ? `, ${clock} ${offset}` : '';
  return `<time datetime="${escapeHtml(instant)}">${escapeHtml(words + rest)}</time>`;
}
