// Changes generated, signed credentials in every place and prints what came of it. Takes minutes.
//
//   node scripts/mutate-credentials.ts [CREDENTIALS]
//
// The exit code is 1 when a change was accepted that gives the caller another value.

import { runMutations, securings } from '../test/conformance/mutation/run-mutations.ts';

const [number = '40'] = process.argv.slice(2);
const counts = await runMutations({ credentials: Number(number) });
const { credentials, shapes, classes, refused, unchanged, accepted } = counts;

console.log(`${credentials} credentials of ${shapes} shapes, secured as ${securings.join(', ')}`);
for (const [name, count] of [...classes].sort()) console.log(`  ${name}: ${count}`);
console.log(`refused: ${refused}`);
console.log(`accepted, and the caller gets the same value: ${unchanged}`);
console.log(`accepted, and the caller gets another value: ${accepted.length}`);
for (const place of accepted) console.log(`  ${place}`);
process.exitCode = accepted.length === 0 ? 0 : 1;
