import type { MicroCredentialAward } from '@merkki/model';
import { printNarrative } from '../narrative/print-narrative.ts';
import { awardSections } from '../narrative/sections.ts';
import { writeSections } from '../narrative/write-narrative.ts';
import type { Ledger } from './ledger.ts';
import { narrativeContext } from './narrative-context.ts';

/**
 * What of the award no other term of the subject can say: which outcomes were achieved, when each
 * assessment was passed, by which route, where; `undefined` when there is nothing.
 *
 * @param isIssueDateTold - Whether another member of the badge holds the date of issue.
 * @internal
 */
export function buildSubjectNarrative(
  ledger: Ledger,
  award: MicroCredentialAward,
  isIssueDateTold: boolean,
): string | undefined {
  const context = {
    ...narrativeContext(ledger, award.microCredential, '/microCredential'),
    isLeftOut: (at: string) => at === '/issuedOn' && isIssueDateTold,
  };
  const narrative = printNarrative(writeSections(awardSections, award, '', context));
  return narrative === '' ? undefined : narrative;
}
