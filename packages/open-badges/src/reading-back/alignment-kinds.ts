import type { JsonObject, JsonValue } from '@merkki/core';
import { fragmentOf } from '../building/part-uri.ts';
import type { Alignment } from '../schemas/alignment.ts';
import { members } from './members.ts';

/** How an alignment is understood. */
export interface AlignmentKind {
  /** Target types that say so. */
  readonly targetTypes: readonly string[];
  /** What the target's address begins with, where the type says nothing. */
  readonly addresses?: readonly string[];
  /** The place in the micro-credential: names that lead to it. */
  readonly path: readonly string[];
  /** One element of a list, rather than the value itself. */
  readonly isList?: true;
  /** Reads the value; `undefined` when the alignment does not have it. */
  readonly read: (alignment: Alignment, tag: string) => JsonValue | undefined;
}

/**
 * The alignments that say something of a micro-credential, by type or by address. The skills of
 * outcomes are not among them: an alignment does not say whose they are.
 *
 * @internal
 */
export const alignmentKinds: readonly AlignmentKind[] = [
  {
    targetTypes: ['ext:ECTS'],
    path: ['workload', 'ects'],
    read: ({ targetCode }) => toNumber(targetCode),
  },
  {
    targetTypes: ['ext:EQF'],
    addresses: ['http://data.europa.eu/snb/eqf/'],
    path: ['level', 'eqf'],
    read: ({ targetCode, targetUrl }) =>
      toNumber(targetCode ?? /\/snb\/eqf\/([1-8])$/.exec(targetUrl)?.[1]),
  },
  {
    targetTypes: ['ext:NQF'],
    path: ['level', 'nqf'],
    read: ({ targetName, targetUrl, targetCode }, tag) => {
      if (targetCode === undefined) return undefined;
      const end = `: ${targetCode}`;
      const label = targetName.endsWith(end) ? targetName.slice(0, -end.length) : targetName;
      return { framework: { id: targetUrl, prefLabel: { [tag]: label } }, level: targetCode };
    },
  },
  {
    targetTypes: ['ceasn:Competency'],
    path: ['outcomes'],
    isList: true,
    read: ({ targetName, targetCode, targetUrl }, tag) => ({
      id: targetCode ?? fragmentOf(targetUrl) ?? targetUrl,
      text: { [tag]: targetName },
      assessedBy: [],
    }),
  },
  concepts(
    ['ext:LearningMode'],
    ['participation', 'mode'],
    ['http://data.europa.eu/snb/learning-assessment/'],
  ),
  concepts(
    ['ext:LearningActivity'],
    ['participation', 'activityTypes'],
    ['http://data.europa.eu/snb/learning-activity/'],
  ),
  {
    targetTypes: ['ext:LearningSetting'],
    path: ['participation', 'setting'],
    read: ({ targetCode }) => targetCode,
  },
  {
    targetTypes: ['ext:QualityAssurance'],
    addresses: ['http://data.europa.eu/snb/accreditation/'],
    path: ['quality'],
    isList: true,
    read: (alignment, tag) => ({ type: toConcept(alignment, tag) }),
  },
  concepts(['ext:ISCED-F'], ['fields'], ['http://data.europa.eu/snb/isced-f/']),
  concepts(['ext:Occupation'], ['occupations'], ['http://data.europa.eu/esco/occupation/']),
  {
    targetTypes: ['ext:StackableTowards'],
    path: ['integration', 'towards'],
    isList: true,
    read: ({ targetName, targetUrl }, tag) => ({ id: targetUrl, title: { [tag]: targetName } }),
  },
];

/** The alignments that name a skill. */
export const skillKind: Pick<AlignmentKind, 'targetTypes' | 'addresses'> = {
  targetTypes: ['ext:ESCOAlignment', 'ext:Skill'],
  addresses: ['http://data.europa.eu/esco/skill/'],
};

/**
 * Whether an alignment is of a kind.
 *
 * @internal
 */
export function isOfKind(
  { targetType, targetUrl }: Alignment,
  { targetTypes, addresses = [] }: Pick<AlignmentKind, 'targetTypes' | 'addresses'>,
): boolean {
  if (targetType !== undefined && targetTypes.includes(targetType)) return true;
  return addresses.some((address) => targetUrl.startsWith(address));
}

/**
 * The concept that an alignment points at.
 *
 * @internal
 */
export function toConcept(
  { targetName, targetUrl, targetCode, targetFramework }: Alignment,
  tag: string,
): JsonObject {
  return members({
    id: targetUrl,
    scheme: /^https?:\/\/\S+$/.test(targetFramework ?? '') ? targetFramework : undefined,
    notation: targetCode === '' ? undefined : targetCode,
    prefLabel: { [tag]: targetName },
  });
}

function concepts(
  targetTypes: readonly string[],
  path: readonly string[],
  addresses: readonly string[],
): AlignmentKind {
  return { targetTypes, addresses, path, isList: true, read: toConcept };
}

function toNumber(text: string | undefined): number | undefined {
  const value = Number(text);
  return text === undefined || text.trim() === '' || !Number.isFinite(value) ? undefined : value;
}
