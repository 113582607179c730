import { claimShapes } from './claim-shapes.ts';
import { type CodeLists, codeLists } from './code-lists.ts';
import { claimRows } from './common-rows.ts';
import { entityShapes } from './entity-shapes.ts';
import { classesOf, datatypeOf, needsIri } from './ranges.ts';
import type { ClassName, Datatype, Range, ShapeRow, ShapeRows } from './shape-row.ts';

/** A parsed {@link ShapeRow}. */
export interface Constraint {
  readonly member: string;
  readonly min: number;
  readonly max: number;
  readonly range: Range;
  /** The code list that each value must name as its own. */
  readonly scheme: string | undefined;
  /** The classes of which a node must have one; none: any node or literal. */
  readonly classes: readonly string[];
  readonly needsIri: boolean;
  /** The datatype of a literal; `undefined` where a node or any literal is wanted. */
  readonly datatype: Datatype | 'langString' | undefined;
}

/** Constraints by class. */
export type Shapes = ReadonlyMap<string, readonly Constraint[]>;

/** The structural constraints of `edc-generic-no-cv`. */
export const structure: Shapes = /* @__PURE__ */ parseShapes({ ...entityShapes, ...claimShapes });

/** What `edc-generic-full` demands beyond the structure. */
export const lists: Shapes = /* @__PURE__ */ parseLists(codeLists);

/** What `edc-accredited` demands beyond `edc-generic-full`. */
export const accredited: Shapes = /* @__PURE__ */ parseShapes({
  EuropeanDigitalCredential: { evidence: '1..* Evidence' },
  Person: { hasClaim: '1..1 AchievementClaim' },
  Evidence: { accreditation: '1..1 Accreditation' },
});

/** What `edc-converted` demands beyond `edc-generic-full`. */
export const converted: Shapes = /* @__PURE__ */ parseShapes({
  EuropeanDigitalCredential: { evidence: '1..* Evidence' },
  Evidence: { embeddedEvidence: '1..* MediaObject' },
});

/** What `edc-issued-by-mandate` demands beyond `edc-generic-full`. */
export const mandated: Shapes = /* @__PURE__ */ parseShapes({
  EuropeanDigitalCredential: { evidence: '1..* Evidence' },
  Evidence: { evidenceStatement: '1..1 string' },
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

function parseShapes(table: Readonly<Partial<Record<ClassName, ShapeRows>>>): Shapes {
  return new Map(Object.entries(table).map(([name, rows]) => [name, parseRows(rows)]));
}

function parseRows(rows: ShapeRows): Constraint[] {
  return Object.entries(rows).map(([member, row]) => parseRow(member, row));
}

function parseRow(member: string, row: ShapeRow): Constraint {
  const [, min, max, rest] = /^(\d)\.\.(\d|\*) (.+)$/.exec(row) ?? [];
  const range = rest as Range; // the type of a row has nothing else behind the space
  return {
    member,
    min: Number(min),
    max: max === '*' ? Number.POSITIVE_INFINITY : Number(max),
    range,
    scheme: undefined,
    classes: classesOf(range),
    needsIri: needsIri.has(range),
    datatype: datatypeOf(range),
  };
}

function parseLists(table: CodeLists): Shapes {
  return new Map(
    Object.entries(table).map(([name, schemes]) => [
      name,
      Object.entries(schemes).map(([member, scheme]) => ({
        ...parseRow(member, '0..* iri'),
        scheme,
      })),
    ]),
  );
}
