import type { Locale } from '@merkki/core';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const space = '\u00a0';

/** A number as the language writes it; the same on every machine. */
export function formatNumber(value: number, language: Locale): string {
  const [whole = '', decimals] = String(value).split('.');
  const [group, point] = language === 'en' ? [',', '.'] : [space, ','];
  const grouped = whole.replaceAll(/(?<=\d)(?=(\d{3})+$)/g, group);
  return decimals === undefined ? grouped : `${grouped}${point}${decimals}`;
}

/** Euros: whole where they are whole, else with cents. */
export function formatEuros(amount: number, language: Locale): string {
  const cents = Number.isInteger(amount) ? '' : amount.toFixed(2).slice(-2);
  const whole = formatNumber(
    cents === '' ? amount : Math.trunc(Number(amount.toFixed(2))),
    language,
  );
  const point = language === 'en' ? '.' : ',';
  const number = cents === '' ? whole : `${whole}${point}${cents}`;
  return language === 'en' ? `€${number}` : `${number}${space}€`;
}

/** A calendar date `YYYY-MM-DD` in words of the language; any other text as it is. */
export function formatDay(date: string, language: Locale): string {
  const { year, month, day } = partsOf(date);
  if (year === 0) return date;
  return language === 'en'
    ? `${day}${space}${months[month - 1]} ${year}`
    : `${day}.${month}.${year}`;
}

/** From one calendar date to another; what they share is said once. */
export function formatDays(start: string, end: string, language: Locale): string {
  const [from, to] = [partsOf(start), partsOf(end)];
  const last = formatDay(end, language);
  if (start === end) return last;
  if (from.year === 0 || from.year !== to.year) return `${formatDay(start, language)} – ${last}`;
  if (language !== 'en') {
    const isMonth = from.month === to.month;
    const dot = language === 'fi' || isMonth ? '.' : '';
    return isMonth
      ? `${from.day}${language === 'fi' ? '.' : ''}–${last}`
      : `${from.day}.${from.month}${dot}–${last}`;
  }
  return from.month === to.month
    ? `${from.day}–${last}`
    : `${from.day}${space}${months[from.month - 1]} – ${last}`;
}

function partsOf(date: string): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(date)
    ? date.split('-').map(Number)
    : [];
  return { year, month, day };
}
