import type { Workload } from '@merkki/model';
import { creditFrameworks, findByCode } from '@merkki/vocabularies';
import type { Concept } from '../schemas/concept.ts';
import type { CreditPoint } from '../schemas/credit-point.ts';
import type { ElmWriter } from './elm-writer.ts';

/** Writes ECTS credits and those of other systems. */
export function writeCredits(writer: ElmWriter, workload: Workload, path: string): CreditPoint[] {
  const ects = findByCode(creditFrameworks, 'ECTS');
  const points = (framework: Concept, amount: number): CreditPoint =>
    writer.identify<CreditPoint>('creditPoint', {
      type: 'CreditPoint',
      framework,
      point: String(amount),
    });
  return [
    ...(workload.ects === undefined || ects === undefined
      ? []
      : [points(writer.entry(creditFrameworks, ects), workload.ects)]),
    ...(workload.other ?? []).map((other, index) => {
      const at = `${path}/other/${index}`;
      if (other.note !== undefined) writer.lose('loss.no-place', `${at}/note`);
      return points(writer.concept(other.system, `${at}/system`, [creditFrameworks]), other.points);
    }),
  ];
}
