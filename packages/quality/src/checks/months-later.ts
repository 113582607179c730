/**
 * The day a number of months later (or, with a negative number, earlier), by the calendar: the last
 * of the month where the month is too short.
 *
 * @param day - A calendar date that exists, `YYYY-MM-DD`.
 */
export function monthsLater(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const date = Number(day.slice(8));
  const last = date <= 28 ? date : Math.min(date, new Date(Date.UTC(year, month, 0)).getUTCDate());
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(last, 2)}`;
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
