import * as z from 'zod';

/**
 * A duration such as `PT81H`. Mind that `P60M` is sixty months.
 *
 * @see XML Schema 1.1 part 2, section 3.3.6.
 * @example
 * Duration.safeParse('81 h').success; // false
 */
export const Duration = z
  .string()
  .regex(/^-?P(?!$)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/)
  .describe('Duration, XML Schema.');
export type Duration = z.infer<typeof Duration>;
