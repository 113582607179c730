import { elmContextUrl } from '@merkki/contexts/elm';

/** The ids that a credential of one ELM version carries. */
export interface ElmVersion {
  /** Version of the European Learning Model. */
  readonly version: string;
  /** `@context`, both entries in the order that Europass demands. */
  readonly contexts: readonly [string, string];
  /** Other addresses under which documents name the ELM context. They are read, never written. */
  readonly contextAliases?: readonly string[];
  /** Ids of the application profiles, as `credentialSchema` names them. */
  readonly profiles: Readonly<Record<ElmProfileName, string>>;
}

/** A profile that `checkElmProfile` knows. */
export type ElmProfileName =
  /** Structure: classes, cardinalities, datatypes. */
  | 'edc-generic-no-cv'
  /** Structure and code lists. */
  | 'edc-generic-full'
  /** As `edc-generic-full`, of one achievement under an accreditation. */
  | 'edc-accredited'
  /** As `edc-generic-full`, made from a document that it embeds. */
  | 'edc-converted'
  /** As `edc-generic-full`, and issued on behalf of the awarding body. */
  | 'edc-issued-by-mandate';

const elmProfileNames: readonly ElmProfileName[] = [
  'edc-generic-no-cv',
  'edc-generic-full',
  'edc-accredited',
  'edc-converted',
  'edc-issued-by-mandate',
];

/**
 * The ids by ELM version; the credential that this package writes is of {@link currentElmVersion}. All
 * writers and readers take their ids from here: a version that is added is known everywhere, and one
 * that this package does not have yet can be given to them as an option.
 *
 * @see European Learning Model 3.2, application profile EDC 1.2.0.
 * @example
 * elmVersions['3.2'].profiles['edc-generic-full']; // 'http://data.europa.eu/snb/model/ap/edc-generic-full'
 */
export const elmVersions: Readonly<Record<'3.2', ElmVersion>> = {
  '3.2': {
    version: '3.2',
    contexts: ['https://www.w3.org/2018/credentials/v1', elmContextUrl],
    contextAliases: ['https://data.europa.eu/snb/model/context/edc-ap'],
    profiles: {
      'edc-generic-no-cv': 'http://data.europa.eu/snb/model/ap/edc-generic-no-cv',
      'edc-generic-full': 'http://data.europa.eu/snb/model/ap/edc-generic-full',
      'edc-accredited': 'http://data.europa.eu/snb/model/ap/edc-accredited',
      'edc-converted': 'http://data.europa.eu/snb/model/ap/edc-converted',
      'edc-issued-by-mandate': 'http://data.europa.eu/snb/model/ap/edc-issued-by-mandate',
    },
  },
};

/**
 * The version that this package writes.
 *
 * @example
 * currentElmVersion.version; // '3.2'
 */
export const currentElmVersion: ElmVersion = elmVersions['3.2'];

/**
 * The version of a profile that is named by its id or by its name; of a name that several versions have,
 * the one that this package writes.
 *
 * @internal
 */
export function findProfile(
  profile: string,
): { readonly name: ElmProfileName; readonly version: ElmVersion } | undefined {
  for (const version of [currentElmVersion, ...Object.values<ElmVersion>(elmVersions)]) {
    for (const name of elmProfileNames) {
      if (name === profile || version.profiles[name] === profile) return { name, version };
    }
  }
  return undefined;
}

/**
 * The version of a credential: that of the first profile it names that is known, else the one that this
 * package writes.
 *
 * @internal
 */
export function versionOf({
  credentialSchema,
}: {
  readonly credentialSchema: readonly { readonly id: string }[];
}): ElmVersion {
  const known = credentialSchema.map(({ id }) => findProfile(id)?.version);
  return known.find((version) => version !== undefined) ?? currentElmVersion;
}
