import * as z from 'zod';
import { classOf } from '../primitives.ts';
import { GeoCoordinates } from './geo-coordinates.ts';

/**
 * A postal address.
 *
 * @see Open Badges 3.0, appendix B.1.4.
 * @example
 * Address.parse({ type: ['Address'], addressCountry: 'Finland', addressCountryCode: 'FI' });
 */
export const Address = z
  .looseObject({
    type: classOf('Address'),
    addressCountry: z.string().optional(),
    addressCountryCode: z
      .string()
      .refine((code) => /^[A-Z]{2}$/.test(code), { params: { expected: 'country code' } })
      .optional(),
    addressRegion: z.string().optional(),
    addressLocality: z.string().optional(),
    streetAddress: z.string().optional(),
    postOfficeBoxNumber: z.string().optional(),
    postalCode: z.string().optional(),
    geo: GeoCoordinates.optional(),
  })
  .describe('A postal address.');
export type Address = z.infer<typeof Address>;
