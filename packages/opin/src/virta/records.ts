import { completionStructure } from './completion-structure.ts';
import { type ChildRule, many } from './structure.ts';
import { studyRightStructure } from './study-right-structure.ts';

/** A kind of record of VIRTA: a completion, or the right to study. */
export type VirtaRecord = 'Opintosuoritus' | 'Opiskeluoikeus';

/** A kind of record and the document that lists records of it. */
export interface RecordRule {
  /** Name of the record. */
  readonly name: VirtaRecord;
  /** Name of the root element that lists them. */
  readonly root: 'Opintosuoritukset' | 'Opiskeluoikeudet';
  /** The record as the only element of the root. */
  readonly child: ChildRule;
}

/** Namespace of VIRTA: the version of the transfer format is in it. */
export const virtaNamespace = 'urn:mace:funet.fi:virta/2015/09/01';

/** Version of the schemas by which this package checks. */
export const virtaVersion = '1.06.100';

/** The records that this package knows. */
export const recordRules: readonly RecordRule[] = Object.freeze([
  {
    name: 'Opintosuoritus',
    root: 'Opintosuoritukset',
    child: many('Opintosuoritus', completionStructure, 1),
  },
  {
    name: 'Opiskeluoikeus',
    root: 'Opiskeluoikeudet',
    child: many('Opiskeluoikeus', studyRightStructure, 1),
  },
] satisfies readonly RecordRule[]);
