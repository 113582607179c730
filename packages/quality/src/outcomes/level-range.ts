/** The levels of Bloom that the highest verb of one outcome may have at an EQF level. */
export interface LevelRange {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The range for an EQF level, 1 to 8. The mapping is ours: the EQF has no verbs, and Bloom no
 * levels of qualification. It is wide on purpose.
 */
export function levelRange(eqf: number): LevelRange {
  if (eqf <= 3) return { lowest: 1, highest: 4 };
  if (eqf <= 5) return { lowest: 1, highest: 6 };
  if (eqf === 6) return { lowest: 2, highest: 6 };
  return { lowest: eqf === 7 ? 3 : 4, highest: 6 };
}

/** Two levels of Bloom to suggest at an EQF level, or where none is known. */
export function suggestedLevels(eqf: number | undefined): readonly [number, number] {
  if (eqf === undefined || eqf <= 3) return [2, 3];
  if (eqf <= 5) return [3, 4];
  return eqf === 6 ? [4, 5] : [5, 6];
}
