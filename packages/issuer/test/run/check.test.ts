import { problem } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { createIssuer, createMemoryStore } from '../../src/index.ts';
import {
  definition,
  issuerOver,
  options,
  people,
  picture,
  random,
  untouchable,
} from './support.ts';

const issuer = createIssuer({ signer: untouchable, random, store: createMemoryStore() });

async function codesOf(
  ...[mc, recipients, asked]: Parameters<typeof issuer.check>
): Promise<readonly string[]> {
  const { problems } = await issuer.check(mc, recipients, asked);
  return problems.map(({ code, pointer }) => `${code} ${pointer}`);
}

describe('the check before a run', () => {
  test('finds nothing wrong, tells what would be done and what the format cannot carry', async () => {
    const check = await issuer.check(definition(), people(2), options({ image: picture() }));
    expect(check).toMatchObject({ problems: [], fresh: 2, existing: 0 });
    expect(check.losses.length).toBeGreaterThan(0);
    const paths = check.losses.map(({ code, path }) => `${code} ${path}`);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('lists everything at once, without the key', async () => {
    const [one, two, three] = people(3);
    if (one === undefined || two === undefined || three === undefined) throw new Error('Too few.');
    const recipients = [
      one,
      { ...two, completedOn: '2027-01-01' },
      { ...three, email: 'Learner-0@example.org' },
    ];
    const leaky = definition({ summary: { fi: 'Kysy: 131052-308T.' } });
    const found = await codesOf(
      leaky,
      recipients,
      options({
        format: 'ob3-di',
        image: new Uint8Array(9_000_000),
        checkAward: () => [problem('quality.failed', '/x')],
      }),
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'issue.key /format',
        'issue.image-type /image',
        'issue.image-size /image',
        'issue.duplicate-recipient /recipients/2',
        'issue.date-future /recipients/1/completedOn',
        'quality.failed /recipients/0/x',
      ]),
    );
    expect(found.filter((text) => text.startsWith('personal-data.identity-code'))).not.toEqual([]);
  });

  test.each([
    ['a moment that is none', { issuedAt: '2026-11-24' }, 'issue.instant /issuedAt'],
    [
      'a picture that holds a badge already',
      { image: new TextEncoder().encode('<svg/>') },
      'bake.',
    ],
    ['a picture for a form that has none', { format: 'elm-jades', image: picture() }, 'issue.key'],
    [
      'a place in a status list that is not https',
      { statusList: { url: 'http://institution.example/1' } },
      'status.url',
    ],
  ] as const)('finds %s', async (_, change, code) => {
    const found = await codesOf(definition(), people(1), options(change));
    expect(found.join('\n')).toContain(code);
  });

  test('finds what was issued before with other content', async () => {
    const store = createMemoryStore();
    await issuerOver(store).run(definition(), people(1), options());
    const again = createIssuer({ signer: untouchable, random, store });
    expect(await again.check(definition(), people(2), options())).toMatchObject({
      problems: [],
      fresh: 1,
      existing: 1,
    });
    const { problems } = await again.check(definition(), people(1), options({ language: 'sv' }));
    expect(problems.map(({ code }) => code)).toContain('issue.conflict');
  });

  test('stops a run before the key is touched', async () => {
    const store = createMemoryStore();
    const run = issuerOver(store, untouchable).run(
      definition({ summary: { fi: '131052-308T' } }),
      people(1),
      options(),
    );
    const { problems, items } = await run;
    expect(problems.length).toBeGreaterThan(0);
    expect(items).toEqual([]);
    expect(await store.entries()).toEqual([]);
  });
});
