import type { MicroCredentialAward } from '@merkki/model';
import { countryName } from './build-profile.ts';
import { assessmentName } from './build-result-descriptions.ts';
import type { Ledger } from './ledger.ts';
import { bullets, section } from './markdown.ts';
import { narrativeTexts } from './pick-narrative-texts.ts';

/**
 * What of the award no other term of the subject can say: which outcomes were achieved, when each
 * assessment was passed, by which route, where; `undefined` when there is nothing.
 *
 * @internal
 */
export function buildSubjectNarrative(
  ledger: Ledger,
  award: MicroCredentialAward,
): string | undefined {
  const { microCredential, achievedOutcomes, results, route, place, note } = award;
  const texts = narrativeTexts(ledger.language);
  const outcomes = (achievedOutcomes ?? []).map((id, index) => {
    const at = microCredential.outcomes.findIndex((outcome) => outcome.id === id);
    const outcome = microCredential.outcomes[at];
    if (outcome === undefined) return undefined;
    ledger.carry(`/achievedOutcomes/${index}`);
    return ledger.text(outcome.text, `/microCredential/outcomes/${at}/text`);
  });
  const dates = (results ?? []).map(({ assessmentId, grade, achievedOn }, index) => {
    const at = microCredential.assessments.findIndex(({ id }) => id === assessmentId);
    const assessment = microCredential.assessments[at];
    if (assessment === undefined) return undefined;
    ledger.carry(`/results/${index}/achievedOn`);
    const name = assessmentName(ledger, assessment, `/microCredential/assessments/${at}`);
    const value = grade === undefined ? '' : `${grade}, `;
    return `${name}: ${value}${texts.achievedOn(achievedOn)}`;
  });
  ledger.carry('/route', '/place');
  const where = place && [
    place.locality,
    `${countryName(ledger, place.country)} (${place.country})`,
  ];
  const blocks = [
    route && texts.route[route],
    ...section(texts.achieved, [bullets(outcomes)]),
    ...section(texts.results, [bullets(dates)]),
    where && `${texts.issuedIn}: ${where.filter(Boolean).join(', ')}`,
    ledger.text(note, '/note'),
  ].filter(Boolean);
  return blocks.length === 0 ? undefined : blocks.join('\n\n');
}
