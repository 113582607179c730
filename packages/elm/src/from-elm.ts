import { type Loss, type Problem, type Result, succeed } from '@merkki/core';
import {
  type MicroCredentialAward,
  type MicroCredentialAwardDraft,
  parseMicroCredentialAward,
  toMicroCredentialAwardDraft,
} from '@merkki/model';
import { type ElmVersion, elmVersions } from './elm-versions.ts';
import { Account } from './reading/account.ts';
import { ElmNode } from './reading/elm-node.ts';
import { locateCredential } from './reading/locate-credential.ts';
import { indexNodes } from './reading/node-index.ts';
import { readAward } from './reading/read-award.ts';
import { assertTimeZone } from './reading/read-moment.ts';

/** What a European Digital Credential says in terms of the micro-credential model. */
export interface ElmReading {
  /** The award, where the credential says all that the model asks for. */
  readonly award: MicroCredentialAward | undefined;
  /** The same, whole or not. */
  readonly draft: MicroCredentialAwardDraft;
  /** What of the credential the model has no place for; pointers into the document. */
  readonly losses: readonly Loss[];
  /** What keeps the draft from being an award; pointers into the draft. */
  readonly problems: readonly Problem[];
}

/** How a credential is read. */
export interface ReadElmOptions {
  /**
   * Languages in order of preference (BCP 47), for what the model has in one language, such as names.
   * Default: the order of the document.
   */
  readonly languages?: readonly string[];
  /**
   * IANA zone in which moments become calendar dates, such as `Europe/Helsinki`: ELM has no dates, and
   * some writers give midnight of their own zone in UTC. Default: the date as it is written.
   */
  readonly timeZone?: string;
  /** ELM versions whose ids are known. Default: `elmVersions`. */
  readonly versions?: readonly ElmVersion[];
}

/**
 * Reads a European Digital Credential back into a micro-credential award. What {@link toElm} wrote
 * comes back whole, apart from the losses that it told; of other credentials comes what the standard
 * says. The seal is not looked at: verify first.
 *
 * The micro-credential is the only learning achievement of the subject; of several the one that the
 * credential's page is titled as, else the first. Other claims, and parts of an achievement
 * (`hasPart`), are losses. A node that is only named by its id is read where its body stands. Two
 * members of the definition are not from the credential: `schemaVersion`, which is that of the shape
 * that is written, and `status`, which is `published` since a credential was issued under it.
 *
 * @param document - Any JSON value: a credential, issued or not, also in an upload wrapper or an array
 * of one; of a sealed one the payload. Is not changed.
 * @returns The award or a draft, losses and problems; or `elm.not-object` or `elm.type`. No
 * document makes it throw.
 * @throws `InvalidArgumentError` `elm.time-zone` for a zone that is not known.
 * @see European Learning Model 3.2, application profile EDC.
 * @example
 * const read = fromElm({ type: ['EuropeanDigitalCredential'] });
 * if (read.ok) console.log(read.value.award?.microCredential.title);
 */
export function fromElm(document: unknown, options: ReadElmOptions = {}): Result<ElmReading> {
  const { timeZone } = options;
  if (timeZone !== undefined) assertTimeZone(timeZone);
  const located = locateCredential(document);
  if (!located.ok) return located;
  const { document: value, pointer } = located.value;
  const account = new Account();
  const credential = new ElmNode(
    {
      account,
      index: indexNodes(value, pointer),
      languages: options.languages ?? [],
      timeZone,
    },
    { value, pointer },
  );
  const award = readAward(credential, options.versions ?? Object.values(elmVersions));
  const read = parseMicroCredentialAward(award);
  return succeed({
    award: read.ok ? read.value : undefined,
    draft: toMicroCredentialAwardDraft(award),
    losses: account.losses(value, pointer),
    problems: read.ok ? [] : read.error,
  });
}
