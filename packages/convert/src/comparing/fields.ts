import { atPointer, isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { sameLists } from './compare-lists.ts';
import { byLanguage, sameTexts } from './compare-texts.ts';
import type { ComparedField } from './comparison.ts';
import { sameBodies } from './same-bodies.ts';

/** How a field is read out of a draft of a definition, and compared. */
export interface FieldRule {
  readonly field: ComparedField;
  /** Members of the definition that it is read from, for the places. */
  readonly paths: readonly string[];
  /** What the draft says; `undefined` where nothing. */
  readonly read: (draft: JsonObject) => JsonValue | undefined;
  /** Whether two values say the same; `undefined` where they cannot be compared. */
  readonly same: (offering: JsonValue, credential: JsonValue) => boolean | undefined;
}

const cycles: Readonly<Record<string, number>> = { short: 5, first: 6, second: 7, third: 8 };

/**
 * The fields in the order in which they are shown.
 *
 * @internal
 */
export const fieldRules: readonly FieldRule[] = [
  {
    field: 'title',
    paths: ['/title'],
    read: (draft) => texts(draft['title']),
    same: sameTexts,
  },
  {
    field: 'outcomes',
    paths: ['/outcomes/*/text'],
    read: (draft) => filled(listOf(draft, '/outcomes').map((one) => memberOf(one, 'text'))),
    same: (a, b) => sameLists(elements(a), elements(b)),
  },
  {
    field: 'credits',
    paths: ['/workload/ects'],
    read: (draft) => amount(atPointer(draft, '/workload/ects')),
    same: sameAmounts,
  },
  {
    field: 'hours',
    paths: ['/workload/hours'],
    read: (draft) => amount(atPointer(draft, '/workload/hours')),
    same: sameAmounts,
  },
  {
    // A cycle of the higher education area has its level in the EQF.
    field: 'level',
    paths: ['/level/eqf', '/level/qfEhea'],
    read: (draft) =>
      amount(atPointer(draft, '/level/eqf')) ??
      cycles[String(atPointer(draft, '/level/qfEhea') ?? '')],
    same: sameAmounts,
  },
  {
    field: 'assessment',
    paths: ['/assessments/*/type'],
    read: (draft) => filled(listOf(draft, '/assessments').map((one) => memberOf(one, 'type'))),
    same: (a, b) => sameConcepts(elements(a), elements(b)),
  },
  {
    field: 'language',
    paths: ['/participation/languages', '/offerings/0/languages'],
    read: (draft) => {
      const own = listOf(draft, '/participation/languages');
      const chosen = listOf(draft, '/offerings/0/languages');
      return filled((own.length > 0 ? own : chosen).filter((tag) => typeof tag === 'string'));
    },
    same: (a, b) => sameSets(elements(a).map(primary), elements(b).map(primary)),
  },
  {
    field: 'awarding-body',
    paths: ['/awardingBodies', '/issuer'],
    read: (draft) => {
      const bodies = listOf(draft, '/awardingBodies').filter(isNamed);
      const issuer = draft['issuer'];
      return filled(bodies.length > 0 ? bodies : isNamed(issuer) ? [issuer] : []);
    },
    same: (a, b) => sameBodies(elements(a), elements(b)),
  },
];

/** Types by their URI, where the two are of one list, else by their label. */
function sameConcepts(
  ours: readonly JsonValue[],
  theirs: readonly JsonValue[],
): boolean | undefined {
  const ids = (list: readonly JsonValue[]): readonly JsonValue[] =>
    list.flatMap((one) => memberOf(one, 'id') ?? []);
  const [mine, others] = [ids(ours).map(String), ids(theirs).map(String)];
  const isListed = mine.length === ours.length && others.length === theirs.length;
  const lists = new Set(mine.map(listOfUri));
  if (isListed && others.some((id) => lists.has(listOfUri(id)))) return sameSets(mine, others);
  const labels = (list: readonly JsonValue[]): readonly JsonValue[] =>
    list.flatMap((one) => texts(memberOf(one, 'prefLabel')) ?? []);
  if (labels(ours).length < ours.length || labels(theirs).length < theirs.length) return undefined;
  return sameLists(labels(ours), labels(theirs));
}

/** The URI without the code at its end. */
function listOfUri(uri: string): string {
  return uri.replace(/[^/:#]+$/, '');
}

function sameAmounts(a: JsonValue, b: JsonValue): boolean {
  return Math.abs(Number(a) - Number(b)) < 1e-6;
}

function sameSets(ours: readonly string[], theirs: readonly string[]): boolean {
  const [a, b] = [new Set(ours), new Set(theirs)];
  return a.size === b.size && [...a].every((one) => b.has(one));
}

function amount(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function primary(tag: JsonValue): string {
  return String(tag).split('-')[0]?.toLowerCase() ?? '';
}

function texts(value: JsonValue | undefined): JsonValue | undefined {
  return byLanguage(value).size === 0 ? undefined : value;
}

function isNamed(body: JsonValue | undefined): body is JsonObject {
  return (
    isJsonObject(body) &&
    ['id', 'legalName', 'identifiers'].some((name) => body[name] !== undefined)
  );
}

function memberOf(value: JsonValue, name: string): JsonValue | undefined {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function listOf(draft: JsonObject, pointer: string): readonly JsonValue[] {
  const value = atPointer(draft, pointer);
  return value === undefined ? [] : elements(value);
}

function elements(value: JsonValue): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function filled(list: readonly (JsonValue | undefined)[]): JsonValue | undefined {
  const there = list.flatMap((one) => (one === undefined ? [] : [one]));
  return there.length === 0 ? undefined : there;
}
