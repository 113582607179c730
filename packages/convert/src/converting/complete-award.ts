import {
  atPointer,
  type JsonObject,
  type JsonValue,
  type Problem,
  pointerParts,
} from '@merkki/core';
import { parseMicroCredentialAward } from '@merkki/model';
import { changed, compacted, isList, removed } from './change-document.ts';

/** An award as far as it goes. */
export interface CompletedAward {
  /** The award; what `problems` name is missing in it, and lists may be empty. */
  readonly award: JsonObject;
  /** Parts of the draft that were left out, and the element that each lacks; pointers into the draft. */
  readonly leftOut: readonly { readonly part: string; readonly element: string }[];
  /** Elements that the model demands and that cannot be left out; pointers into the draft. */
  readonly problems: readonly Problem[];
  /** The pointer in the draft of a place in the award. */
  readonly toDraft: (pointer: string) => string;
}

const containers: Readonly<Record<string, JsonValue>> = { array: [], object: {} };

/** Objects that every award has; what they lack is lacking for good. */
const always = new Set([
  ...['', '/learner', '/microCredential', '/microCredential/issuer'],
  ...['/microCredential/workload', '/microCredential/level', '/microCredential/participation'],
]);

const maxRounds = 1000;

/**
 * Brings a draft into a shape that a mapping can be given, inventing nothing: a missing list or object
 * becomes an empty one, a malformed leaf is left out, and so is a part, such as one assessment, in which
 * an element that the model demands is missing.
 *
 * @internal
 */
export function completeAward(draft: JsonObject): CompletedAward {
  // An element that is left out becomes null at first, so that the others keep their numbers.
  let award = draft;
  const leftOut = new Map<string, string>();
  const filled = new Set<string>();
  let problems: readonly Problem[] = [];
  for (let round = 0; round < maxRounds; round += 1) {
    const parsed = parseMicroCredentialAward(award);
    problems = (parsed.ok ? [] : parsed.error).filter((found) => !isSettled(award, found));
    const changes = problems.flatMap((found) => changeFor(award, found, filled));
    const [change] = changes;
    if (change === undefined) break;
    if (change.value !== undefined) {
      award = changed(award, change.at, change.value);
      filled.add(change.at);
    } else {
      leftOut.set(change.at, change.element);
      award = isElement(award, change.at)
        ? changed(award, change.at, null)
        : removed(award, change.at);
    }
  }
  const { value, toOriginal } = compacted(award);
  return {
    award: value,
    leftOut: [...leftOut].map(([part, element]) => ({ part, element })),
    problems,
    toDraft: toOriginal,
  };
}

interface Change {
  readonly at: string;
  /** What is put there; absent: what stands there goes. */
  readonly value?: JsonValue;
  /** What was wrong. */
  readonly element: string;
}

function changeFor(
  award: JsonObject,
  { code, pointer, params }: Problem,
  filled: ReadonlySet<string>,
): readonly Change[] {
  const value = containers[String(params['expected'])];
  const isThere = pointer !== '' && atPointer(award, pointer) !== undefined;
  if (isThere && !filled.has(pointer)) return [{ at: pointer, element: pointer }];
  if (!isThere && code === 'mc.missing' && value !== undefined && !filled.has(pointer)) {
    return [{ at: pointer, value, element: pointer }];
  }
  // What an empty container does not mend goes with the part around it.
  const part = parentOf(pointer);
  return always.has(part) ? [] : [{ at: part, element: pointer }];
}

/** A list without elements says only that nothing was told; what was left out is told already. */
function isSettled(award: JsonObject, { code, pointer }: Problem): boolean {
  const value = atPointer(award, pointer);
  if (code === 'mc.too-few' && isList(value)) return value.every((element) => element === null);
  for (let at = pointer; at !== ''; at = parentOf(at)) {
    if (isElement(award, at) && atPointer(award, at) === null) return true;
  }
  return false;
}

function isElement(award: JsonObject, pointer: string): boolean {
  return isList(atPointer(award, parentOf(pointer)));
}

function parentOf(pointer: string): string {
  return pointerParts(pointer).length === 0 ? '' : pointer.slice(0, pointer.lastIndexOf('/'));
}
