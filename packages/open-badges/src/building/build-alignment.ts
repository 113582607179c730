import type { Concept } from '@merkki/model';
import type { CodeList } from '@merkki/vocabularies';
import type { AlignmentTargetType } from '../enumerations.ts';
import type { Alignment } from '../schemas/alignment.ts';
import { conceptLabel, isWebAddress } from './concept-label.ts';
import type { Ledger } from './ledger.ts';

/** What a concept is aligned as. */
export interface AlignmentKind {
  readonly targetType: AlignmentTargetType;
  /** Name of the framework; default: the concept's scheme. */
  readonly framework?: string;
  /** Labels for a concept without one. */
  readonly list?: CodeList;
}

/**
 * Builds the alignment of a concept; `undefined` when its id is no web address.
 *
 * @internal
 */
export function buildAlignment(
  ledger: Ledger,
  concept: Concept,
  pointer: string,
  kind: AlignmentKind,
): Alignment | undefined {
  const { id, notation, scheme } = concept;
  if (!isWebAddress(id)) return undefined;
  const targetFramework = kind.framework ?? scheme;
  ledger.carry(`${pointer}/id`, `${pointer}/notation`);
  if (kind.framework === undefined) ledger.carry(`${pointer}/scheme`);
  return {
    type: ['Alignment'],
    targetName: conceptLabel(ledger, concept, pointer, kind.list),
    targetUrl: id,
    ...(notation === undefined ? {} : { targetCode: notation }),
    ...(targetFramework === undefined ? {} : { targetFramework }),
    targetType: kind.targetType,
  };
}

/**
 * Builds the alignments of a list of concepts.
 *
 * @internal
 */
export function buildAlignments(
  ledger: Ledger,
  concepts: readonly Concept[] | undefined,
  pointer: string,
  kind: AlignmentKind,
): readonly Alignment[] {
  return (concepts ?? []).flatMap((concept, index) => {
    const alignment = buildAlignment(ledger, concept, `${pointer}/${index}`, kind);
    return alignment === undefined ? [] : [alignment];
  });
}
