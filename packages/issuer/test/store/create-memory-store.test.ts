import { createMemoryStore } from '../../src/index.ts';
import { describeStore } from './describe-store.ts';

describeStore('the store in memory', async () => {
  const store = createMemoryStore();
  return { store, reopen: () => store };
});
