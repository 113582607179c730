import { failWith, problem, type Result, succeed } from '@merkki/core';

/** The parts of a duration, whole numbers, 0 where not given. */
export interface Duration {
  /** Calendar years. */
  readonly years: number;
  /** Calendar months. */
  readonly months: number;
  /** Weeks; they stand alone. */
  readonly weeks: number;
  /** Days. */
  readonly days: number;
  /** Hours. */
  readonly hours: number;
  /** Minutes. */
  readonly minutes: number;
  /** Seconds. */
  readonly seconds: number;
}

const form =
  /^P(?:(\d{1,9})W|(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?)$/;

/**
 * Reads an ISO 8601 duration strictly: `PnW`, or `PnYnMnDTnHnMnS` with at least one part, nothing
 * after a bare `T`, whole numbers of at most nine digits, no sign.
 *
 * @returns The parts, or the problem `mc.duration`.
 * @see ISO 8601-1:2019, section 5.5.2.
 * @example
 * parseDuration('PT81H'); // { ok: true, value: { years: 0, …, hours: 81, … } }
 */
export function parseDuration(text: string): Result<Duration> {
  const parts = form.exec(text);
  if (parts === null || text === 'P' || text.endsWith('T')) {
    return failWith([problem('mc.duration')]);
  }
  const [, weeks = 0, years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts;
  return succeed({
    years: Number(years),
    months: Number(months),
    weeks: Number(weeks),
    days: Number(days),
    hours: Number(hours),
    minutes: Number(minutes),
    seconds: Number(seconds),
  });
}

/**
 * Reads an ISO 8601 duration as the clock hours of a workload (`workload.hours`). Only hours, minutes
 * and seconds count learner effort: `P60M` is sixty months of the calendar, and no number of hours.
 *
 * @returns The hours, above zero; or the problem `mc.duration` (no duration), `mc.duration-calendar`
 * (with `unit`: what was given instead of hours) or `mc.range` (zero).
 * @see ISO 8601-1:2019, section 5.5.2; European Learning Model 3.2, `volumeOfLearning`.
 * @example
 * toWorkloadHours('PT1H30M'); // { ok: true, value: 1.5 }
 * toWorkloadHours('P60M').ok; // false: months
 */
export function toWorkloadHours(text: string): Result<number> {
  const parsed = parseDuration(text);
  if (!parsed.ok) return parsed;
  const { hours, minutes, seconds, ...calendar } = parsed.value;
  const unit = Object.entries(calendar).find(([, count]) => count > 0)?.[0];
  if (unit !== undefined) return failWith([problem('mc.duration-calendar', '', { unit })]);
  const total = hours + minutes / 60 + seconds / 3600;
  return total > 0 ? succeed(total) : failWith([problem('mc.range', '', { bound: 0 })]);
}
