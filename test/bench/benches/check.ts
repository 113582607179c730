import { MicroCredential } from '@merkki/model';
import { checkQuality, profiles } from '@merkki/quality';
import { exampleAward } from '@merkki-internal/interop/example-award';
import { type Bench, untrue } from '../bench.ts';
import { now } from '../setting.ts';

/** A definition through the quality rules, against parsing it with its bare zod schema alone. */
export async function checkBench(): Promise<Bench> {
  const good = exampleAward().microCredential;
  const bad = { ...good, level: {} };
  const options = { stage: 'offering', now } as const;
  const theirs = async () => MicroCredential.safeParse(good);
  const peer = '`MicroCredential.safeParse` alone';

  return {
    format: 'quality',
    check: async () =>
      untrue({
        'both accept the good one':
          checkQuality(good, options).verdict !== 'fail' && MicroCredential.safeParse(good).success,
        'the rules refuse the bad one': checkQuality(bad, options).verdict === 'fail',
      }),
    comparisons: [
      {
        work: '`checkQuality`, profile eu',
        peer,
        ours: async () => checkQuality(good, options),
        theirs,
      },
      {
        work: '`checkQuality`, all profiles',
        peer,
        ours: async () => checkQuality(good, { ...options, profiles }),
        theirs,
      },
    ],
  };
}
