/** Where the parts of the model course unit – assessment item – realisation stand in a document. */
export interface Triad {
  /** JSON Pointer of the course unit. */
  readonly courseUnit: string;
  /** JSON Pointer of the list of assessment items. */
  readonly assessmentItems: string;
  /** JSON Pointer of the realisation. */
  readonly realisation: string;
}

/** Where they stand in a document for Sisu. */
export const sisuTriad: Triad = Object.freeze({
  courseUnit: '/courseUnit',
  assessmentItems: '/assessmentItems',
  realisation: '/courseUnitRealisation',
});
