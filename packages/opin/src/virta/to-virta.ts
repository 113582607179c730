import {
  InvalidArgumentError,
  isLearnerNumber,
  type JsonObject,
  type Mapped,
  type Problem,
  problem,
} from '@merkki/core';
import type { MicroCredentialAward } from '@merkki/model';
import { mapAward } from '../engine/map-award.ts';
import { checkVirta } from './check-virta.ts';
import { pickGrade } from './pick-grade.ts';
import { printVirta } from './print-virta.ts';
import type { VirtaProblemCode } from './problem-codes.ts';
import { virtaProfile } from './profile.ts';
import { recordRules, type VirtaRecord } from './records.ts';

/** What VIRTA wants to know beside the award. */
export interface VirtaOptions {
  /** Kind of the record. Default: `Opintosuoritus`, the completion. */
  readonly record?: VirtaRecord;
  /** Id of the offering. Default: that of the award, or the only one. */
  readonly offeringId?: string;
  /** Whether the completion names the study right of the same award. Default: false. */
  readonly studyRights?: boolean;
  /** Code of the municipality of the studies, three digits; without it a study right has no phase. */
  readonly municipality?: string;
}

/** A record for VIRTA. */
export interface VirtaMapping extends Mapped<JsonObject> {
  /**
   * What keeps the award from being transferred: pointers into the award where the fault is in it,
   * else into the document that has this record alone. Empty when nothing does. A problem with a
   * `severity` of `warning` does not keep it.
   */
  readonly problems: readonly (Problem & { readonly code: VirtaProblemCode })[];
}

/**
 * Maps an award to a record of VIRTA, as the tree that `printVirta` writes, and checks it by the
 * schema. A learner without learner number and number of the institution, a failed grade and a grade
 * of no national scale are problems; a personal identity code is never transferred by this function.
 *
 * @param award - Made by `award` or parsed with `parseMicroCredentialAward`; is not changed.
 * @returns The record, everything of the award that is not whole in it, and its problems.
 * @throws {@link InvalidArgumentError} `map.option` when `record` or `municipality` has no allowed
 * value, `map.no-offering` or `map.unknown-offering` when there is no offering of the given id.
 * @see CSC, VIRTA, XML schemas 1.06.100.
 * @example
 * const xml = (awards) => printVirta(awards.map((award) => toVirta(award).value));
 */
export function toVirta(award: MicroCredentialAward, options: VirtaOptions = {}): VirtaMapping {
  const { offeringId, record, municipality, studyRights } = options;
  checkOption('record', record, recordRules.map(({ name }) => name).join('|'));
  checkOption('municipality', municipality, '[0-9]{3}');
  const mapped = mapAward(award, virtaProfile, {
    ...(offeringId === undefined ? {} : { offeringId }),
    parameters: {
      ...(record === undefined ? {} : { record }),
      ...(municipality === undefined ? {} : { municipality }),
      ...(studyRights === true ? { studyRights } : {}),
    },
  });
  const own = [
    ...learnerProblems(award),
    ...(record === 'Opiskeluoikeus' ? [] : gradeProblems(award)),
  ];
  const explained = [
    ...(own.some(({ pointer }) => pointer.startsWith('/learner')) ? ['/@opiskelijaAvain'] : []),
    ...(own.some(({ pointer }) => pointer.startsWith('/results')) ? ['/Arvosana'] : []),
  ];
  const found = checkVirta(printVirta([mapped.value])).problems.filter(
    ({ pointer }) => !explained.some((end) => pointer.endsWith(end)),
  );
  return { ...mapped, problems: [...own, ...found] };
}

function learnerProblems({ learner }: MicroCredentialAward): VirtaMapping['problems'] {
  const identifiers = learner.identifiers ?? [];
  const wrong = identifiers.flatMap(({ scheme, value, hashed }, index) =>
    scheme === 'oppijanumero' && (hashed === true || !isLearnerNumber(value))
      ? [found('virta.learner-number', `/learner/identifiers/${index}/value`)]
      : [],
  );
  const isKnown = identifiers.some(
    ({ scheme, hashed }) => hashed !== true && ['oppijanumero', 'learner-id'].includes(scheme),
  );
  return isKnown ? wrong : [...wrong, found('virta.learner-unidentified', '/learner')];
}

function gradeProblems(award: MicroCredentialAward): VirtaMapping['problems'] {
  // A parsed award is JSON; its type says the same member by member.
  const picked = pickGrade(award as unknown as JsonObject);
  switch (picked.kind) {
    case 'failed':
      return [found('virta.grade-failed', picked.pointer)];
    case 'unknown':
      return [found('virta.grade-unknown', picked.pointer)];
    case 'differ':
      return [found('virta.grades-differ', picked.pointer)];
    default:
      return [];
  }
}

function found(code: VirtaProblemCode, pointer: string): VirtaMapping['problems'][number] {
  return { ...problem(code, pointer), code };
}

function checkOption(option: string, value: string | undefined, allowed: string): void {
  if (value === undefined || new RegExp(`^(?:${allowed})$`).test(value)) return;
  throw new InvalidArgumentError({
    code: 'map.option',
    message: `The option ${option} has no allowed value.`,
    pointer: `/${option}`,
    params: { option, allowed },
  });
}
