import type { MicroCredential } from '@merkki/model';
import type { Criteria } from '../schemas/criteria.ts';
import { assessmentSection, outcomesSection } from './describe-assessment.ts';
import { participationSection, partiesSection, qualitySection } from './describe-participation.ts';
import {
  furtherSection,
  integrationSection,
  prerequisitesSection,
  validitySection,
} from './describe-use.ts';
import { levelSection, workloadSection } from './describe-workload.ts';
import type { Ledger } from './ledger.ts';
import { narrativeTexts } from './pick-narrative-texts.ts';

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
  const describe = { ledger, microCredential, pointer, texts: narrativeTexts(ledger.language) };
  const pages = new Set(
    microCredential.assessments.flatMap(({ criteria }) =>
      criteria.url === undefined ? [] : [criteria.url],
    ),
  );
  const [page] = pages;
  const sections = [
    outcomesSection,
    assessmentSection,
    workloadSection,
    levelSection,
    participationSection,
    qualitySection,
    partiesSection,
    prerequisitesSection,
    integrationSection,
    validitySection,
    furtherSection,
  ].flatMap((write) => write(describe));
  return {
    ...(pages.size === 1 && page !== undefined ? { id: page } : {}),
    narrative: sections.join('\n\n'),
  };
}
