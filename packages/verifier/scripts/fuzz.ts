// Fuzzes the verifier for some minutes, one target after the other:
// `node packages/verifier/scripts/fuzz.ts --minutes 10 [--seed 7]`. A failure names target, seed and
// case, ten of them end a target; the same seed gives the same mutants of keys made anew.
import { parseArgs } from 'node:util';
import { createFuzzTargets } from './fuzz-targets.ts';
import { seededRandom } from './mutate.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const targets = await createFuzzTargets();
const share = (Number(values.minutes) * 60_000) / targets.length;

let failures = 0;
for (const { name, run } of targets) {
  const random = seededRandom(seed);
  const end = performance.now() + share;
  let cases = 0;
  for (let found = 0; performance.now() < end && found < 10; cases += 1) {
    try {
      await run(random);
    } catch (error) {
      failures += 1;
      found += 1;
      process.stderr.write(`${name}, seed ${seed}, case ${cases}: ${String(error)}\n`);
    }
  }
  process.stdout.write(`${name}: ${cases} cases, seed ${seed}\n`);
}
process.exitCode = failures === 0 ? 0 : 1;
