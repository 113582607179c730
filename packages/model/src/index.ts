export { Assessment, GradingScheme } from './assessment.ts';
export { Attestation } from './attestation.ts';
export { type AwardOptions, award } from './award.ts';
export { competencePoints } from './competence-points.ts';
export { Concept } from './concept.ts';
export {
  type Draft,
  type MicroCredentialAwardDraft,
  type MicroCredentialDraft,
  toMicroCredentialAwardDraft,
  toMicroCredentialDraft,
} from './draft.ts';
export { formatProblems } from './format-problems.ts';
export { LearningOutcome } from './learning-outcome.ts';
export { Level } from './level.ts';
export { MicroCredential } from './micro-credential.ts';
export { Learner, MicroCredentialAward } from './micro-credential-award.ts';
export { type Migrated, type MigrateOptions, migrate } from './migrate.ts';
export type { Migration, MigrationChange } from './migration.ts';
export { migrations } from './migrations.ts';
export { Offering, Production } from './offering.ts';
export { Organisation, OrganisationIdentifier } from './organisation.ts';
export { type Duration, parseDuration, toWorkloadHours } from './parse-duration.ts';
export {
  type Parsed,
  type ParseOptions,
  parseMicroCredential,
  parseMicroCredentialAward,
} from './parse-micro-credential.ts';
export { Participation } from './participation.ts';
export {
  Amount,
  CalendarDate,
  Country,
  Instant,
  Region,
  Uri,
  WebAddress,
} from './primitives.ts';
export { type PrintOptions, printYaml } from './print-yaml.ts';
export type { ModelProblemCode } from './problem-codes.ts';
export { QualityAssurance } from './quality-assurance.ts';
export { type Position, readDocument, type SourceDocument } from './read-document.ts';
export { type NdjsonLine, type NdjsonOptions, readNdjson } from './read-ndjson.ts';
export { parseRecipient, Recipient } from './recipient.ts';
export { schemaMajor } from './schema-version.ts';
export { type StackOptions, stack } from './stack.ts';
export type { StackCode } from './stack-codes.ts';
export type { StackCheck, StackOutcome, StackReport, StackTarget } from './stack-report.ts';
export { type JsonSchemaOptions, type SchemaKind, toJsonSchema } from './to-json-schema.ts';
export { Workload } from './workload.ts';
