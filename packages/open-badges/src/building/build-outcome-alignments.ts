import type { MicroCredential } from '@merkki/model';
import type { Alignment } from '../schemas/alignment.ts';
import { buildAlignments } from './build-alignment.ts';
import { isWebAddress } from './concept-label.ts';
import type { Ledger } from './ledger.ts';
import { partUri } from './part-uri.ts';

/**
 * The alignment of one learning outcome: a competency that the micro-credential's own page describes.
 * `undefined` when the micro-credential has no web address.
 *
 * @internal
 */
export function outcomeAlignment(
  ledger: Ledger,
  microCredential: MicroCredential,
  index: number,
  pointer: string,
): Alignment | undefined {
  const outcome = microCredential.outcomes[index];
  if (outcome === undefined || !isWebAddress(microCredential.id)) return undefined;
  ledger.carry(`${pointer}/id`);
  return {
    type: ['Alignment'],
    targetName: ledger.text(outcome.text, `${pointer}/text`),
    targetUrl: partUri(microCredential.id, outcome.id),
    targetCode: outcome.id,
    targetType: 'ceasn:Competency',
  };
}

/**
 * The alignments of all outcomes, and of the skills that they name.
 *
 * @internal
 */
export function buildOutcomeAlignments(
  ledger: Ledger,
  microCredential: MicroCredential,
  pointer: string,
): Alignment[] {
  return microCredential.outcomes.flatMap((outcome, index) => {
    const at = `${pointer}/outcomes/${index}`;
    const own = outcomeAlignment(ledger, microCredential, index, at);
    const skills = buildAlignments(ledger, outcome.skills, `${at}/skills`, {
      targetType: 'ext:ESCOAlignment',
    }).map((skill) =>
      skill.targetUrl.startsWith('http://data.europa.eu/esco/')
        ? { ...skill, targetFramework: 'ESCO' }
        : { ...skill, targetType: 'ext:Skill' as const },
    );
    return [...(own === undefined ? [] : [own]), ...skills];
  });
}
