import { type Failure, fail, type NotApplicable, notApplicable } from '../finding.ts';

/** Judges each element of a list that is at a path; an empty list is nothing to check. */
export function eachOf<Element>(
  elements: readonly Element[] | undefined,
  pathOf: (index: number) => string,
  holds: (element: Element) => boolean,
): NotApplicable | readonly Failure<'fail'>[] {
  if (elements === undefined || elements.length === 0) return notApplicable('nothing-to-check');
  return elements.flatMap((element, index) => (holds(element) ? [] : [fail(pathOf(index))]));
}
