// Shows that reading NDJSON holds one definition at a time: prints the peak of memory at 10 000 and
// at 100 000 definitions and their ratio, and exits with 1 when it is over 1.2.
//
//   pnpm exec node packages/model/scripts/measure-ndjson-memory.ts
//
// Each count is read three times in a process of its own. What counts is the largest heap that
// remains after a collection, taken every 500 lines, and beside it the largest resident set. The
// young generation has a fixed size: V8 enlarges it in a long run, whatever the program holds.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readNdjson } from '../src/read-ndjson.ts';

const counts = [10_000, 100_000] as const;
const allowed = 1.2;

interface Peak {
  readonly heap: number;
  readonly resident: number;
}

const text = (en: string) => ({ fi: `${en} suomeksi`, sv: `${en} på svenska`, en });

/** Definitions of about 2.5 kB, no two alike, in pieces of 64 KiB that are cut anywhere. */
async function* stream(count: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let held = '';
  for (let index = 0; index < count; index += 1) {
    held += `${JSON.stringify(definition(index))}\n`;
    if (held.length >= 65_536) {
      yield encoder.encode(held.slice(0, 65_536));
      held = held.slice(65_536);
    }
  }
  yield encoder.encode(held);
}

function definition(index: number) {
  const amk = { id: 'https://amk.example', legalName: text('University'), country: 'FI' };
  return {
    schemaVersion: '1.0',
    id: `https://amk.example/mc/${index}`,
    version: '1',
    status: 'published',
    title: text(`Course ${index}`),
    summary: text(`Course ${index} teaches what its outcomes say. `.repeat(4)),
    issuer: amk,
    awardingBodies: [amk],
    outcomes: [1, 2, 3, 4].map((number) => ({
      id: `lo${number}`,
      text: text(`Plans part ${number} of course ${index}.`),
      assessedBy: ['a1'],
    })),
    workload: { ects: 1 + (index % 50) },
    level: { eqf: 6 },
    assessments: [
      { id: 'a1', type: { prefLabel: text('Project') }, criteria: { text: text('A sound plan.') } },
    ],
    participation: { mode: [{ prefLabel: text('Online') }], languages: ['fi'] },
    quality: [{ scope: 'internal', type: { prefLabel: text('Peer review') } }],
  };
}

async function measure(count: number): Promise<Peak> {
  let heap = 0;
  let good = 0;
  for await (const { line, ok } of readNdjson(stream(count))) {
    if (ok) good += 1;
    if (line % 500 !== 0) continue;
    globalThis.gc?.();
    heap = Math.max(heap, process.memoryUsage().heapUsed);
  }
  if (good !== count) throw new Error(`${good} of ${count} definitions were good.`);
  return { heap, resident: process.resourceUsage().maxRSS * 1024 };
}

function measureApart(count: number): Peak {
  const runs = [1, 2, 3].map((): Peak => {
    const self = fileURLToPath(import.meta.url);
    return JSON.parse(
      execFileSync(process.execPath, ['--expose-gc', '--max-semi-space-size=4', self, `${count}`], {
        encoding: 'utf8',
      }),
    );
  });
  const median = (member: keyof Peak): number =>
    runs.map((run) => run[member]).toSorted((a, b) => a - b)[1] ?? Number.NaN;
  return { heap: median('heap'), resident: median('resident') };
}

const [given] = process.argv.slice(2);
if (given !== undefined) {
  process.stdout.write(JSON.stringify(await measure(Number(given))));
} else {
  const [few, many] = counts.map(measureApart);
  const ratio = (member: keyof Peak): number =>
    (many?.[member] ?? Number.NaN) / (few?.[member] ?? 0);
  const megabytes = (bytes = Number.NaN): string => `${(bytes / 1e6).toFixed(1)} MB`;
  for (const [name, member] of [
    ['heap', 'heap'],
    ['resident set', 'resident'],
  ] as const) {
    process.stdout.write(
      `peak ${name}: ${megabytes(few?.[member])} at ${counts[0]}, ${megabytes(many?.[member])} at ` +
        `${counts[1]} definitions, ratio ${ratio(member).toFixed(2)}\n`,
    );
  }
  process.exitCode = ratio('heap') <= allowed && ratio('resident') <= allowed ? 0 : 1;
}
