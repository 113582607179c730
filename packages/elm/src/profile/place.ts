import { toPointer } from '@merkki/core';

/** A place in a document: a step below another place; the whole document is `undefined`. */
export interface Place {
  readonly above: Place | undefined;
  readonly step: string | number;
}

/**
 * The JSON Pointer of a place. Pointers are made of what is reported only: most places never are.
 *
 * @internal
 */
export function pointerOf(place: Place | undefined): string {
  const steps: (string | number)[] = [];
  for (let here = place; here !== undefined; here = here.above) steps.push(here.step);
  return toPointer(steps.reverse());
}
