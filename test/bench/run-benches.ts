import type { Bench } from './bench.ts';
import { type Measurement, type MeasureOptions, measurePair } from './harness.ts';

/** Where the lines of a run go. */
export interface Output {
  /** The table of ratios. */
  readonly result: (line: string) => void;
  /** Progress, and absolute times for orientation. */
  readonly note: (line: string) => void;
}

/**
 * Checks all results, then measures all comparisons and writes a Markdown table of ratios.
 *
 * @returns Whether all results were right; if not, nothing was measured.
 */
export async function runBenches(
  benches: readonly Bench[],
  options: MeasureOptions,
  { result, note }: Output,
): Promise<boolean> {
  const wrong: string[] = [];
  for (const { format, check } of benches) {
    wrong.push(...(await check()).map((claim) => `${format}: not so: ${claim}`));
  }
  for (const line of wrong) note(line);
  if (wrong.length > 0) return false;

  result('| format | work | peer | ratio | quartiles |');
  result('| --- | --- | --- | ---: | ---: |');
  for (const { format, comparisons } of benches) {
    for (const { work, peer, ...pair } of comparisons) {
      const measured = await measurePair(pair, options);
      const { lower, median, upper } = measured.ratio;
      const quartiles = `${lower.toFixed(2)}–${upper.toFixed(2)}`;
      result(`| ${format} | ${work} | ${peer} | ${median.toFixed(2)} | ${quartiles} |`);
      note(`${format}, ${work}: ${times(measured)}`);
    }
  }
  return true;
}

function times({ ours, theirs }: Measurement): string {
  const [mine, other] = [ours, theirs].map((time) => `${(time / 1000).toFixed(3)} ms`);
  return `${mine}, peer ${other} of CPU time per call on this machine`;
}
