import { parseArgs } from 'node:util';
import { checkBench } from './benches/check.ts';
import { dataIntegrityBench } from './benches/data-integrity.ts';
import { elmProfileBench } from './benches/elm-profile.ts';
import { jadesBench } from './benches/jades.ts';
import { parseBench } from './benches/parse.ts';
import { vcJwtBench } from './benches/vc-jwt.ts';
import { runBenches } from './run-benches.ts';

const { values } = parseArgs({
  options: {
    /** One round of one call each: shows that everything runs; its ratios say nothing. */
    quick: { type: 'boolean', default: false },
    /** How many rounds count. */
    rounds: { type: 'string', default: '15' },
  },
});
const rounds = Number(values.rounds);

if (!Number.isSafeInteger(rounds) || rounds < 1) {
  console.error('--rounds takes a number from 1 on.');
  process.exitCode = 2;
} else {
  const standards = process.env['MERKKI_STANDARDS'];
  if (!standards) {
    console.error(
      'Without MERKKI_STANDARDS the profile check is not measured: it needs the shapes.',
    );
  }
  const benches = [
    await dataIntegrityBench(),
    await vcJwtBench('ES256'),
    await vcJwtBench('EdDSA'),
    await jadesBench(),
    ...(standards ? [await elmProfileBench(standards)] : []),
    await parseBench(),
    await checkBench(),
  ];
  const options = values.quick
    ? { rounds: 1, slice: 0, warmUp: 0 }
    : // A slice spans many garbage collections: of one or two, chance decides whose they are.
      { rounds, slice: 250_000, warmUp: 1_500_000 };
  const isRight = await runBenches(benches, options, {
    result: (line) => console.log(line),
    note: (line) => console.error(line),
  });
  process.exitCode = isRight ? 0 : 1;
}
