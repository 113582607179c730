import type { StatusIndexStore } from '@merkki/proofs/status-list';
import type { StatusPlace } from '../store/credential-record.ts';
import type { IssuingRecords } from '../store/issuing-records.ts';
import type { IssuingSession } from '../store/issuing-store.ts';
import type { LogEvent } from '../store/log-event.ts';

/**
 * Keeps in the log which indexes of a status list are taken. An index is taken from the moment of the
 * call, also while the log is still being written.
 *
 * @internal
 */
export function statusIndexStore(
  session: IssuingSession,
  records: IssuingRecords,
  { at, purpose }: { readonly at: string; readonly purpose: StatusPlace['purpose'] },
): StatusIndexStore {
  return {
    claim: async (list, index, owner) => {
      if (!records.reserve(list, index)) return false;
      const event: LogEvent = { event: 'index-taken', at, id: owner, list, purpose, index };
      await session.append([event]);
      records.apply(event);
      return true;
    },
    find: async (list, owner) => {
      const status = records.find(owner)?.status;
      return status?.list === list ? status.index : undefined;
    },
  };
}
