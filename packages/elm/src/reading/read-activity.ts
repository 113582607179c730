import type { JsonObject } from '@merkki/core';
import { countries, languages } from '@merkki/vocabularies';
import { isText } from '../mapping/find-words.ts';
import { completion } from '../mapping/own-words.ts';
import type { ElmNode } from './elm-node.ts';
import { filled, filledObject, members } from './members.ts';
import { readCode, readCodes, readConcept } from './read-concept.ts';
import { readPlainCode } from './read-identifier.ts';
import { readDate } from './read-moment.ts';
import { readNotes } from './read-notes.ts';
import { readOrganisation } from './read-organisation.ts';

/** What the activity says of participation, the realisation and this learner. */
export interface ReadActivity {
  readonly participation: JsonObject;
  readonly offering: JsonObject | undefined;
  readonly completedOn: string | undefined;
  readonly providers: readonly JsonObject[];
}

/** Where the activity stands: what this learner took part in, or only what one would. */
export interface FoundActivity {
  readonly activity: ElmNode | undefined;
  readonly specification: ElmNode | undefined;
}

/**
 * Finds the activity of an achievement; further ones are told as lost.
 *
 * @internal
 */
export function findActivity(
  achievement: ElmNode,
  specification: ElmNode | undefined,
): FoundActivity {
  const activity = achievement.node('influencedBy');
  const foreseen = activity === undefined ? specification?.node('influencedBy') : undefined;
  return { activity, specification: activity?.node('specifiedBy') ?? foreseen };
}

/**
 * Reads what the learner took part in. It is a realisation where it has an identifier, or a title, text
 * or place of its own.
 *
 * @internal
 */
export function readActivity(
  { activity, specification }: FoundActivity,
  awardedBy: ElmNode | undefined,
  { title, scope }: { readonly title: JsonObject | undefined; readonly scope: string | undefined },
): ReadActivity {
  const [start, end, completedOn] = readPeriods(activity);
  const modes = (specification?.nodes('mode') ?? []).map(readConcept);
  const tags = specification === undefined ? [] : readCodes(specification, 'language', languages);
  const types = (specification?.nodes('dcType') ?? []).map(readConcept);
  const process = activity?.node('awardedBy');
  if (awardedBy !== undefined && process?.isSame(awardedBy) === true) process.takeWhole();
  const isSameTitle = (node: ElmNode | undefined): boolean =>
    title !== undefined && JSON.stringify(node?.peekTexts('title')) === JSON.stringify(title);
  for (const node of [activity, specification]) {
    if (isSameTitle(node)) node?.text('title');
  }
  const isOffering =
    activity !== undefined &&
    (['identifier', 'description', 'location'].some((name) => activity.has(name)) ||
      (activity.has('title') && !isSameTitle(activity)));
  const when = { start, end };
  return {
    participation: members({
      mode: filled(modes),
      activityTypes: filled(types),
      languages: filled(tags),
      ...when,
      location: readNotes(specification)
        .find(({ topic }) => topic === 'place')
        ?.take(),
    }),
    offering: isOffering
      ? members({
          ...readOffering(activity, title, scope),
          languages: tags,
          mode: filled(modes),
          ...when,
        })
      : undefined,
    completedOn,
    providers: (activity?.nodes('directedBy') ?? []).map(readOrganisation),
  };
}

/** First day, last day, and the day on which this learner was ready, which is a period by that name. */
function readPeriods(activity: ElmNode | undefined): readonly (string | undefined)[] {
  const periods = activity?.nodes('temporal') ?? [];
  const ready = periods.find((period) => isText(period.peekTexts('prefLabel'), completion));
  ready?.text('prefLabel');
  const [first, ...others] = periods.filter((period) => period !== ready);
  for (const other of others) other.lose('loss.further-value');
  const date = (period: ElmNode | undefined, name: string): string | undefined =>
    period?.has(name) === true ? readDate(period, name) : undefined;
  return [date(first, 'startDate'), date(first, 'endDate'), date(ready, 'endDate')];
}

function readOffering(
  activity: ElmNode,
  title: JsonObject | undefined,
  scope: string | undefined,
): JsonObject {
  const [identifier, ...codes] = activity.nodes('identifier');
  const own = identifier?.string('notation');
  if (scope !== undefined && identifier?.peek('schemeId') === scope) identifier.take('schemeId');
  return members({
    id: own ?? activity.anyId(),
    title: activity.text('title') ?? title,
    description: activity.text('description'),
    place: readPlace(activity.node('location')),
    codes: filled(codes.map(readPlainCode)),
  });
}

function readPlace(location: ElmNode | undefined): JsonObject | undefined {
  if (location === undefined) return undefined;
  return filledObject({
    country: readCode(location.node('address')?.node('countryCode'), countries),
    locality: location.text('geographicName'),
    venue: location.text('description'),
  });
}
