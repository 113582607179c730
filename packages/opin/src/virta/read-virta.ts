import { isJsonObject, type JsonObject, type JsonValue, type Loss } from '@merkki/core';
import type { MicroCredentialAwardDraft } from '@merkki/model';
import { readAward } from '../engine/read-award.ts';
import { virtaProfile } from './profile.ts';
import { readRecords } from './read-records.ts';
import type { VirtaProblem } from './virta-problem.ts';

/** What was read of an XML document for VIRTA. */
export interface VirtaReading {
  /** The document as a tree; an empty object when it is none for VIRTA. */
  readonly document: JsonObject;
  /** A draft of an award for each record, in their order. */
  readonly awards: readonly MicroCredentialAwardDraft[];
  /** What of the records is in no draft: pointers into `document`. */
  readonly losses: readonly Loss[];
  /** What `checkVirta` finds in it. */
  readonly problems: readonly VirtaProblem[];
}

/**
 * Reads an XML document for VIRTA back: a draft of an award for each record. The drafts lack what
 * VIRTA does not know, such as outcomes, level and assessment; a bad record has problems and a draft
 * of what could be read.
 *
 * @param xml - Text, or bytes of UTF-8, as `checkVirta` takes it.
 * @returns Drafts, losses and problems. Never throws on bad data.
 * @see CSC, VIRTA, XML schemas 1.06.100.
 * @example
 * readVirta('<x/>').problems[0]?.code; // 'virta.root'
 */
export function readVirta(xml: string | Uint8Array): VirtaReading {
  const { rule, records, problems } = readRecords(xml);
  if (rule === undefined) return { document: {}, awards: [], losses: [], problems };
  const read = records.map(({ tree, pointer }) => {
    const { value, losses } = readAward({ [rule.name]: tree }, virtaProfile);
    const own = `/${rule.name}`;
    return {
      value,
      losses: losses.map((loss) => ({ ...loss, path: pointer + loss.path.slice(own.length) })),
    };
  });
  const list: readonly JsonValue[] = records.map(({ tree }) => tree).filter(isJsonObject);
  return {
    document: { [rule.root]: { [rule.name]: list } },
    awards: read.map(({ value }) => value),
    losses: read.flatMap(({ losses }) => losses),
    problems: [...records.flatMap((record) => record.problems), ...problems],
  };
}
