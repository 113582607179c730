// Runs the published test suites against the code of this repository and prints the counts.
//
//   MERKKI_STANDARDS=FOLDER node scripts/suite-counts.ts
//
// The exit code is 1 when a suite gives another result than the one that is expected.

import { runVectors } from '../packages/proofs/test/data-integrity/run-vectors.ts';
import { runWycheproof, wycheproofFiles } from '../packages/proofs/test/keys/run-wycheproof.ts';
import { jsonLdBaseline } from '../test/conformance/suites/json-ld-baseline.ts';
import { jsonLdParts, runJsonLd } from '../test/conformance/suites/run-json-ld.ts';
import { runRdfCanon, signPoisonGraphs } from '../test/conformance/suites/run-rdf-canon.ts';

const folder = process.env['MERKKI_STANDARDS'];
if (folder === undefined) {
  console.log('Skipped: MERKKI_STANDARDS does not name the folder of the publishers’ files.');
} else {
  await count(folder);
}

async function count(standards: string): Promise<void> {
  const canon = await runRdfCanon(standards, 3);
  const isCanonGood = canon.failed.length === 0;
  say(
    isCanonGood,
    'RDFC-1.0, work factor 3',
    canon.total - canon.failed.length,
    canon.total,
    canon.failed,
  );
  for (const { id, outcome, milliseconds } of await signPoisonGraphs(standards)) {
    const isRefused = outcome === 'limits.complexity';
    line(
      isRefused,
      `poison graph ${id}, work factor 1: ${outcome} in ${milliseconds.toFixed(0)} ms`,
    );
  }
  for (const file of wycheproofFiles) {
    const { checked, accepted, refused } = await runWycheproof(standards, file);
    const agreeing = checked - accepted.length - refused.length;
    say(accepted.length === 0, `Wycheproof ${file}`, agreeing, checked, []);
    for (const { tcId, reason } of accepted)
      console.log(`        invalid, accepted: ${tcId} (${reason})`);
    for (const { tcId, reason } of refused)
      console.log(`        valid, refused: ${tcId} (${reason})`);
  }
  const suites = new Map<string, { passed: number; total: number; failed: string[] }>();
  for (const { file, passed, total } of await runVectors()) {
    const suite = file.split('/').slice(0, 2).join('/');
    const sum = suites.get(suite) ?? { passed: 0, total: 0, failed: [] };
    suites.set(suite, {
      passed: sum.passed + passed,
      total: sum.total + total,
      failed: passed === total ? sum.failed : [...sum.failed, file],
    });
  }
  for (const [suite, { passed, total, failed }] of suites) {
    say(passed === total, `vectors ${suite}`, passed, total, failed);
  }
  for (const part of jsonLdParts) {
    const { total, failed } = await runJsonLd(standards, part);
    const known = jsonLdBaseline[part];
    const isAsBefore = total === known.total && failed.join() === known.failing.join();
    say(isAsBefore, `JSON-LD ${part} (baseline)`, total - failed.length, total, failed);
  }
}

function say(
  isGood: boolean,
  what: string,
  passed: number,
  total: number,
  failed: readonly string[],
): void {
  const which = failed.length === 0 ? '' : `; not: ${failed.join(' ')}`;
  line(isGood, `${what}: ${passed}/${total}${which}`);
}

function line(isGood: boolean, text: string): void {
  console.log(`${isGood ? 'good' : 'FAIL'}  ${text}`);
  if (!isGood) process.exitCode = 1;
}
