import { checkKouta, koutaProfile, profiles, toKouta } from '@merkki/opin';
import type { MapTarget } from './map-target.ts';
import { studyTarget } from './study-target.ts';

/**
 * The formats of study services by the name that the command line gives them.
 *
 * @internal
 */
export const studyTargets: ReadonlyMap<string, MapTarget> = new Map([
  ...profiles.map((profile) => [profile.id, studyTarget(profile)] as const),
  [
    'kouta',
    {
      ...studyTarget(koutaProfile),
      title: 'Opintopolku',
      fromDefinition: (definition, { offeringId }) => {
        const mapped = toKouta(definition, offeringId === undefined ? {} : { offeringId });
        return { ...mapped, problems: checkKouta(mapped.value) };
      },
    },
  ],
]);
