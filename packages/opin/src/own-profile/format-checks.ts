import { isCalendarDate, parseInstant } from '@merkki/core';

const time = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

/** Formats of JSON Schema and OpenAPI that are checked; a number's format says its size only. */
export const formatChecks: Readonly<Record<string, (text: string) => boolean>> = Object.freeze({
  date: isCalendarDate,
  'date-time': (text) => parseInstant(text.toUpperCase()) !== undefined,
  time: (text) => time.test(text),
  email: (text) => /^[^\s@]+@[^\s@]+$/.test(text),
  uri: (text) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text) && URL.canParse(text),
  uuid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
  password: () => true,
  float: () => true,
  double: () => true,
  int32: () => true,
  int64: () => true,
});
