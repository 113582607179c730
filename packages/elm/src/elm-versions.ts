import { elmContextUrl } from '@merkki/contexts/elm';

/** The ids that a credential of one ELM version carries. */
export interface ElmVersion {
  /** Version of the European Learning Model. */
  readonly version: string;
  /** `@context`, both entries in the order that Europass demands. */
  readonly contexts: readonly [string, string];
  /** Ids of the application profiles, as `credentialSchema` names them. */
  readonly profiles: Readonly<Record<ElmProfileName, string>>;
}

/** A profile that `checkElmProfile` knows. */
export type ElmProfileName =
  /** Structure: classes, cardinalities, datatypes. */
  | 'edc-generic-no-cv'
  /** Structure and code lists. */
  | 'edc-generic-full'
  /** As `edc-generic-full`, and issued on behalf of the awarding body. */
  | 'edc-issued-by-mandate';

/**
 * The ids by ELM version; the credential that this package writes is of {@link currentElmVersion}.
 *
 * @see European Learning Model 3.2, application profile EDC 1.2.0.
 * @example
 * elmVersions['3.2'].profiles['edc-generic-full']; // 'http://data.europa.eu/snb/model/ap/edc-generic-full'
 */
export const elmVersions: Readonly<Record<'3.2', ElmVersion>> = {
  '3.2': {
    version: '3.2',
    contexts: ['https://www.w3.org/2018/credentials/v1', elmContextUrl],
    profiles: {
      'edc-generic-no-cv': 'http://data.europa.eu/snb/model/ap/edc-generic-no-cv',
      'edc-generic-full': 'http://data.europa.eu/snb/model/ap/edc-generic-full',
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
