/**
 * Checks many definitions through all rules of all profiles in one process, and prints the speed on
 * one core and the memory as it goes.
 *
 *     pnpm exec node --expose-gc packages/quality/scripts/measure-checks.ts [COUNT]
 *
 * Each definition is one line of NDJSON made for it: the base of the examples with a number of its own
 * in id and title, every tenth with a mistake. Making and reading the line count in the time.
 */
import { createQualityChecker } from '../src/create-quality-checker.ts';
import { profiles } from '../src/profiles/choose-profiles.ts';
import { exampleMoment, readBase } from './read-examples.ts';

const count = Number(process.argv[2] ?? 10_000);
const base = readBase('definition');

function lineOf(number: number): string {
  const mistake = number % 10 === 0 ? { level: {} } : {};
  const id = `https://amk.example/definitions/${number}`;
  return JSON.stringify({ ...base, ...mistake, id, title: { en: `Course ${number}` } });
}

function heapMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1_000_000;
}

function run(from: number, to: number, names: readonly string[]): number {
  const checker = createQualityChecker({ profiles: names });
  const call = { stage: 'offering', now: exampleMoment } as const;
  let failed = 0;
  for (let number = from; number < to; number += 1) {
    const document: unknown = JSON.parse(lineOf(number));
    if (checker.check(document, call).verdict === 'fail') failed += 1;
  }
  return failed;
}

for (const [label, names] of [
  ['eu', []],
  ['all profiles', profiles],
] as const) {
  run(0, 500, names);
  const begin = process.cpuUsage();
  const heaps: number[] = [];
  let failed = 0;
  const step = Math.max(1, Math.ceil(count / 5));
  for (let from = 0; from < count; from += step) {
    failed += run(from, Math.min(count, from + step), names);
    heaps.push(heapMegabytes());
  }
  const { user, system } = process.cpuUsage(begin);
  const seconds = (user + system) / 1_000_000;
  const heap = heaps.map((each) => each.toFixed(1)).join(', ');
  process.stdout.write(
    `${label}: ${count} checked, ${failed} failed, ${Math.round(count / seconds)} a second of CPU time; heap ${heap} MB\n`,
  );
}
