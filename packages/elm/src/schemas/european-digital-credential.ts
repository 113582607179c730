import { Instant, Uri } from '@merkki/model';
import * as z from 'zod';
import { AnyIdentifier } from './any-identifier.ts';
import { conceptSchema } from './concept.ts';
import { displayParameterSchema } from './display-parameter.ts';
import { evidenceSchema } from './evidence.ts';
import { organisationSchema } from './organisation.ts';
import { personSchema } from './person.ts';

/**
 * A European Digital Credential for Learning in the strict form that this package writes: a list
 * wherever there may be several, one object where there is one, language maps. Members beyond those
 * named here are kept. Before sealing the issuer need not have an `eIDASIdentifier`.
 *
 * @see European Learning Model 3.2, application profile EDC; Verifiable Credentials Data Model 1.1.
 * @example
 * EuropeanDigitalCredential.safeParse({ type: 'VerifiableCredential' }).success; // false
 */
export const EuropeanDigitalCredential = z
  .looseObject({
    '@context': z.array(z.string()).min(2),
    id: Uri,
    type: z.array(z.string()).refine((types) => types.includes('EuropeanDigitalCredential')),
    credentialProfiles: z.array(conceptSchema).min(1),
    displayParameter: displayParameterSchema,
    issuer: organisationSchema,
    credentialSubject: personSchema,
    issued: Instant,
    issuanceDate: Instant.optional(),
    validFrom: Instant,
    validUntil: Instant.optional(),
    expirationDate: Instant.optional(),
    identifier: z.array(AnyIdentifier).optional(),
    evidence: z.array(evidenceSchema).optional(),
    credentialSchema: z
      .array(z.looseObject({ id: Uri, type: z.literal('ShaclValidator2017') }))
      .min(1),
  })
  .describe('A European Digital Credential for Learning.');
export type EuropeanDigitalCredential = z.infer<typeof EuropeanDigitalCredential>;
