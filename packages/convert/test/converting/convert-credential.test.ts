import { atPointer, isJsonObject, type JsonObject } from '@merkki/core';
import { parseMicroCredential } from '@merkki/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Conversion,
  type ConversionTarget,
  type ConvertOptions,
  convertCredential,
} from '../../src/index.ts';
import { badge, changedAt, european, token } from '../fixtures/credentials.ts';
import { fullAward, fullDefinition } from '../fixtures/full-award.ts';
import { hostile } from '../fixtures/hostile.ts';

const award = fullAward as unknown as JsonObject; // JSON, whatever its type says

async function converted(
  input: unknown,
  to: ConversionTarget,
  options: ConvertOptions = {},
): Promise<Conversion> {
  const result = await convertCredential(input, to, options);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function refusals(
  input: unknown,
  to: ConversionTarget,
  options: ConvertOptions = {},
): Promise<readonly string[]> {
  const result = await convertCredential(input, to, options);
  return result.ok ? [] : result.error.map(({ code, pointer }) => `${code} ${pointer}`);
}

describe('a badge becomes a European credential', () => {
  test('with title, outcomes and level, and only what sealing adds is missing', async () => {
    const { value, from, to, problems } = await converted(token(badge), 'elm');
    expect([from, to]).toEqual(['open-badges', 'elm']);
    expect(problems).toEqual([
      { code: 'profile.node', pointer: '/issuer/eIDASIdentifier', params: { shape: 'IssuerNode' } },
    ]);
    const claim = '/credentialSubject/hasClaim/0';
    expect(atPointer(value, `${claim}/title/en`)).toBe('Wind power and birds');
    expect(atPointer(value, `${claim}/specifiedBy/eqfLevel/id`)).toBe(
      'http://data.europa.eu/snb/eqf/6',
    );
    expect(value['proof']).toBeUndefined();
  });

  test('without problems, where the caller gives the identifier', async () => {
    const fill = {
      microCredential: { issuer: { identifiers: [{ scheme: 'eidas', value: 'VATFI-12345671' }] } },
    };
    const { value, problems } = await converted(badge, 'elm', { fill });
    expect(problems).toEqual([]);
    expect(atPointer(value, '/issuer/eIDASIdentifier/notation')).toBe('VATFI-12345671');
    // What the source says stays.
    expect(atPointer(value, '/issuer/registration/notation')).toBe('1234567-1');
  });

  test('not without the country of the issuer, which nobody invents', async () => {
    const without = changedAt(badge, ['issuer', 'address']);
    expect(await refusals(without, 'elm')).toEqual([
      'convert.missing /microCredential/issuer/country',
    ]);
    const fill = { microCredential: { issuer: { country: 'EE' } } };
    const { value } = await converted(without, 'elm', { fill });
    expect(JSON.stringify(value['issuer'])).toContain('authority/country/EST');
  });

  test('and what the caller gives does not go over what the source says', async () => {
    const fill = { microCredential: { title: { en: 'Other' }, issuer: { country: 'EE' } } };
    const { value } = await converted(badge, 'elm', { fill });
    expect(JSON.stringify(value)).not.toContain('Other');
    expect(JSON.stringify(value['issuer'])).toContain('authority/country/FIN');
  });

  test('with a part left out that lacks what the model demands, and says so', async () => {
    const bare = changedAt(
      changedAt(badge, ['credentialSubject', 'achievement', 'criteria', 'narrative'], 'Come.'),
      ['credentialSubject', 'narrative'],
    );
    const { losses, value } = await converted(bare, 'elm');
    const told = losses.filter(({ code }) => code === 'write.model.incomplete');
    expect(told.map(({ params }) => params['element'])).toContain(
      '/microCredential/assessments/0/criteria',
    );
    for (const { path } of losses) expect(atPointer(bare, path)).toBeDefined();
    expect(isJsonObject(value['credentialSubject'])).toBe(true);
  });
});

describe('a European credential becomes a badge', () => {
  test('with the same achievement', async () => {
    const { value, problems } = await converted(european, 'open-badges');
    expect(problems).toEqual([]);
    const achievement = '/credentialSubject/achievement';
    expect(atPointer(value, `${achievement}/name`)).toBe('Wind power and birds');
    expect(atPointer(value, `${achievement}/creditsAvailable`)).toBe(3);
    expect(atPointer(value, '/credentialSubject/result/0/value')).toBe('4');
  });

  test('issued by whom the caller says, in the language that the caller wants', async () => {
    const options = { issuerId: 'did:web:amk.example', language: 'fi' } as const;
    const { value, losses } = await converted(european, 'open-badges', options);
    expect(atPointer(value, '/issuer/id')).toBe('did:web:amk.example');
    const codes = losses.map(({ code }) => code);
    expect(codes).toContain('write.open-badges.language-fallback');
    expect(codes).toContain('write.open-badges.issuer-id-replaced');
  });

  test('losses of both legs have places in the source', async () => {
    const { losses } = await converted(european, 'open-badges');
    const legs = new Set(losses.map(({ code }) => code.split('.')[0]));
    expect(legs).toEqual(new Set(['read', 'write']));
    for (const { path } of losses) expect(atPointer(european, path), path).toBeDefined();
  });

  test('not without a learner who can be known', async () => {
    const nobody = { ...award, learner: {} };
    expect(await refusals(nobody, 'open-badges')).toEqual(['subject.unidentified /learner']);
  });
});

describe('a definition', () => {
  test.each([
    ['badge', badge],
    ['European credential', european],
  ])('comes whole out of a %s', async (_name, document) => {
    const { value, problems } = await converted(document, 'definition');
    expect(problems).toEqual([]);
    expect(parseMicroCredential(value).ok).toBe(true);
    expect(value).not.toHaveProperty('learner');
  });

  test('says what it lacks where the credential says little', async () => {
    const { problems } = await converted(changedAt(badge, ['issuer', 'address']), 'definition');
    expect(problems.map(({ pointer }) => pointer)).toEqual([
      '/issuer/country',
      '/awardingBodies/0/country',
    ]);
  });

  test('becomes an achievement or a qualification', async () => {
    const inBadges = await converted(fullDefinition, 'open-badges');
    expect(inBadges.value['type']).toEqual(['Achievement']);
    const inElm = await converted(fullDefinition, 'elm');
    expect(inElm.value['type']).toBe('Qualification');
    expect(inElm.from).toBe('definition');
    for (const { path } of [...inBadges.losses, ...inElm.losses]) {
      expect(atPointer(fullDefinition as unknown as JsonObject, path), path).toBeDefined();
    }
  });
});

test('what cannot be read is refused with the reason', async () => {
  expect(await refusals('nothing', 'elm')).toEqual(['convert.unrecognised ']);
  expect(await refusals({ type: 'OpenBadgeCredential' }, 'elm')).not.toEqual([]);
});

test('a forbidden member of what a caller gives is left out', async () => {
  const fill = JSON.parse('{ "__proto__": { "x": 1 }, "microCredential": { "constructor": 1 } }');
  const { value } = await converted(badge, 'definition', { fill });
  expect(Object.hasOwn(value, 'constructor')).toBe(false);
});

describe('definition → badge → European credential → definition', () => {
  /** Optional members of a definition, each there or not. */
  const definitions = fc
    .subarray([
      ...['summary', 'prerequisites', 'integration', 'furtherInformation'],
      ...['keywords', 'fields', 'targetGroup', 'need', 'codes', 'validity', 'occupations'],
    ])
    .map((names) => {
      const all: JsonObject = {
        ...(fullDefinition as unknown as JsonObject), // JSON, whatever its type says
        title: { en: 'Wind power and birds', fi: 'Tuulivoima ja linnut' },
        keywords: [{ en: 'wind' }, { en: 'birds' }],
        fields: [{ id: 'http://data.europa.eu/snb/isced-f/0521' }],
        targetGroup: { en: 'Planners' },
        need: [{ kind: 'societal', text: { en: 'More wind farms.' } }],
        codes: [{ scheme: 'course-code', value: 'YM00AB12' }],
        validity: { months: 36, note: { en: 'Rules change.' } },
        occupations: [
          { id: 'http://data.europa.eu/esco/occupation/1', prefLabel: { en: 'Planner' } },
        ],
      };
      const needed = Object.keys(all).filter(
        (name) => !['summary', 'prerequisites', 'integration', 'furtherInformation'].includes(name),
      );
      const required = needed.filter((name) => Object.hasOwn(fullDefinition, name));
      const kept = [...required, ...names];
      return Object.fromEntries(Object.entries(all).filter(([name]) => kept.includes(name)));
    });

  test('loses only what was told', async () => {
    await fc.assert(
      fc.asyncProperty(definitions, async (microCredential) => {
        const first = await converted({ ...award, microCredential }, 'open-badges', {
          language: 'en',
        });
        const second = await converted(first.value, 'elm');
        const third = await converted(second.value, 'definition');
        const told = [first, second, third].flatMap(({ losses }) =>
          losses.flatMap(({ params }) => params['element'] ?? []),
        );
        const untold = leaves(microCredential, '/microCredential').filter(
          ([pointer, value]) =>
            !leaves(third.value, '/microCredential').some(
              ([other, one]) => one === value && isSameKind(pointer, other),
            ) && !told.some((element) => isBeside(String(element), pointer)),
        );
        expect(untold).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  function leaves(value: unknown, at: string): readonly (readonly [string, unknown])[] {
    if (typeof value !== 'object' || value === null) return [[at, value]];
    return Object.entries(value).flatMap(([name, one]) => leaves(one, `${at}/${name}`));
  }

  /** The same member, of whichever element of a list. */
  function isSameKind(a: string, b: string): boolean {
    return a.replaceAll(/\/\d+/g, '/*') === b.replaceAll(/\/\d+/g, '/*');
  }

  function isBeside(element: string, pointer: string): boolean {
    const [a, b] = [`${element}/`, `${pointer}/`].map((one) => one.replaceAll(/\/\d+/g, '/*'));
    return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
  }
});

test('converting never throws on bad data', async () => {
  await fc.assert(
    fc.asyncProperty(
      hostile,
      fc.constantFrom<ConversionTarget>('open-badges', 'elm', 'definition'),
      async (input, to) => {
        const random = (bytes: number): Uint8Array => new Uint8Array(bytes);
        const result = await convertCredential(input, to, { random });
        expect(typeof result.ok).toBe('boolean');
      },
    ),
    { numRuns: 300 },
  );
});
