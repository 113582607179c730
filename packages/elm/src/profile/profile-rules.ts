import type { ElmProfileName } from '../elm-versions.ts';
import {
  accredited,
  type Constraint,
  claimTypeRows,
  converted,
  issuerRows,
  lists,
  mandated,
  type Shapes,
  structure,
} from './shapes.ts';

/** The constraints of one class, by what a check looks up. */
export interface ClassRules {
  readonly byMember: ReadonlyMap<string, readonly Constraint[]>;
  /** Those that a missing member breaks. */
  readonly required: readonly Constraint[];
}

type Rules = ReadonlyMap<string, ClassRules>;

/** The constraints of each profile, by class; each stands on those of the profile that it extends. */
export const profileRules: Readonly<Record<ElmProfileName, Rules>> = /* @__PURE__ */ collectRules();

/** What a claim of the class Claim itself must meet where a claim is wanted. */
export const claimTypeRules: ClassRules = /* @__PURE__ */ toClassRules(claimTypeRows);

/** What an issuer must have. */
export const issuerRules: ClassRules = /* @__PURE__ */ toClassRules(issuerRows);

function collectRules(): Record<ElmProfileName, Rules> {
  const full = [structure, lists];
  return {
    'edc-generic-no-cv': toRules([structure]),
    'edc-generic-full': toRules(full),
    'edc-accredited': toRules([...full, accredited]),
    'edc-converted': toRules([...full, converted]),
    'edc-issued-by-mandate': toRules([...full, mandated]),
  };
}

function toRules(tables: readonly Shapes[]): Rules {
  const classes = new Set(tables.flatMap((table) => [...table.keys()]));
  return new Map(
    [...classes].map((name) => [
      name,
      toClassRules(tables.flatMap((table) => table.get(name) ?? [])),
    ]),
  );
}

function toClassRules(rows: readonly Constraint[]): ClassRules {
  const byMember = new Map<string, Constraint[]>();
  for (const row of rows) {
    const known = byMember.get(row.member);
    if (known === undefined) byMember.set(row.member, [row]);
    else known.push(row);
  }
  return { byMember, required: rows.filter(({ min }) => min > 0) };
}
