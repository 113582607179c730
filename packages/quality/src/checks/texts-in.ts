import { toPointer } from '@merkki/core';

/** A text and where it stands. */
export interface PlacedText {
  readonly path: string;
  readonly text: string;
}

/** Every text in a value, with its pointer; members that `skip` names are passed over whole. */
export function textsIn(
  value: unknown,
  skip: ReadonlySet<string> = new Set(),
): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const visit = (each: unknown, path: string): void => {
    if (typeof each === 'string') found.push({ path, text: each });
    if (typeof each !== 'object' || each === null) return;
    for (const name of Object.keys(each)) {
      if (skip.has(name)) continue;
      const part: unknown = Reflect.get(each, name);
      if (typeof part === 'string' || typeof part === 'object') {
        visit(part, path + toPointer([name]));
      }
    }
  };
  visit(value, '');
  return found;
}
