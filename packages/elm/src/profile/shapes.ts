import { claimShapes } from './claim-shapes.ts';
import { claimRows } from './common-rows.ts';
import { entityShapes } from './entity-shapes.ts';
import type { ClassName, Range, ShapeRow, ShapeRows } from './shape-row.ts';

/** A parsed {@link ShapeRow}. */
export interface Constraint {
  readonly member: string;
  readonly min: number;
  readonly max: number;
  readonly range: Range;
}

/** The structural constraints of `edc-generic-no-cv`, by class. */
export const shapes: ReadonlyMap<string, readonly Constraint[]> = /* @__PURE__ */ parseShapes({
  ...entityShapes,
  ...claimShapes,
});

/** What a claim of the class Claim itself must meet where a claim is wanted. */
export const claimTypeRows: readonly Constraint[] = /* @__PURE__ */ parseRows({
  ...claimRows,
  dcType: '1..* Concept',
});

/** What an issuer must have. */
export const issuerRows: readonly Constraint[] = /* @__PURE__ */ parseRows({
  eIDASIdentifier: '1..1 LegalIdentifier',
});

/** What `edc-issued-by-mandate` demands beyond `edc-generic-full`. */
export const mandateShapes: ReadonlyMap<string, readonly Constraint[]> =
  /* @__PURE__ */ parseShapes({
    EuropeanDigitalCredential: { evidence: '1..* Evidence' },
    Evidence: { evidenceStatement: '1..1 string' },
  });

function parseShapes(
  table: Readonly<Partial<Record<ClassName, ShapeRows>>>,
): Map<string, readonly Constraint[]> {
  return new Map(Object.entries(table).map(([name, rows]) => [name, parseRows(rows)]));
}

function parseRows(rows: ShapeRows): Constraint[] {
  return Object.entries(rows).map(([member, row]) => parseRow(member, row));
}

function parseRow(member: string, row: ShapeRow): Constraint {
  const [, min, max, range] = /^(\d)\.\.(\d|\*) (.+)$/.exec(row) ?? [];
  return {
    member,
    min: Number(min),
    max: max === '*' ? Number.POSITIVE_INFINITY : Number(max),
    range: range as Range, // the type of a row has nothing else behind the space
  };
}
