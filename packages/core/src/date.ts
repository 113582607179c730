const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Tells whether year, month (1–12) and day name a day of the Gregorian calendar. */
function isDay(year: number, month: number, day: number): boolean {
  const days = daysInMonth[month - 1];
  if (days === undefined || day < 1) return false;
  return day <= (month === 2 && isLeapYear(year) ? 29 : days);
}

/**
 * Tells whether a text is a calendar date `YYYY-MM-DD` that exists.
 *
 * @see RFC 3339, section 5.6 (full-date).
 * @example
 * isCalendarDate('2026-02-30'); // false
 */
export function isCalendarDate(text: string): boolean {
  const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  return (
    parts !== null &&
    !text.endsWith('\n') &&
    isDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
  );
}

/**
 * Reads a date and time with its zone and returns milliseconds since 1970-01-01T00:00:00Z, or
 * `undefined` when the text is none. Own grammar and calendar check: `Date` accepts 30 February.
 * Fraction digits below the millisecond are cut off.
 *
 * @see XML Schema 1.1 part 2, section 3.4.28 (dateTimeStamp); VCDM 2.0, section 4.9.
 * @example
 * parseInstant('2026-11-24T10:00:00Z'); // 1795514400000
 */
export function parseInstant(text: string): number | undefined {
  const parts =
    /^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]+))?(?:(Z)|([+-])([0-9]{2}):([0-9]{2}))$/.exec(
      text,
    );
  if (parts === null) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number, // the expression has six groups of digits
  ];
  const zoneHours = Number(parts[10] ?? 0);
  const zoneMinutes = Number(parts[11] ?? 0);
  if (!isDay(year, month, day) || hour > 23 || minute > 59 || second > 59) return undefined;
  if (zoneMinutes > 59 || zoneHours * 60 + zoneMinutes > 14 * 60) return undefined;
  const milliseconds = Number((parts[7] ?? '').padEnd(3, '0').slice(0, 3));
  const offset = (parts[9] === '-' ? -1 : 1) * (zoneHours * 60 + zoneMinutes) * 60_000;
  const utc = new Date(0);
  utc.setUTCFullYear(year, month - 1, day); // Date.UTC would read years 0–99 as 1900–1999
  utc.setUTCHours(hour, minute, second, milliseconds);
  return utc.getTime() - offset;
}

/**
 * Writes an instant as UTC with seconds, the form that every credential format accepts.
 *
 * @example
 * formatInstant(1795514400000); // '2026-11-24T10:00:00Z'
 */
export function formatInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/**
 * Reads a clock argument: an ISO 8601 instant with zone, or a `Date`.
 *
 * @returns Milliseconds since 1970, `undefined` when it is not an instant.
 * @example
 * toMilliseconds(new Date(0)); // 0
 */
export function toMilliseconds(moment: string | Date): number | undefined {
  if (typeof moment === 'string') return parseInstant(moment);
  const milliseconds = moment.getTime();
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
