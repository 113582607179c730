import { beforeAll, describe, expect, test } from 'vitest';
import { checkLog, createMemoryStore, type LogEvent } from '../../src/index.ts';

const format = 'ob3-jwt';
const at = '2026-11-24T10:00:00Z';
const done = (id: string): LogEvent => ({ event: 'done', at, id, format });
let lines: readonly string[];

beforeAll(async () => {
  const store = createMemoryStore();
  const ids = ['a', 'b', 'c', 'd', 'e'];
  await store.exclusively((session) => session.append(ids.map((id) => done(`urn:${id}`))));
  lines = (await store.entries()).map((entry) => `${JSON.stringify(entry)}\n`);
});

const codes = async (text: string, head?: string): Promise<readonly string[]> =>
  (await checkLog(text, head === undefined ? {} : { head })).problems.map(
    ({ code, pointer }) => `${code} ${pointer}`,
  );

describe('the check of a log', () => {
  test('finds nothing wrong with a log as it was written', async () => {
    const check = await checkLog(lines.join(''));
    expect(check).toMatchObject({ count: 5, problems: [], torn: false });
    expect(check.head).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each<[string, (lines: readonly string[]) => readonly string[], string]>([
    [
      'an entry that was changed',
      (all) => all.map((line) => line.replace('urn:c', 'urn:x')),
      'audit.changed /2',
    ],
    ['an entry that was deleted', (all) => all.filter((_, at) => at !== 2), 'audit.gap /2'],
    ['a beginning that was cut off', (all) => all.slice(1), 'audit.gap /0'],
    [
      'entries in another order',
      ([a = '', b = '', c = '', ...rest]) => [a, c, b, ...rest],
      'audit.order /2',
    ],
    ['an entry that stands twice', ([a = '', ...rest]) => [a, a, ...rest], 'audit.order /1'],
    [
      'a line that is no entry',
      (all) => all.map((line, at) => (at === 1 ? '{}\n' : line)),
      'audit.malformed /1',
    ],
    [
      'a member that was added',
      (all) => all.map((line) => line.replace('{"seq":4', '{"note":1,"seq":4')),
      'audit.malformed /3',
    ],
  ])('finds %s', async (_, change, expected) => {
    expect(await codes(change(lines).join(''))).toContain(expected);
  });

  test('finds an entry that was made anew with a hash of its own', async () => {
    const store = createMemoryStore();
    const others: LogEvent[] = [done('urn:a'), done('urn:x')];
    await store.exclusively((session) => session.append(others));
    const forged = `${JSON.stringify((await store.entries())[1])}\n`;
    const text = lines.map((line, at) => (at === 1 ? forged : line)).join('');
    expect(await codes(text)).toEqual(['audit.chain /2']);
  });

  test('finds an end that was cut off when the head was written down elsewhere', async () => {
    const { head } = await checkLog(lines.join(''));
    const cut = lines.slice(0, -1).join('');
    expect(await codes(cut)).toEqual([]);
    expect(await codes(cut, head)).toEqual(['audit.head-missing ']);
    expect(await codes(lines.join(''), head)).toEqual([]);
  });

  test('tells of a torn last line, which is no fault', async () => {
    const check = await checkLog(`${lines.join('')}{"seq":6`);
    expect(check).toMatchObject({ count: 5, problems: [], torn: true });
  });
});
