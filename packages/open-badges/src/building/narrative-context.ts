import type { MicroCredential } from '@merkki/model';
import { narrativeWords } from '../narrative/narrative-words.ts';
import type { WriteContext } from '../narrative/write-narrative.ts';
import { assessmentName } from './build-result-descriptions.ts';
import { isWebAddress } from './concept-label.ts';
import type { Ledger } from './ledger.ts';

/**
 * What writing a narrative needs to know of the micro-credential.
 *
 * @param pointer - Where the micro-credential stands in the ledger's source.
 * @internal
 */
export function narrativeContext(
  ledger: Ledger,
  microCredential: MicroCredential,
  pointer: string,
): WriteContext {
  const { outcomes, assessments } = microCredential;
  return {
    ledger,
    language: ledger.language,
    words: narrativeWords[ledger.language],
    page: pageOf(microCredential),
    nameOf: (list, id) => {
      if (list === 'outcomes') {
        const index = outcomes.findIndex((outcome) => outcome.id === id);
        return ledger.text(outcomes[index]?.text, `${pointer}/outcomes/${index}/text`);
      }
      const index = assessments.findIndex((assessment) => assessment.id === id);
      const assessment = assessments[index];
      if (assessment === undefined) return undefined;
      return assessmentName(ledger, assessment, `${pointer}/assessments/${index}`);
    },
  };
}

/**
 * Web address of the micro-credential, without fragment; `undefined` when its id is none.
 *
 * @internal
 */
export function pageOf({ id }: MicroCredential): string | undefined {
  return isWebAddress(id) ? id.split('#')[0] : undefined;
}
