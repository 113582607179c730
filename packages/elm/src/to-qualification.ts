import type { Mapped } from '@merkki/core';
import { type MicroCredential, parseMicroCredential } from '@merkki/model';
import { createElmWriter } from './mapping/elm-writer.ts';
import { writeActivitySpecification } from './mapping/write-activity.ts';
import { writeAssessmentSpecification } from './mapping/write-assessment.ts';
import { writeOrganisation } from './mapping/write-organisation.ts';
import { writeQualification } from './mapping/write-qualification.ts';
import type { AwardingOpportunity } from './schemas/awarding-opportunity.ts';
import type { Qualification } from './schemas/qualification.ts';

/** Options of {@link toQualification}. */
export interface ToQualificationOptions {
  /**
   * Languages of our own words (BCP 47), the primary one first. Default: those in which the
   * definition is described.
   */
  readonly languages?: readonly string[];
}

/**
 * Maps a definition to an ELM qualification: what the micro-credential is, before anyone earns it.
 * The awarding bodies stand in its awarding opportunity. It has no `@context` of its own.
 *
 * @param microCredential - Parsed with `parseMicroCredential`; is not changed.
 * @returns The qualification, and what of the definition it does not carry as data.
 * @throws `InvalidArgumentError` `elm.country-unknown`.
 * @see European Learning Model 3.2, Qualification.
 * @example
 * import type { MicroCredential } from '@merkki/model';
 *
 * const level = (definition: MicroCredential) => toQualification(definition).value.eqfLevel?.id;
 */
export function toQualification(
  microCredential: MicroCredential,
  options: ToQualificationOptions = {},
): Mapped<Qualification> {
  const source = microCredential;
  const writer = createElmWriter(
    options.languages ?? source.descriptionLanguages ?? Object.keys(source.title),
  );
  for (const { code, pointer } of parseMicroCredential(source).warnings) {
    if (code === 'mc.unknown-member') writer.lose('loss.unknown-member', pointer);
  }
  for (const member of ['issuer', 'providers'] as const) {
    if (source[member] !== undefined) writer.lose('loss.no-place', `/${member}`);
  }
  if (source.offerings !== undefined) writer.lose('loss.offering', '/offerings');
  for (const member of ['start', 'end'] as const) {
    if (source.participation[member] !== undefined) {
      writer.lose('loss.no-place', `/participation/${member}`);
    }
  }
  for (const [index, { assessor, supervision }] of source.assessments.entries()) {
    if (assessor !== undefined) writer.lose('loss.no-place', `/assessments/${index}/assessor`);
    if (supervision !== undefined) {
      writer.lose('loss.no-place', `/assessments/${index}/supervision`);
    }
  }
  const value = writeQualification(writer, source, '', {
    provenBy: source.assessments.map((assessment, index) =>
      writeAssessmentSpecification(
        writer,
        assessment,
        `/assessments/${index}`,
        source.id,
        source.title,
      ),
    ),
    influencedBy: [writeActivitySpecification(writer, source, '')],
    awardingOpportunity: [
      writer.identify<AwardingOpportunity>('awardingOpportunity', {
        type: 'AwardingOpportunity',
        awardingBody: source.awardingBodies.map((body, index) =>
          writeOrganisation(writer, body, `/awardingBodies/${index}`),
        ),
      }),
    ],
  });
  return { value, losses: writer.losses };
}
