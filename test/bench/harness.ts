/** Two ways to the same result. */
export interface Pair {
  readonly ours: () => Promise<unknown>;
  readonly theirs: () => Promise<unknown>;
}

/** How a pair is measured; all times are CPU time of this process in microseconds. */
export interface MeasureOptions {
  /** Rounds that count: one slice of each side. */
  readonly rounds: number;
  /** Least length of a slice: calls are repeated until it is reached. No slice is twice as long. */
  readonly slice: number;
  /** How long each side runs before anything counts. */
  readonly warmUp: number;
  /** CPU time used so far. Default: user and system time of all threads of this process. */
  readonly clock?: () => number;
}

/** What came of measuring a pair. */
export interface Measurement {
  /** Quartiles of the rounds' ratios, theirs to ours: over 1 we need less. */
  readonly ratio: Quartiles;
  /** Median cost of one call in microseconds: a property of this machine at this moment. */
  readonly ours: number;
  readonly theirs: number;
}

/** The values below which a quarter, a half and three quarters lie. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** Its multiples spread evenly between whole numbers, without a period. */
const goldenRatio = (1 + Math.sqrt(5)) / 2;

/**
 * Measures a pair. CPU time instead of the wall clock, since other processes may run; the sides take
 * turns in short slices, and in who begins, so that whatever changes over time touches both alike.
 */
export async function measurePair(pair: Pair, options: MeasureOptions): Promise<Measurement> {
  const { rounds, clock = usedCpu } = options;
  const ours = await warmSide(pair.ours, options);
  const theirs = await warmSide(pair.theirs, options);
  for (let round = 0; round < rounds; round += 1) {
    // Slices of one length could fall into step with the garbage collector.
    const stretch = 1 + ((round * goldenRatio) % 1);
    for (const side of round % 2 === 0 ? [ours, theirs] : [theirs, ours]) {
      const calls = Math.round(side.calls * stretch);
      side.costs.push((await runSlice(side.run, calls, clock)) / calls);
    }
  }
  const ratios = ours.costs.map((cost, round) => (theirs.costs[round] ?? Number.NaN) / cost);
  return {
    ratio: quartiles(ratios),
    ours: quartiles(ours.costs).median,
    theirs: quartiles(theirs.costs).median,
  };
}

/** The quartiles of some numbers, in between two of them where none is the one. */
export function quartiles(values: readonly number[]): Quartiles {
  const sorted = values.toSorted((left, right) => left - right);
  const at = (part: number): number => {
    const place = part * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? Number.NaN;
    const above = sorted[Math.ceil(place)] ?? Number.NaN;
    return below + (above - below) * (place % 1);
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}

interface Side {
  readonly run: () => Promise<unknown>;
  /** How many calls make a slice. */
  readonly calls: number;
  /** Cost of a call in each round. */
  readonly costs: number[];
}

/** Runs one side until it is warm, and finds out how many calls make a slice. */
async function warmSide(
  run: () => Promise<unknown>,
  { slice, warmUp, clock = usedCpu }: MeasureOptions,
): Promise<Side> {
  let calls = 1;
  let cost = await runSlice(run, calls, clock);
  for (let used = cost; used < warmUp || cost < slice; used += cost) {
    if (cost < slice) calls *= 2;
    cost = await runSlice(run, calls, clock);
  }
  return { run, calls: Math.max(1, Math.ceil((slice * calls) / Math.max(cost, 1))), costs: [] };
}

async function runSlice(
  run: () => Promise<unknown>,
  calls: number,
  clock: () => number,
): Promise<number> {
  const start = clock();
  for (let call = 0; call < calls; call += 1) await run();
  return clock() - start;
}

function usedCpu(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
