import { isJsonObject, type JsonObject, type Params, toPointer } from '@merkki/core';
import { type CodeEntry, findByUri } from '@merkki/vocabularies';
import { isLocalId } from '../mapping/is-local-id.ts';
import { type KnownList, knownLists } from './known-lists.ts';

/** A value of a credential that is not what it says about its list. */
export interface VocabularyFinding {
  /**
   * `fail` where no edition of the list can have the value, `warn` where a later one may, or where only
   * what is said beside the id does not fit.
   */
  readonly outcome: 'fail' | 'warn';
  /** What does not fit. */
  readonly code:
    | 'elm.concept.foreign'
    | 'elm.concept.label'
    | 'elm.concept.scheme'
    | 'elm.concept.unknown';
  /** JSON Pointer of the value in the credential. */
  readonly pointer: string;
  /** `scheme`: URI of the list; of a label also `member`. */
  readonly params: Params;
}

const maxDepth = 60;

/**
 * Looks every value of a credential up in the list that it names: the published shapes only ask which
 * list a value *says* that it is of, so that a made-up one passes them. The lists are those of
 * `@merkki/vocabularies`, in their state of 2023: a value that none has is `elm.concept.unknown`, a
 * warning, as the list may have grown since; a failure only for the EQF, which has eight levels. A value
 * whose URI has not the form of the list is `elm.concept.foreign`; a warning where it only numbers a node of
 * its document, and so names no value at all. A value of a list that names another
 * list is `elm.concept.scheme`; one whose label or notation is that of another value of the list,
 * `elm.concept.label`. Of ESCO only the form is known. Long lists of codes are loaded when they are needed.
 *
 * @param credential - JSON; any value is safe.
 * @returns The findings in the order of the document. Never rejects on bad data.
 * @see European Learning Model 3.2, application profile EDC, controlled vocabularies.
 * @example
 * const findings = await findVocabularyProblems({
 *   eqfLevel: {
 *     id: 'http://data.europa.eu/snb/eqf/9',
 *     inScheme: { id: 'http://data.europa.eu/snb/eqf/25831c2', type: 'ConceptScheme' },
 *   },
 * });
 * console.log(findings[0]?.code, findings[0]?.pointer); // 'elm.concept.unknown' '/eqfLevel'
 */
export async function findVocabularyProblems(
  credential: unknown,
): Promise<readonly VocabularyFinding[]> {
  const findings: VocabularyFinding[] = [];
  for (const { value, pointer } of nodesOf(credential, '', 0)) {
    const id = value['id'];
    if (typeof id !== 'string') continue;
    for (const scheme of schemesOf(value)) {
      const list = knownLists.get(scheme);
      if (list === undefined) findings.push(...judgeScheme(id, scheme, pointer));
      else findings.push(...(await judge(id, value, list, pointer)));
    }
  }
  return findings;
}

async function judge(
  id: string,
  concept: JsonObject,
  list: KnownList,
  pointer: string,
): Promise<readonly VocabularyFinding[]> {
  const { scheme, base, lists, isClosed } = list;
  if (!id.startsWith(base) || id.length === base.length || id === scheme) {
    const outcome = isLocalId(id) ? 'warn' : 'fail';
    return [{ outcome, code: 'elm.concept.foreign', pointer, params: { scheme } }];
  }
  const entry = lists.map((one) => findByUri(one, id)).find((found) => found !== undefined);
  if (entry !== undefined) return judgeNames(concept, entry, list, pointer);
  if (await hasMore(list, id)) return [];
  const outcome = isClosed === true ? 'fail' : 'warn';
  return [{ outcome, code: 'elm.concept.unknown', pointer, params: { scheme } }];
}

async function hasMore({ hasMore: more }: KnownList, id: string): Promise<boolean> {
  if (more === undefined || more === 'form') return more === 'form';
  const notations = await import('@merkki/vocabularies/notations');
  return notations.hasNotation(notations[more], id);
}

/** A value of a list that is known may not name a list that is not. */
function judgeScheme(id: string, named: string, pointer: string): readonly VocabularyFinding[] {
  for (const { scheme, base } of knownLists.values()) {
    if (!id.startsWith(base) || named === scheme) continue;
    return [{ outcome: 'warn', code: 'elm.concept.scheme', pointer, params: { scheme } }];
  }
  return [];
}

/** Publishers reword labels, so only what is the name of another value contradicts the id. */
function judgeNames(
  concept: JsonObject,
  own: CodeEntry,
  { scheme, lists }: KnownList,
  pointer: string,
): readonly VocabularyFinding[] {
  const { prefLabel, notation } = concept;
  const label = isJsonObject(prefLabel) ? [prefLabel['en']].flat()[0] : undefined;
  const names = (entry: CodeEntry): readonly unknown[] => [entry.notation, entry.code];
  const others = lists.flatMap(({ entries }) => entries).filter((entry) => entry !== own);
  const finding = (member: string): VocabularyFinding => ({
    outcome: 'warn',
    code: 'elm.concept.label',
    pointer: `${pointer}/${member}`,
    params: { scheme, member },
  });
  const isOther = {
    prefLabel:
      label !== undefined &&
      label !== own.label.en &&
      others.some(({ label: { en } }) => en === label),
    notation:
      notation !== undefined &&
      !names(own).includes(notation) &&
      others.some((entry) => names(entry).includes(notation)),
  };
  return Object.entries(isOther).flatMap(([member, is]) => (is ? [finding(member)] : []));
}

/** What a node says of the list that it is of: a node, or its id alone. */
function schemesOf({ inScheme }: JsonObject): readonly string[] {
  return [inScheme ?? []].flat().flatMap((scheme) => {
    const id = isJsonObject(scheme) ? scheme['id'] : scheme;
    return typeof id === 'string' ? [id] : [];
  });
}

function* nodesOf(
  value: unknown,
  pointer: string,
  depth: number,
): Generator<{ readonly value: JsonObject; readonly pointer: string }> {
  if (depth > maxDepth) return;
  if (isJsonObject(value)) yield { value, pointer };
  else if (!Array.isArray(value)) return;
  for (const [name, member] of Object.entries(value)) {
    yield* nodesOf(member, `${pointer}${toPointer([name])}`, depth + 1);
  }
}
