import * as z from 'zod';

/**
 * A place on the globe, in degrees of WGS 84.
 *
 * @see Open Badges 3.0, appendix B.1.12.
 * @example
 * GeoCoordinates.parse({ type: 'GeoCoordinates', latitude: 60.17, longitude: 24.94 });
 */
export const GeoCoordinates = z
  .looseObject({
    type: z.literal('GeoCoordinates'),
    latitude: z.number(),
    longitude: z.number(),
  })
  .describe('A place on the globe.');
export type GeoCoordinates = z.infer<typeof GeoCoordinates>;
