import { catalogueRules } from './generated/rules.ts';
import { chooseProfiles, isInForce, tagsOf } from './profiles/choose-profiles.ts';
import { defaultLimits, type Limits } from './profiles/limits.ts';
import type { Profile } from './profiles/profile.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

/** What the chosen profiles make of the catalogue: the same for every document. */
export interface RuleSelection {
  /** The profiles that apply, `eu` first. */
  readonly profiles: readonly Profile[];
  /** The rules that they bring, sorted by id. */
  readonly rules: readonly Rule[];
  /** The ids of the rules of each profile, in the order of `profiles`. */
  readonly ruleIds: readonly { readonly profile: string; readonly ids: ReadonlySet<string> }[];
  /** What is in force on a day. */
  readonly on: (today: string) => InForce;
}

/** What the profiles that are in force on a day ask for. */
export interface InForce {
  readonly profiles: readonly Profile[];
  /** The tags of their rules. */
  readonly tags: ReadonlySet<string>;
  readonly limits: Limits;
  readonly requiredLanguages: readonly string[];
  readonly requiredMembers: readonly string[];
}

/**
 * Works out once what many checks need.
 *
 * @throws {@link InvalidArgumentError} `quality.unknown-profile` when a name is unknown.
 */
export function selectRules(asked: readonly (string | Profile)[]): RuleSelection {
  const chosen = chooseProfiles(asked);
  const tags = new Set(chosen.flatMap(tagsOf));
  let day: { readonly today: string; readonly inForce: InForce } | undefined;
  return {
    profiles: chosen,
    rules: catalogueRules.filter(({ profiles }) => profiles.some((profile) => tags.has(profile))),
    ruleIds: chosen.map((profile) => ({ profile: profile.id, ids: idsOf(profile) })),
    on: (today) => {
      if (day?.today !== today) day = { today, inForce: inForceOn(chosen, today) };
      return day.inForce;
    },
  };
}

function inForceOn(chosen: readonly Profile[], today: string): InForce {
  const profiles = chosen.filter((profile) => isInForce(profile, today));
  return {
    profiles,
    tags: new Set(profiles.flatMap(tagsOf)),
    limits: limitsOf(profiles),
    requiredLanguages: [...new Set(profiles.flatMap(({ languages = [] }) => languages))],
    requiredMembers: [...new Set(profiles.flatMap(({ required = [] }) => required))],
  };
}

function limitsOf(chosen: readonly Profile[]): Limits {
  let limits = defaultLimits;
  for (const profile of chosen) limits = { ...limits, ...profile.limits };
  return limits;
}

function idsOf(profile: Profile): ReadonlySet<string> {
  const tags = tagsOf(profile);
  const brought = rules.filter(({ profiles }) => profiles.some((tag) => tags.includes(tag)));
  return new Set(brought.map(({ id }) => id));
}
