export { Assessment, GradingScheme } from './assessment.ts';
export { Attestation } from './attestation.ts';
export { type AwardOptions, award } from './award.ts';
export { Concept } from './concept.ts';
export {
  type Draft,
  type MicroCredentialAwardDraft,
  type MicroCredentialDraft,
  toMicroCredentialAwardDraft,
  toMicroCredentialDraft,
} from './draft.ts';
export { LearningOutcome } from './learning-outcome.ts';
export { Level } from './level.ts';
export { MicroCredential } from './micro-credential.ts';
export { Learner, MicroCredentialAward } from './micro-credential-award.ts';
export { Offering, Production } from './offering.ts';
export { Organisation, OrganisationIdentifier } from './organisation.ts';
export {
  type Parsed,
  parseMicroCredential,
  parseMicroCredentialAward,
  schemaMajor,
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
export type { ModelProblemCode } from './problem-codes.ts';
export { QualityAssurance } from './quality-assurance.ts';
export { type Position, readDocument, type SourceDocument } from './read-document.ts';
export { parseRecipient, Recipient } from './recipient.ts';
export { Workload } from './workload.ts';
