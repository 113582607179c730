import type { Loss, Mapped } from '@merkki/core';
import { award, type MicroCredential } from '@merkki/model';
import type { Context } from './command.ts';
import { goodRecipients } from './good-recipients.ts';
import { readRecipients } from './io/read-recipients.ts';
import type { MapTarget, MapTargetOptions } from './map-target.ts';
import { unsignedId } from './unsigned-id.ts';

/**
 * Maps the award of each recipient of a list; `undefined`, with every problem printed, when one of them
 * is not good.
 *
 * @internal
 */
export async function mapRecipients(
  context: Context,
  fromAward: NonNullable<MapTarget['fromAward']>,
  definition: MicroCredential,
  path: string,
  options: MapTargetOptions,
): Promise<Mapped<readonly unknown[]> | undefined> {
  const good = goodRecipients(context, path, await readRecipients(path), definition);
  if (good === undefined) return undefined;
  const documents: unknown[] = [];
  const losses: Loss[] = [];
  for (const recipient of good) {
    const record = award(definition, recipient, {
      id: await unsignedId(definition, recipient),
      issuedOn: options.now.slice(0, 10),
    });
    const mapped = await fromAward(record, options);
    documents.push(mapped.value);
    // What the definition loses is the same for each recipient, and is told once.
    for (const loss of mapped.losses) {
      if (!losses.some(({ path: place, code }) => place === loss.path && code === loss.code))
        losses.push(loss);
    }
  }
  return { value: documents, losses };
}
