import { isCalendarDate, parseInstant } from '@merkki/core';
import * as z from 'zod';

/**
 * An absolute URI: https, http, did, urn, mailto or another registered scheme (form only).
 *
 * @see RFC 3986, section 4.3.
 * @example
 * Uri.safeParse('urn:uuid:0b8f…').success; // false: a URI has no such character
 */
export const Uri = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/)
  .describe('Absolute URI.');
export type Uri = z.infer<typeof Uri>;

/**
 * A calendar date `YYYY-MM-DD` that exists, without a zone.
 *
 * @see RFC 3339, section 5.6.
 * @example
 * CalendarDate.safeParse('2026-02-30').success; // false
 */
export const CalendarDate = z
  .string()
  .refine(isCalendarDate, { params: { code: 'mc.date' } })
  .describe('Calendar date, YYYY-MM-DD.');
export type CalendarDate = z.infer<typeof CalendarDate>;

/**
 * An instant with its zone.
 *
 * @see RFC 3339; XML Schema 1.1 part 2, section 3.4.28.
 * @example
 * Instant.safeParse('2026-11-24T10:00:00+02:00').success; // true
 */
export const Instant = z
  .string()
  .refine((text) => parseInstant(text) !== undefined, { params: { code: 'mc.instant' } })
  .describe('Date and time with zone, RFC 3339.');
export type Instant = z.infer<typeof Instant>;

/**
 * A country: ISO 3166-1 alpha-2, upper case (form only; quality rules look the code up).
 *
 * @see ISO 3166-1.
 * @example
 * Country.safeParse('FI').success; // true
 */
export const Country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('Country code, ISO 3166-1 alpha-2.');
export type Country = z.infer<typeof Country>;

/**
 * A region: ISO 3166-2 such as `FI-14`, a NUTS code such as `FI1D`, or a URI of the EU list of
 * administrative territorial units.
 *
 * @example
 * Region.safeParse('FI-14').success; // true
 */
export const Region = z
  .string()
  .regex(/^([A-Z]{2}-[A-Z0-9]{1,3}|[A-Z]{2}[A-Z0-9]{1,3}|https?:\/\/\S+)$/)
  .describe('Region: ISO 3166-2, NUTS, or a URI of the EU list of territorial units.');
export type Region = z.infer<typeof Region>;

/**
 * An amount above zero with at most two decimals, such as credits.
 *
 * @example
 * Amount.safeParse(1.5).success; // true
 */
export const Amount = z
  .number()
  .positive()
  .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, {
    params: { code: 'mc.decimals' },
  })
  .describe('Number above zero, at most two decimals.');
export type Amount = z.infer<typeof Amount>;

/**
 * An absolute web address, https or http.
 *
 * @example
 * WebAddress.safeParse('https://opin.fi/').success; // true
 */
export const WebAddress = z
  .string()
  .regex(/^https?:\/\/[^\s/$.?#][^\s]*$/)
  .describe('Absolute https or http URL.');
export type WebAddress = z.infer<typeof WebAddress>;
