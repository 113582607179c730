import { Bcp47, LangString } from '@merkki/core';
import * as z from 'zod';
import { Concept } from './concept.ts';
import { CalendarDate, Country, Instant, WebAddress } from './primitives.ts';

/**
 * One realisation, as a study service shows it: when, where, for whom, at what price.
 *
 * @example
 * Offering.parse({ id: 'spring-2027', languages: ['fi'], start: '2027-01-18', end: '2027-04-30' });
 */
export const Offering = z
  .strictObject({
    id: z.string().min(1).describe('Unique inside the micro-credential.'),
    title: LangString.optional().describe('Name of this realisation, where it differs.'),
    description: LangString.optional(),
    languages: z.array(Bcp47).min(1).describe('Languages of teaching.'),
    mode: z.array(Concept).optional().describe('Mode of learning, where it differs.'),
    start: CalendarDate.optional(),
    end: CalendarDate.optional(),
    enrolment: z
      .strictObject({
        opens: Instant.optional(),
        closes: Instant.optional(),
        url: WebAddress.optional().describe('Where one enrols.'),
        instructions: LangString.optional(),
      })
      .optional(),
    price: z
      .strictObject({
        type: z.enum(['free', 'fee', 'tuition']).describe('free of charge, a fee, or tuition.'),
        amount: z.number().nonnegative().optional().describe('Euros, for the whole.'),
        perCredit: z.number().nonnegative().optional().describe('Euros for one credit.'),
      })
      .optional(),
    legalForm: z
      .enum([
        'degree-component',
        'open-studies',
        'separate-right',
        'continuing-education',
        'specialisation',
        'non-formal',
      ])
      .optional()
      .describe('Legal form of the studies.'),
    funding: z
      .strictObject({ source: z.string().min(1), caseNumber: z.string().min(1).optional() })
      .optional(),
    seats: z
      .strictObject({ min: z.int().nonnegative().optional(), max: z.int().positive().optional() })
      .optional(),
    place: z
      .strictObject({
        country: Country,
        locality: LangString.optional(),
        venue: LangString.optional(),
      })
      .optional(),
    contact: z
      .strictObject({
        name: z.string().min(1).optional(),
        title: LangString.optional(),
        email: z
          .string()
          .regex(/^[^\s@]+@[^\s@]+$/)
          .optional(),
        phone: z.string().min(1).optional(),
        url: WebAddress.optional(),
      })
      .optional(),
    codes: z
      .array(z.strictObject({ scheme: z.string().min(1), value: z.string().min(1) }))
      .optional()
      .describe('Codes in study services, such as a toteutus OID.'),
  })
  .describe('One realisation of the micro-credential.');
export type Offering = z.infer<typeof Offering>;

/**
 * Where the content came from.
 *
 * @example
 * Production.parse({ origin: 'rdi', project: { title: { en: 'AI for small firms' } }, rdiCredits: 1.5 });
 */
export const Production = z
  .strictObject({
    origin: z
      .enum(['rdi', 'degree-part', 'non-formal', 'informal', 'commissioned', 'new'])
      .describe('What the content grew out of.'),
    project: z
      .strictObject({
        title: LangString,
        id: z.string().min(1).optional(),
        url: WebAddress.optional(),
        funder: z.string().min(1).optional(),
      })
      .optional()
      .describe('The research, development or innovation project.'),
    rdiCredits: z.number().nonnegative().optional().describe('ECTS credits of RDI work in it.'),
    partOf: z
      .strictObject({ title: LangString, code: z.string().min(1).optional() })
      .optional()
      .describe('The degree or programme that it is a part of.'),
    recognition: LangString.optional().describe('How prior learning is recognised.'),
  })
  .describe('Origin of the content.');
export type Production = z.infer<typeof Production>;
