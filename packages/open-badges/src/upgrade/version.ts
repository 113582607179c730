import * as z from 'zod';

/** A version: a text, or a number that becomes one. */
export const Version = z.union([z.string(), z.number().transform(String)]);
