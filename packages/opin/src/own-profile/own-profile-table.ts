import { Bcp47, isCalendarDate } from '@merkki/core';
import * as z from 'zod';

const field = z.strictObject({
  ours: z
    .string()
    .regex(/^(\/[^/]+)+$/)
    .optional()
    .describe(
      'Path into the definition: a JSON Pointer in which `*` is every element, `{chosen}` the mapped offering and `{member=value}` the elements with that member. In `objects` it is relative to the object.',
    ),
  theirs: z
    .string()
    .regex(/^(\/[^/]+)+$/)
    .describe('JSON Pointer into the document; a last `/*` means that the value is a list.'),
  via: z
    .unknown()
    .describe('How the value is converted: the name of a converter, or a name with its setting.'),
  when: z
    .string()
    .regex(/^(\/[^/]+)+$/)
    .optional()
    .describe('Path that must find something, or the row is left out.'),
  oneWay: z.boolean().optional().describe('Whether the value is not read back. Default: false.'),
  status: z
    .enum(['known', 'assumed'])
    .describe('Whether the publisher confirms the field and its meaning, or you assume them.'),
  note: z.string().min(1).optional().describe('What one should know.'),
});

/**
 * The field table that an institution writes for its own copy of a service's schema.
 *
 * @example
 * OwnProfileTable.safeParse({ id: 'my-opin' }).success; // false: there are no fields
 */
export const OwnProfileTable = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .describe('Short name, lower case with hyphens.'),
    title: z.string().min(1).describe('Name of the service and the document.'),
    version: z.string().min(1).describe('Version of this table.'),
    date: z.string().refine(isCalendarDate).describe('Date of this table, YYYY-MM-DD.'),
    component: z.string().min(1).describe('Name of the schema under components/schemas.'),
    source: z
      .strictObject({
        title: z.string().min(1).describe('Name of the description, with its version.'),
        section: z.string().min(1).optional().describe('Section.'),
        url: z.string().min(1).optional().describe('Address.'),
      })
      .describe('Where the names were read.'),
    languages: z
      .array(Bcp47)
      .optional()
      .describe('Languages that a text can have. Default: all of the definition.'),
    needsOffering: z
      .boolean()
      .optional()
      .describe('Whether a definition without offerings has no document. Default: true.'),
    fields: z
      .array(field)
      .min(1)
      .describe('The rows. Of several with one target the first that yields a value counts.'),
  })
  .describe('Field table of an institution.');
export type OwnProfileTable = z.infer<typeof OwnProfileTable>;

/** A row of such a table. */
export const OwnProfileField = field;
export type OwnProfileField = z.infer<typeof OwnProfileField>;
