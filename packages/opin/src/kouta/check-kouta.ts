import type { JsonObject, Problem } from '@merkki/core';
import { findFieldProblems } from './find-field-problems.ts';
import type { KoutaDocument } from './kouta-document.ts';
import type { KoutaProblemCode } from './problem-codes.ts';
import { koutaProfile } from './profile.ts';
import { koutaRules, lookup } from './rules.ts';

/** How strictly a document is checked. */
export interface CheckKoutaOptions {
  /**
   * Also ask for all that an earlier version of the service wanted of a published document, such as
   * when teaching takes place; the present version was not read on this. Default: false.
   */
  readonly completeness?: boolean;
}

/** A problem of a document for Opintopolku. */
export interface KoutaProblem extends Problem {
  /** Stable code. */
  readonly code: KoutaProblemCode;
}

/**
 * Checks a koulutus and its toteutus as Opintopolku does when it takes them: the form of each value by
 * the profile, and the rules between values. A draft (`tallennettu`) may be incomplete.
 *
 * @param document - As {@link toKouta} makes it; is not changed.
 * @returns What the service would refuse, with pointers into the document; empty when nothing. Code
 * sets and OIDs are checked by their form; whether they exist only the service knows. Never throws on
 * bad data.
 * @see kouta-backend of Opetushallitus, service/ToteutusServiceValidation.scala.
 * @example
 * checkKouta({ koulutus: {}, toteutus: {} }).some(({ code }) => code === 'kouta.missing'); // true
 */
export function checkKouta(
  { koulutus, toteutus }: KoutaDocument,
  options: CheckKoutaOptions = {},
): readonly KoutaProblem[] {
  const document: JsonObject = { koulutus, toteutus };
  const at = lookup(document);
  const fieldProblems = findFieldProblems(document, koutaProfile);
  const broken = koutaRules
    .filter((rule) => !rule.completeness || options.completeness === true)
    .flatMap(({ code, pointer, source, broken: rule }): readonly KoutaProblem[] => {
      const params = rule(at, at(pointer));
      return params === undefined ? [] : [{ code, pointer, params, source }];
    });
  return [...fieldProblems, ...broken];
}
