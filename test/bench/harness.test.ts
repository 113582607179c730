import { describe, expect, test } from 'vitest';
import { measurePair, quartiles } from './harness.ts';
import { runBenches } from './run-benches.ts';

/** A clock that calls move on, as if each cost what it says. */
function fakeWork() {
  let time = 0;
  const order: string[] = [];
  return {
    order,
    clock: () => time,
    costing: (name: string, cost: number) => async () => {
      order.push(name);
      time += cost;
    },
  };
}

describe('measuring a pair', () => {
  test('gives the ratio of the costs, theirs to ours, however often each fits into a slice', async () => {
    const { clock, costing } = fakeWork();
    const pair = { ours: costing('ours', 20), theirs: costing('theirs', 70) };
    const measured = await measurePair(pair, { rounds: 5, slice: 1000, warmUp: 3000, clock });
    expect(measured).toEqual({
      ratio: { lower: 3.5, median: 3.5, upper: 3.5 },
      ours: 20,
      theirs: 70,
    });
  });

  test('repeats calls until a slice is reached, in slices of unequal length', async () => {
    const { clock, costing, order } = fakeWork();
    const pair = { ours: costing('a', 10), theirs: costing('b', 20) };
    await measurePair(pair, { rounds: 2, slice: 40, warmUp: 0, clock });
    // The second round is 1.62 times the first, and begins with the other side.
    expect(order.slice(-15).join('')).toBe('aaaabbbbbaaaaaa');
  });

  test('runs each side as long as it takes to be warm before anything counts', async () => {
    const { clock, costing } = fakeWork();
    let calls = 0;
    const slowAtFirst = async () => {
      calls += 1;
      await costing('ours', calls <= 100 ? 400 : 10)();
    };
    const pair = { ours: slowAtFirst, theirs: costing('theirs', 10) };
    const measured = await measurePair(pair, { rounds: 3, slice: 100, warmUp: 60_000, clock });
    expect(measured.ratio.median).toBe(1);
  });

  test('counts one call of each when nothing is asked for', async () => {
    const { clock, costing, order } = fakeWork();
    const pair = { ours: costing('a', 10), theirs: costing('b', 20) };
    await measurePair(pair, { rounds: 1, slice: 0, warmUp: 0, clock });
    expect(order.join('')).toBe('abab');
  });
});

test.each([
  [[7], { lower: 7, median: 7, upper: 7 }],
  [[4, 1, 3, 2, 5], { lower: 2, median: 3, upper: 4 }],
  [[10, 0, 20, 30], { lower: 7.5, median: 15, upper: 22.5 }],
])('the quartiles of %j', (values, expected) => {
  expect(quartiles(values)).toEqual(expected);
});

describe('running benches', () => {
  const run = async (wrong: readonly string[]) => {
    const { clock, costing, order } = fakeWork();
    const results: string[] = [];
    const notes: string[] = [];
    const work = { work: 'signing', peer: 'theirs', theirs: costing('theirs', 30) };
    const isRight = await runBenches(
      [
        {
          format: 'good',
          check: async () => [],
          comparisons: [{ ...work, ours: costing('ours', 20) }],
        },
        { format: 'other', check: async () => wrong, comparisons: [] },
      ],
      { rounds: 3, slice: 100, warmUp: 0, clock },
      { result: (line) => results.push(line), note: (line) => notes.push(line) },
    );
    return { isRight, results, notes, order };
  };

  test('writes a table of ratios when all results are right', async () => {
    const { isRight, results } = await run([]);
    expect(isRight).toBe(true);
    expect(results.at(-1)).toBe('| good | signing | theirs | 1.50 | 1.50–1.50 |');
  });

  test('measures nothing at all when one result is wrong, and says which', async () => {
    const { isRight, results, notes, order } = await run(['the peer accepts what we sign']);
    expect(isRight).toBe(false);
    expect(notes).toEqual(['other: not so: the peer accepts what we sign']);
    expect({ results, order }).toEqual({ results: [], order: [] });
  });
});
