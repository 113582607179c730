import { vi } from 'vitest';

/** Runs code of a peer that reads the clock, which stands at the moment meanwhile. */
export async function atMoment<T>(moment: string, run: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) });
  try {
    return await run();
  } finally {
    vi.useRealTimers();
  }
}
