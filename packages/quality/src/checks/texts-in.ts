import { toPointer } from '@merkki/core';

/** A text and where it stands. */
export interface PlacedText {
  readonly path: string;
  readonly text: string;
}

/** Every text in a value, with its pointer; members that `skip` names are passed over whole. */
export function textsIn(
  value: unknown,
  skip: (path: string) => boolean = () => false,
): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const visit = (each: unknown, path: string): void => {
    if (typeof each === 'string') found.push({ path, text: each });
    if (typeof each !== 'object' || each === null) return;
    for (const [name, part] of Object.entries(each)) {
      const inner = path + toPointer([name]);
      if (!skip(inner)) visit(part, inner);
    }
  };
  visit(value, '');
  return found;
}
