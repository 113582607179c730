import { isJsonObject } from '@merkki/core';
import { Url } from '../primitives.ts';
import type { Alignment } from '../schemas/alignment.ts';
import { OldObject } from './old-object.ts';

const optional = ['targetCode', 'targetDescription', 'targetFramework'] as const;

/**
 * The alignments of an old badge class. One without name or web address is lost as a whole.
 *
 * @see Open Badges 2.0, AlignmentObject; Open Badges 3.0, appendix B.1.5.
 * @internal
 */
export function alignmentsOf(badgeClass: OldObject): Alignment[] {
  const { work } = badgeClass;
  return badgeClass.values('alignment').flatMap(({ value, pointer }): Alignment[] => {
    const old = isJsonObject(value) ? new OldObject(work, value, pointer) : undefined;
    old?.settle('Alignment', 'AlignmentObject');
    const targetName = old?.text('targetName');
    const targetUrl = old?.fit('targetUrl', Url);
    if (old === undefined || targetName === undefined || targetUrl === undefined) {
      work.ledger.lose(pointer, 'loss.unfit');
      return [];
    }
    const texts = optional.flatMap((name) => {
      const text = old.text(name);
      return text === undefined ? [] : [[name, text] as const];
    });
    return [{ type: ['Alignment'], targetName, targetUrl, ...Object.fromEntries(texts) }];
  });
}
