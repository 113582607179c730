import type { MicroCredential, MicroCredentialAward } from '@merkki/model';
import { findByUri, learningActivityTypes, learningModes } from '@merkki/vocabularies';
import type { AwardingProcess } from '../schemas/awarding-process.ts';
import type { Identifier } from '../schemas/identifier.ts';
import type { LearningActivity } from '../schemas/learning-activity.ts';
import type { LearningActivitySpecification } from '../schemas/learning-activity-specification.ts';
import type { Location } from '../schemas/location.ts';
import type { PeriodOfTime } from '../schemas/period-of-time.ts';
import type { ElmWriter } from './elm-writer.ts';
import { atMidnight } from './moments.ts';
import { toDuration } from './to-duration.ts';
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
        volumeOfLearning: toDuration(hours),
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
  const period = (from: string | undefined, to: string | undefined): PeriodOfTime[] =>
    from === undefined && to === undefined
      ? []
      : [
          writer.identify<PeriodOfTime>('period', {
            type: 'PeriodOfTime',
            startDate: from && atMidnight(from),
            endDate: to && atMidnight(to),
          }),
        ];
  if (completedOn === undefined || end === undefined || end === completedOn) {
    return period(start, completedOn ?? end);
  }
  return [...period(start, end), ...period(undefined, completedOn)];
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
  const names: Record<string, string[]> = {};
  for (const part of [place.venue, place.locality]) {
    for (const [language, name] of Object.entries(part ?? {})) {
      names[language] = [...(names[language] ?? []), name];
    }
  }
  return writeLocation(writer, country, {
    geographicName: Object.keys(names).length === 0 ? undefined : names,
  });
}

function labelOf(uri: string | undefined): Readonly<Record<string, string>> | undefined {
  return uri === undefined ? undefined : findByUri(learningActivityTypes, uri)?.label;
}
