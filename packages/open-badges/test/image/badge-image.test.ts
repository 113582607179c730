import { locales, MerkkiError } from '@merkki/core';
import { competencePoints } from '@merkki/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bake, unbake } from '../../src/bake.ts';
import { badgeImage, badgeTemplates } from '../../src/image.ts';
import { award } from '../fixtures/award.ts';
import { badge } from '../fixtures/badge.ts';

const definition = { ...award.microCredential, workload: { ects: 2.5, hours: 67.5 } };

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    return MerkkiError.isInstance(error) ? error.code : String(error);
  }
  return undefined;
}

/** What a reader sees, line after line. */
function seen(svg: string): string {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
}

describe('badgeImage', () => {
  test.each([
    ['fi', { ects: 1 }, 'Laajuus 1 opintopiste (ECTS).', '1 opintopiste (ECTS)'],
    ['en', { ects: 1 }, '1 ECTS credit.', '1 ECTS credit'],
    ['sv', { hours: 1 }, '1 timmes studier.', '1 timmes studier'],
  ] as const)('counts one in %s', (language, workload, told, shown) => {
    const svg = badgeImage({ ...definition, workload }, { template: 'card', language });
    expect(svg).toContain(told);
    expect(seen(svg)).toContain(shown);
  });

  test('refuses a language that it does not speak', () => {
    // Only a caller without types can ask for it.
    expect(codeOf(() => badgeImage(definition, { language: 'de' as 'fi' }))).toBe('schema.value');
  });

  test.each(badgeTemplates)('draws the same %s each time', (template) => {
    const draw = () => badgeImage(definition, { template, language: 'fi' });
    expect(draw()).toBe(draw());
    expect(draw()).not.toBe(badgeImage(definition, { template, language: 'en' }));
  });

  test.each(badgeTemplates)(
    'shows title, awarding bodies, credits and level on a %s',
    (template) => {
      const text = seen(badgeImage(definition, { template, language: 'fi' }));
      expect(text).toContain('Kokeilun suunnittelu');
      expect(text).toContain('Esimerkkiyliopisto · Toinen koulu');
      expect(text).toMatch(/2,5/);
      expect(text).toMatch(/ECTS/);
      expect(text).toMatch(/EQF/);
    },
  );

  test('says the same in words for those who do not see it', () => {
    const svg = badgeImage(definition, { language: 'en' });
    expect(svg).toMatch(
      /role="img" lang="en" xml:lang="en" aria-labelledby="(b\w+)-title \1-desc"/,
    );
    expect(svg).toMatch(/<title id="\w+-title" lang="en">Planning a pilot<\/title>/);
    expect(svg).toMatch(/<desc[^>]*>.*Example University · Toinen koulu.*2\.5 ECTS credits/);
  });

  test('marks the language of a text that there is not in the language that was wanted', () => {
    const finnish = { ...definition, title: { fi: 'Hygieniaosaaminen' } };
    const svg = badgeImage(finnish, { language: 'sv' });
    expect(svg).toContain('<title id=');
    expect(svg).toContain('lang="fi">Hygieniaosaaminen</title>');
    expect(svg).toContain('data-part="title" lang="fi"');
  });

  test.each([
    ['fi', '5 osp'],
    ['sv', '5 kp'],
    ['en', '5 osp'],
  ] as const)('shows competence points where there are no ECTS credits (%s)', (language, sign) => {
    const workload = { other: [{ system: competencePoints, points: 5 }], hours: 135 };
    expect(seen(badgeImage({ ...definition, workload }, { language }))).toContain(sign);
  });

  test('shows hours where there are no credits at all, and nothing where there is nothing', () => {
    const level = { notApplicable: { en: 'Non-formal.' } };
    const hours = badgeImage({ ...definition, level, workload: { hours: 27 } });
    expect(seen(hours)).toMatch(/27 h$/);
    const nothing = { ...definition, level, workload: {} };
    for (const template of badgeTemplates) {
      expect(badgeImage(nothing, { template })).not.toContain('data-part="facts"');
    }
  });

  test('gives two badges in one page different ids', () => {
    const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const [first, second] = [{ ...definition }, { ...definition, id: 'https://amk.example/mc/2' }];
    expect(ids(badgeImage(first)).filter((id) => ids(badgeImage(second)).includes(id))).toEqual([]);
  });

  test('puts a logo into an image element and escapes it', () => {
    const logo = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="x"><script>1</script></svg>')}`;
    const svg = badgeImage(definition, { logo });
    expect(svg).toContain(`href="${logo.replaceAll("'", '&#39;')}"`);
    expect(svg).not.toContain('<script');
  });

  test.each([
    ['https://amk.example/logo.png'],
    ['data:text/html,<p>'],
    ['data:image/svg+xml,<svg onload="1"/>'],
    ['data:image/png;base64,"><script>'],
    [`data:image/png;base64,${'A'.repeat(1_000_000)}`],
  ])('refuses the logo %.40s', (logo) => {
    expect(codeOf(() => badgeImage(definition, { logo }))).toBe('image.logo');
  });

  test.each(['red', '#fff', '#12345g', '#1234567', 'url(#x)', '"/><script>'])(
    'refuses the colour %s',
    (primary) => {
      expect(codeOf(() => badgeImage(definition, { colours: { primary } }))).toBe('image.colour');
    },
  );

  test('refuses a template that there is not', () => {
    // A caller without types may name any.
    const options = JSON.parse('{"template":"constructor"}');
    expect(codeOf(() => badgeImage(definition, options))).toBe('image.template');
  });

  test.each(badgeTemplates)('takes a credential baked into a %s and gives it back', (template) => {
    const svg = new TextEncoder().encode(badgeImage(definition, { template, language: 'sv' }));
    const credential = JSON.stringify(badge());
    const unbaked = unbake(bake(svg, credential));
    expect(unbaked).toMatchObject({ ok: true, value: { format: 'svg', text: credential } });
  });

  test('never throws and never writes markup from a title', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
        fc.constantFrom(...badgeTemplates),
        fc.constantFrom(...locales),
        (title, template, language) => {
          const svg = badgeImage({ ...definition, title: { und: title } }, { template, language });
          const names = new Set([...svg.matchAll(/<([^\s/>]+)/g)].map(([, name]) => name));
          for (const name of names) {
            expect(
              'svg title desc g text circle rect path linearGradient radialGradient stop clipPath',
            ).toContain(name);
          }
          // XML 1.0, section 2.2: what no document may hold.
          expect(svg).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
        },
      ),
      { numRuns: 150 },
    );
  });
});
