import type { MicroCredential } from '@merkki/model';
import { printNarrative } from '../narrative/print-narrative.ts';
import { criteriaSections } from '../narrative/sections.ts';
import { writeSections } from '../narrative/write-narrative.ts';
import type { Criteria } from '../schemas/criteria.ts';
import type { Ledger } from './ledger.ts';
import { narrativeContext, pageOf } from './narrative-context.ts';

/**
 * Builds the criteria: a narrative in Markdown in the language of the badge, and the page with the
 * assessment criteria where there is exactly one.
 *
 * @internal
 */
export function buildCriteria(
  ledger: Ledger,
  microCredential: MicroCredential,
  pointer: string,
): Criteria {
  const pages = new Set(
    microCredential.assessments.flatMap(({ criteria }) =>
      criteria.url === undefined ? [] : [criteria.url],
    ),
  );
  const [page] = pages;
  const context = {
    ...narrativeContext(ledger, microCredential, pointer),
    isLeftOut: (at: string) =>
      (at === `${pointer}/awardingBodies` && isAwardedByIssuer(microCredential)) ||
      (pageOf(microCredential) !== undefined && /\/outcomes\/\d+\/id$/.test(at)),
  };
  const sections = writeSections(criteriaSections, microCredential, pointer, context);
  const narrative = printNarrative(sections);
  return {
    ...(pages.size === 1 && page !== undefined ? { id: page } : {}),
    ...(narrative.trim() === '' ? {} : { narrative }),
  };
}

/**
 * Tells whether the issuer alone awards, so that the badge's issuer says all of it.
 *
 * @internal
 */
export function isAwardedByIssuer({ awardingBodies, issuer }: MicroCredential): boolean {
  return JSON.stringify(awardingBodies) === JSON.stringify([issuer]);
}
