import { MerkkiError } from '@merkki/core';
import { EventLog } from './event-log.ts';
import type { IssuingSession, IssuingStore } from './issuing-store.ts';

/**
 * Makes a store that lives as long as the process, for tests and for services that keep the
 * credentials elsewhere.
 *
 * @example
 * const store = createMemoryStore();
 * await store.entries(); // []
 */
export function createMemoryStore(): IssuingStore {
  const log = new EventLog([]);
  const files = new Map<string, Uint8Array>();
  const readFile = async (name: string): Promise<Uint8Array | undefined> =>
    files.get(name)?.slice();
  const entries: IssuingStore['entries'] = async () => [...log.entries];
  const session: IssuingSession = {
    entries,
    append: (events) => log.append(events),
    readFile,
    writeFile: async (name, content) => void files.set(name, content.slice()),
  };
  let pending = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    entries,
    readFile,
    exclusively: async (work, { whenBusy = 'refuse' } = {}) => {
      if (pending > 0 && whenBusy === 'refuse') throw storeLocked();
      pending += 1;
      const turn = last.then(() => work(session));
      last = turn.catch(() => undefined);
      return turn.finally(() => {
        pending -= 1;
      });
    },
  };
}

/**
 * The refusal of work while other work is under way.
 */
export function storeLocked(params: Readonly<Record<string, string>> = {}): MerkkiError {
  return new MerkkiError({
    code: 'store.locked',
    message: 'Other work on this store is under way.',
    params,
  });
}
