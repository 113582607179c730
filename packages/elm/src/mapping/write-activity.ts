import type { MicroCredential, MicroCredentialAward } from '@merkki/model';
import { findByUri, learningActivityTypes, learningModes } from '@merkki/vocabularies';
import type { AwardingProcess } from '../schemas/awarding-process.ts';
import type { Identifier } from '../schemas/identifier.ts';
import type { LearningActivity } from '../schemas/learning-activity.ts';
import type { LearningActivitySpecification } from '../schemas/learning-activity-specification.ts';
import type { Location } from '../schemas/location.ts';
import type { PeriodOfTime } from '../schemas/period-of-time.ts';
import type { Body, ElmWriter } from './elm-writer.ts';
import { atMidnight } from './moments.ts';
import { completion } from './own-words.ts';
import { writeDuration } from './to-duration.ts';
import { writeLanguages } from './write-languages.ts';
import { writeLocalId } from './write-local-id.ts';
import { findCountry, writeLocation, writeOrganisation } from './write-organisation.ts';

type Offering = NonNullable<MicroCredential['offerings']>[number];

/** A realisation and where it stands in the source. */
export interface PlacedOffering {
  readonly offering: Offering;
  readonly path: string;
}

/** Writes what one does in order to learn; a realisation's languages and mode come before the definition's. */
export function writeActivitySpecification(
  writer: ElmWriter,
  microCredential: MicroCredential,
  path: string,
  placed?: PlacedOffering,
): LearningActivitySpecification {
  const { participation, workload, title } = microCredential;
  const { mode, languages } = placed?.offering ?? {};
  if (participation.location !== undefined) {
    writer.lose('loss.text-only', `${path}/participation/location`);
  }
  return writer.identify<LearningActivitySpecification>('learningActivitySpec', {
    type: 'LearningActivitySpecification',
    title: { ...title },
    dcType: participation.activityTypes?.map((type, index) =>
      writer.concept(type, `${path}/participation/activityTypes/${index}`, [learningActivityTypes]),
    ),
    mode: (mode ?? participation.mode).map((one, index) =>
      writer.concept(
        one,
        `${mode === undefined ? `${path}/participation` : placed?.path}/mode/${index}`,
        [learningModes],
      ),
    ),
    language: writeLanguages(
      writer,
      languages ?? participation.languages,
      `${placed?.path ?? `${path}/participation`}/languages`,
    ),
    contactHour: workload.contactHours === undefined ? [] : [String(workload.contactHours)],
    additionalNote:
      participation.location === undefined
        ? []
        : [writer.note('place', { ...participation.location })],
    hasPart: workload.breakdown?.map(({ activity, hours }, index) =>
      writer.identify<LearningActivitySpecification>('learningActivitySpec', {
        type: 'LearningActivitySpecification',
        title: { ...(activity.prefLabel ?? labelOf(activity.id) ?? title) },
        dcType: [
          // Its label is the title; the code may have another label elsewhere.
          writer.concept(
            activity.id === undefined ? activity : { ...activity, prefLabel: undefined },
            `${path}/workload/breakdown/${index}/activity`,
            [learningActivityTypes],
          ),
        ],
        volumeOfLearning: writeDuration(writer, hours, `${path}/workload/breakdown/${index}/hours`),
      }),
    ),
  });
}

/** Writes what this learner took part in: the realisation, its period and place. */
export function writeActivity(
  writer: ElmWriter,
  award: MicroCredentialAward,
  path: string,
  awardedBy: AwardingProcess,
  placed: PlacedOffering | undefined,
): LearningActivity {
  const { microCredential } = award;
  const offering = placed?.offering;
  const location =
    placed?.offering.place && writePlace(writer, placed.offering.place, `${placed.path}/place`);
  return writer.identify<LearningActivity>('activity', {
    type: 'LearningActivity',
    title: { ...(offering?.title ?? microCredential.title) },
    description: offering?.description && { ...offering.description },
    identifier:
      offering === undefined
        ? []
        : [
            writeLocalId(writer, offering.id, microCredential.id),
            ...(offering.codes ?? []).map(({ scheme, value }) =>
              writer.identify<Identifier>('identifier', {
                type: 'Identifier',
                notation: value,
                schemeName: scheme,
              }),
            ),
          ],
    awardedBy,
    temporal: writePeriods(writer, award, path, placed),
    location: location === undefined ? [] : [location],
    directedBy: microCredential.providers?.map((provider, index) =>
      writeOrganisation(writer, provider, `${path}/providers/${index}`),
    ),
    specifiedBy: writeActivitySpecification(writer, microCredential, path, placed),
  });
}

/** The period of the realisation, and the day on which this learner was ready. */
function writePeriods(
  writer: ElmWriter,
  award: MicroCredentialAward,
  path: string,
  placed: PlacedOffering | undefined,
): PeriodOfTime[] {
  const { participation } = award.microCredential;
  const ends = (['start', 'end'] as const).map((member) => {
    const own = placed?.offering[member];
    const general = participation[member];
    if (own !== undefined && general !== undefined && own !== general) {
      writer.lose('loss.replaced', `${path}/participation/${member}`);
    }
    return own ?? general;
  });
  const [start, end] = ends;
  const { completedOn } = award;
  const period = (body: Omit<Body<PeriodOfTime>, 'type'>): PeriodOfTime =>
    writer.identify<PeriodOfTime>('period', { type: 'PeriodOfTime', ...body });
  return [
    ...(start === undefined && end === undefined
      ? []
      : [period({ startDate: start && atMidnight(start), endDate: end && atMidnight(end) })]),
    ...(completedOn === undefined
      ? []
      : [period({ prefLabel: writer.words(completion), endDate: atMidnight(completedOn) })]),
  ];
}

function writePlace(
  writer: ElmWriter,
  place: NonNullable<Offering['place']>,
  path: string,
): Location | undefined {
  const country = findCountry(writer, place.country);
  if (country === undefined) {
    writer.lose('loss.unknown-code', path);
    return undefined;
  }
  return writeLocation(writer, country, {
    geographicName: place.locality && { ...place.locality },
    description: place.venue && { ...place.venue },
  });
}

function labelOf(uri: string | undefined): Readonly<Record<string, string>> | undefined {
  return uri === undefined ? undefined : findByUri(learningActivityTypes, uri)?.label;
}
