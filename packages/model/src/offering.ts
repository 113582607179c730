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
    description: LangString.optional().describe('What is said of this realisation, by language.'),
    languages: z.array(Bcp47).min(1).describe('Languages of teaching, BCP 47.'),
    mode: z.array(Concept).optional().describe('Mode of learning, where it differs.'),
    start: CalendarDate.optional().describe('First day, YYYY-MM-DD.'),
    end: CalendarDate.optional().describe('Last day, YYYY-MM-DD.'),
    enrolment: z
      .strictObject({
        opens: Instant.optional().describe('When enrolment opens, RFC 3339 with zone.'),
        closes: Instant.optional().describe('When enrolment closes, RFC 3339 with zone.'),
        url: WebAddress.optional().describe('Where one enrols.'),
        instructions: LangString.optional().describe('How one enrols, by language.'),
      })
      .optional()
      .describe('Enrolment window.'),
    price: z
      .strictObject({
        type: z.enum(['free', 'fee', 'tuition']).describe('free of charge, a fee, or tuition.'),
        amount: z.number().nonnegative().optional().describe('Euros, for the whole.'),
        perCredit: z.number().nonnegative().optional().describe('Euros for one credit.'),
      })
      .optional()
      .describe('Price.'),
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
      .strictObject({
        source: z
          .string()
          .min(1)
          .describe('Source of funding: `jotpa`, or a code of VIRTA `Rahoituslahde`.'),
        caseNumber: z.string().min(1).optional().describe('Case number of the funder.'),
      })
      .optional()
      .describe('Funding.'),
    seats: z
      .strictObject({
        min: z.int().nonnegative().optional().describe('Fewest participants.'),
        max: z.int().positive().optional().describe('Most participants.'),
      })
      .optional()
      .describe('Number of participants.'),
    place: z
      .strictObject({
        country: Country.describe('Country, ISO 3166-1 alpha-2.'),
        locality: LangString.optional().describe('Town, by language.'),
        venue: LangString.optional().describe('Campus or building, by language.'),
      })
      .optional()
      .describe('Place of teaching.'),
    contact: z
      .strictObject({
        name: z.string().min(1).optional().describe('Name of the person or service.'),
        title: LangString.optional().describe('Office, by language.'),
        email: z
          .string()
          .regex(/^[^\s@]+@[^\s@]+$/)
          .optional()
          .describe('E-mail address.'),
        phone: z.string().min(1).optional().describe('Telephone number.'),
        url: WebAddress.optional().describe('Web page.'),
      })
      .optional()
      .describe('Whom to ask.'),
    codes: z
      .array(
        z.strictObject({
          scheme: z.string().min(1).describe('Name of the scheme.'),
          value: z.string().min(1).describe('The code.'),
        }),
      )
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
        title: LangString.describe('Name of the project by language.'),
        id: z.string().min(1).optional().describe('Number of the project.'),
        url: WebAddress.optional().describe('Web page of the project.'),
        funder: z.string().min(1).optional().describe('Who funds it.'),
      })
      .optional()
      .describe('The research, development or innovation project.'),
    rdiCredits: z.number().nonnegative().optional().describe('ECTS credits of RDI work in it.'),
    partOf: z
      .strictObject({
        title: LangString.describe('Name of the degree or programme by language.'),
        code: z.string().min(1).optional().describe('Its code.'),
        eqf: z.int().min(1).max(8).optional().describe('Its level in the EQF, 1–8.'),
      })
      .optional()
      .describe('The degree or programme that it is a part of.'),
    recognition: LangString.optional().describe('How prior learning is recognised.'),
  })
  .describe('Origin of the content.');
export type Production = z.infer<typeof Production>;
