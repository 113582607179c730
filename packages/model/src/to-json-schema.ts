import { Bcp47, type JsonObject, LangString } from '@merkki/core';
import * as z from 'zod';
import { Assessment, GradingScheme } from './assessment.ts';
import { Attestation } from './attestation.ts';
import { Concept } from './concept.ts';
import { LearningOutcome } from './learning-outcome.ts';
import { Level } from './level.ts';
import { MicroCredential } from './micro-credential.ts';
import { Learner, MicroCredentialAward } from './micro-credential-award.ts';
import { Offering, Production } from './offering.ts';
import { Organisation, OrganisationIdentifier } from './organisation.ts';
import { Participation } from './participation.ts';
import { Amount, CalendarDate, Country, Instant, Region, Uri, WebAddress } from './primitives.ts';
import { QualityAssurance } from './quality-assurance.ts';
import { Recipient } from './recipient.ts';
import { refinementKeywords } from './refinement-keywords.ts';
import { schemaMajor } from './schema-version.ts';
import { Workload } from './workload.ts';

const roots = {
  'micro-credential': MicroCredential,
  award: MicroCredentialAward,
  recipient: Recipient,
} as const;

/** Parts that stand under their name in `$defs`. */
const namedParts = {
  Amount,
  Assessment,
  Attestation,
  Bcp47,
  CalendarDate,
  Concept,
  Country,
  GradingScheme,
  Instant,
  LangString,
  Learner,
  LearningOutcome,
  Level,
  MicroCredential,
  Offering,
  Organisation,
  OrganisationIdentifier,
  Participation,
  Production,
  QualityAssurance,
  Region,
  Uri,
  WebAddress,
  Workload,
} as const;

/** What a JSON Schema can be had of. */
export type SchemaKind = 'micro-credential' | 'award' | 'recipient';

/** How a JSON Schema is made. */
export interface JsonSchemaOptions {
  /**
   * What becomes of members that the model does not know. `accept`, the default, lets them pass, as
   * `parseMicroCredential` does with a warning; `refuse` is as strict as the zod schema.
   */
  readonly unknownMembers?: 'accept' | 'refuse';
}

/**
 * Makes the JSON Schema (draft 2020-12) of a document, so that a system in any language can check
 * what it sends. It accepts and refuses the same documents as the parser; a validator needs to
 * calculate `multipleOf: 0.01` in decimals or with a tolerance.
 *
 * @param kind - `micro-credential` (a definition), `award` or `recipient`.
 * @returns The schema under the `$id` `urn:merkki:schema:KIND:1`, where 1 is the major version of the
 * document shape; a new object at every call.
 * @see JSON Schema 2020-12, core and validation.
 * @example
 * toJsonSchema('recipient')['$id']; // 'urn:merkki:schema:recipient:1'
 */
export function toJsonSchema(kind: SchemaKind, options: JsonSchemaOptions = {}): JsonObject {
  const isOpen = options.unknownMembers !== 'refuse';
  const metadata = z.registry<{ id: string }>();
  const generic = new Set<string | undefined>(); // what a named part says of itself, once is enough
  for (const [id, part] of Object.entries(namedParts)) {
    metadata.add(part, { id });
    generic.add(part.description);
  }
  const { $schema, ...schema } = z.toJSONSchema(roots[kind], {
    target: 'draft-2020-12',
    metadata,
    override: ({ zodSchema, jsonSchema }) => {
      const description = z.globalRegistry.get(zodSchema)?.description;
      const refers = jsonSchema.$ref !== undefined;
      if (description !== undefined && !(refers && generic.has(description))) {
        jsonSchema.description = description;
      }
      if (!refers) Object.assign(jsonSchema, refinementKeywords(zodSchema));
      if (isOpen && jsonSchema.additionalProperties === false) {
        delete jsonSchema.additionalProperties;
      }
    },
  });
  return JSON.parse(JSON.stringify({ $schema, $id: schemaId(kind), ...schema }));
}

function schemaId(kind: SchemaKind): string {
  return `urn:merkki:schema:${kind}:${schemaMajor}`;
}
