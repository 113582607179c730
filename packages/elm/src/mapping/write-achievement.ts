import type { MicroCredentialAward } from '@merkki/model';
import type { AwardingProcess } from '../schemas/awarding-process.ts';
import type { LearningAchievement } from '../schemas/learning-achievement.ts';
import type { Location } from '../schemas/location.ts';
import type { Note } from '../schemas/note.ts';
import type { ElmWriter } from './elm-writer.ts';
import { atMidnight } from './moments.ts';
import { sentences } from './own-words.ts';
import {
  type PlacedOffering,
  writeActivity,
  writeActivitySpecification,
} from './write-activity.ts';
import { writeAssessment } from './write-assessment.ts';
import { writeCredits } from './write-credits.ts';
import { findCountry, writeLocation, writeOrganisation } from './write-organisation.ts';
import { writeQualification } from './write-qualification.ts';

const path = '/microCredential';

/** Writes what the learner achieved. */
export function writeAchievement(
  writer: ElmWriter,
  award: MicroCredentialAward,
): LearningAchievement {
  const source = award.microCredential;
  loseReferences(writer, award);
  const placed = placeOffering(writer, award);
  const awardedBy = writer.identify<AwardingProcess>('awardingProcess', {
    type: 'AwardingProcess',
    awardingBody: source.awardingBodies.map((body, index) =>
      writeOrganisation(writer, body, `${path}/awardingBodies/${index}`),
    ),
    awardingDate: award.awardedOn && atMidnight(award.awardedOn),
    location: writeAwardPlace(writer, award),
  });
  const tookCourse = award.route !== 'validation';
  if (!tookCourse) loseCourse(writer, award);
  const specifiedBy = writeQualification(writer, source, path, {
    achieved: award.achievedOutcomes,
    influencedBy: tookCourse ? [] : [writeActivitySpecification(writer, source, path)],
  });
  return writer.identify<LearningAchievement>('learningAchievement', {
    type: 'LearningAchievement',
    title: { ...source.title },
    awardedBy,
    creditReceived: writeCredits(writer, source.workload, `${path}/workload`),
    provenBy: source.assessments.map((assessment, index) =>
      writeAssessment(writer, assessment, `${path}/assessments/${index}`, source.id, {
        fallbackTitle: source.title,
        awardedBy,
        result: award.results?.find(({ assessmentId }) => assessmentId === assessment.id),
      }),
    ),
    influencedBy: tookCourse ? [writeActivity(writer, award, path, awardedBy, placed)] : [],
    specifiedBy,
    additionalNote: writeNotes(writer, award),
  });
}

function writeNotes(writer: ElmWriter, award: MicroCredentialAward): Note[] {
  const notes: Note[] = [];
  if (award.route !== undefined) {
    writer.lose('loss.text-only', '/route');
    notes.push(writer.note('award-route', writer.words(sentences[award.route])));
  }
  if (award.note !== undefined) notes.push(writer.note('award-note', { ...award.note }));
  return notes;
}

function writeAwardPlace(writer: ElmWriter, { place }: MicroCredentialAward): Location | undefined {
  if (place === undefined) return undefined;
  const country = findCountry(writer, place.country);
  if (country === undefined) {
    writer.lose('loss.unknown-code', '/place');
    return undefined;
  }
  return writeLocation(writer, country, {
    geographicName: place.locality === undefined ? undefined : { [writer.primary]: place.locality },
  });
}

/** The learner's realisation; what it says to those who have yet to enrol stays out. */
function placeOffering(writer: ElmWriter, award: MicroCredentialAward): PlacedOffering | undefined {
  const offerings = award.microCredential.offerings ?? [];
  const at = offerings.findIndex(({ id }) => id === award.offering);
  for (const index of offerings.keys()) {
    if (index !== at) writer.lose('loss.other-offering', `${path}/offerings/${index}`);
  }
  const offering = offerings[at];
  if (offering === undefined) {
    if (award.offering !== undefined) writer.lose('loss.unknown-reference', '/offering');
    return undefined;
  }
  const members = ['enrolment', 'price', 'legalForm', 'funding', 'seats', 'contact'] as const;
  for (const member of members) {
    if (offering[member] !== undefined) {
      writer.lose('loss.offering', `${path}/offerings/${at}/${member}`);
    }
  }
  return { offering, path: `${path}/offerings/${at}` };
}

/** Whoever was validated took no course: its dates, place and teachers are not theirs. */
function loseCourse(writer: ElmWriter, award: MicroCredentialAward): void {
  const { participation, providers, offerings } = award.microCredential;
  for (const member of ['start', 'end'] as const) {
    if (participation[member] !== undefined) {
      writer.lose('loss.not-taken', `${path}/participation/${member}`);
    }
  }
  if (providers !== undefined) writer.lose('loss.not-taken', `${path}/providers`);
  if (award.completedOn !== undefined) writer.lose('loss.not-taken', '/completedOn');
  if (award.offering !== undefined) writer.lose('loss.not-taken', '/offering');
  const at = (offerings ?? []).findIndex(({ id }) => id === award.offering);
  if (at >= 0) writer.lose('loss.not-taken', `${path}/offerings/${at}`);
}

/** References to assessments and outcomes that the definition does not have. */
function loseReferences(writer: ElmWriter, award: MicroCredentialAward): void {
  const { assessments, outcomes } = award.microCredential;
  for (const [index, { assessmentId }] of (award.results ?? []).entries()) {
    const first = award.results?.findIndex((result) => result.assessmentId === assessmentId);
    if (!assessments.some(({ id }) => id === assessmentId)) {
      writer.lose('loss.unknown-reference', `/results/${index}`);
    } else if (first !== index) writer.lose('loss.replaced', `/results/${index}`);
  }
  for (const [index, achieved] of (award.achievedOutcomes ?? []).entries()) {
    if (!outcomes.some(({ id }) => id === achieved)) {
      writer.lose('loss.unknown-reference', `/achievedOutcomes/${index}`);
    }
  }
}
