import { MicroCredential } from '@merkki/model';
import { createQualityChecker, profiles } from '@merkki/quality';
import { exampleAward } from '@merkki-internal/interop/example-award';
import { type Bench, untrue } from '../bench.ts';
import { now } from '../setting.ts';

/** A definition through the quality rules, against parsing it with its bare zod schema alone. */
export async function checkBench(): Promise<Bench> {
  const good = exampleAward().microCredential;
  const bad = { ...good, level: {} };
  const call = { stage: 'offering', now } as const;
  const eu = createQualityChecker();
  const all = createQualityChecker({ profiles });
  const theirs = async () => MicroCredential.safeParse(good);
  const peer = '`MicroCredential.safeParse` alone';

  return {
    format: 'quality',
    check: async () =>
      untrue({
        'both accept the good one':
          eu.check(good, call).verdict !== 'fail' && MicroCredential.safeParse(good).success,
        'the rules refuse the bad one': eu.check(bad, call).verdict === 'fail',
      }),
    comparisons: [
      {
        work: '`check` of a checker, profile eu',
        peer,
        ours: async () => eu.check(good, call),
        theirs,
      },
      {
        work: '`check` of a checker, all profiles',
        peer,
        ours: async () => all.check(good, call),
        theirs,
      },
    ],
  };
}
