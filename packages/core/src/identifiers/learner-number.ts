import { isEducationOid } from './education-oid.ts';

/**
 * Tells whether a text is a Finnish national learner number (oppijanumero, 1.2.246.562.24.…, test
 * nodes 98 and 198) with its check digit (weights 7, 3, 1 from the right).
 *
 * @see Opetushallitus, oppijanumerorekisteri, OIDGenerator.
 * @example
 * isLearnerNumber('1.2.246.562.24.00000000000'); // true: the sum of zeros needs the check digit 0
 */
export function isLearnerNumber(text: string): boolean {
  return isEducationOid(text, 'learner');
}
