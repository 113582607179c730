import { compromiseKey, type KeyRecord, retireKey } from '@merkki/proofs';
import { chooseKey } from '../choose-key.ts';
import { type Run, textOption } from '../command.ts';
import { instantOption } from '../instant-option.ts';
import { updateKeys } from '../io/key-store.ts';
import { writePublicKeys } from '../io/write-public-keys.ts';
import { printKey, printPublishing } from '../key-text.ts';

/** Takes a key out of use; what it signed still verifies. */
export const retire: Run = endBy('retire', ['active'], retireKey);

/** Marks a key as known to others; nothing it signed verifies any more. */
export const compromise: Run = endBy('compromise', ['active', 'retired'], compromiseKey);

function endBy(
  verb: 'retire' | 'compromise',
  states: readonly KeyRecord['status'][],
  end: typeof compromiseKey,
): Run {
  return async (context, positionals, values) => {
    const moment = textOption(values, 'at');
    const at = moment === undefined ? context.now() : instantOption('--at', moment);
    const { folder, files, chosen } = await chooseKey(`keys ${verb}`, positionals, values, states);
    const records = end(
      files.map(({ record }) => record),
      chosen.record.id,
      { at },
    );
    await updateKeys(files, records);
    await writePublicKeys(folder, records);
    const record = records.find(({ id }) => id === chosen.record.id) ?? chosen.record;
    printKey(context, { ...chosen, record });
    printPublishing(context, record);
    return 0;
  };
}
