/**
 * The day a number of months later (or, with a negative number, earlier), by the calendar: the last
 * of the month where the month is too short.
 *
 * @param day - A calendar date that exists, `YYYY-MM-DD`.
 */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const later = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return later.toISOString().slice(0, 10);
}
