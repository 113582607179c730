import { locales } from '@merkki/core';
import { award, parseRecipient } from '@merkki/model';
import { type AchievementCredential, toAchievementCredential } from '@merkki/open-badges';
import { renderBadge } from '@merkki/open-badges/certificate';
import { badgeImage } from '@merkki/open-badges/image';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../axe.ts';
import { hasChromium, launchChromium } from '../chromium.ts';
import { exampleDefinition, exampleNames } from './example-definitions.ts';

type Name = (typeof exampleNames)[number];

async function exampleBadge(name: Name, language: 'fi' | 'sv' | 'en') {
  const definition = exampleDefinition(name);
  const recipient = parseRecipient({
    email: 'aino@example.org',
    givenName: 'Aino',
    familyName: 'Esimerkki',
    completedOn: '2026-11-20',
  });
  if (!recipient.ok) throw new Error('The recipient is not valid.');
  const svg = new TextEncoder().encode(badgeImage(definition, { language }));
  const picture = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const { value } = await toAchievementCredential(
    award(definition, recipient.value, {
      id: 'urn:uuid:5e2d1b7c-1111-4222-8333-444455556666',
      issuedOn: '2026-11-24',
    }),
    { issuer: { id: 'did:web:amk.example' }, language, salt: 'a-salt-of-128-bits-or-more' },
  );
  return { badge: value, picture };
}

const attacks = [
  '<script>window.ran=1</script>',
  '"><img src=x onerror="window.ran=1">',
  "'><svg onload=window.ran=1>",
  '[x](javascript:window.ran=1)',
  '<javascript:window.ran=1>',
  '![x](http://127.0.0.1:9/x.png)',
  '</style><style>@import url(http://127.0.0.1:9/x.css)</style>',
  '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  '<base href="http://127.0.0.1:9/"><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">',
  '\u202Eevil\u202C {{constructor.constructor("window.ran=1")()}}',
].join('\n\n');

/** A badge in which every text is an attack. */
function hostileBadge(): AchievementCredential {
  const target = 'javascript:window.ran=1';
  const script =
    '<svg xmlns="http://www.w3.org/2000/svg" onload="top.ran=1"><script>top.ran=1</script></svg>';
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: attacks,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: attacks,
    issuer: { id: attacks, type: ['Profile'], name: attacks, url: target },
    validFrom: attacks,
    validUntil: attacks,
    evidence: [
      { type: ['Evidence'], id: target, name: attacks, narrative: attacks, genre: attacks },
    ],
    credentialSubject: {
      id: attacks,
      type: ['AchievementSubject'],
      narrative: attacks,
      licenseNumber: attacks,
      identifier: [
        { type: 'IdentityObject', hashed: false, identityHash: attacks, identityType: 'name' },
      ],
      result: [{ type: ['Result'], value: attacks, resultDescription: 'urn:x' }],
      achievement: {
        id: attacks,
        type: ['Achievement'],
        name: attacks,
        description: attacks,
        inLanguage: 'x"onload="window.ran=1',
        fieldOfStudy: attacks,
        version: attacks,
        image: { id: `data:image/svg+xml,${encodeURIComponent(script)}`, type: 'Image' },
        criteria: { id: target, narrative: attacks },
        resultDescription: [
          {
            id: 'urn:x',
            type: ['ResultDescription'],
            name: attacks,
            resultType: 'Result',
            allowedValue: [attacks],
            requiredValue: attacks,
          },
        ],
        alignment: [
          { type: ['Alignment'], targetName: attacks, targetUrl: target },
          { type: ['Alignment'], targetName: attacks, targetUrl: 'https://a.example/"onclick="x' },
        ],
      },
    },
  };
}

describe.skipIf(!hasChromium)('a certificate page in Chromium', () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
  });
  afterAll(() => browser.close());

  const violations = (html: string) => accessibilityFaults(page, html);

  async function pages(html: string): Promise<number> {
    await page.setContent(html);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  }

  const cases = exampleNames.flatMap((name) =>
    locales.map((language) => [name, language] as const),
  );
  test.each(cases)('has no fault that axe-core finds: %s in %s', async (name, language) => {
    const { badge, picture } = await exampleBadge(name, language);
    const verdict = { verdict: 'valid', at: '2026-12-01T10:30:00Z', by: 'Merkki' } as const;
    expect(await violations(renderBadge(badge, language, { picture }))).toEqual([]);
    expect(await violations(renderBadge(badge, language, { picture, verdict }))).toEqual([]);
  });

  test.each(locales)('has no such fault in %s for a hostile badge either', async (language) => {
    expect(await violations(renderBadge(hostileBadge(), language))).toEqual([]);
  });

  test('would be told of such a fault', async () => {
    const { badge } = await exampleBadge('wound-care-at-home', 'fi');
    const html = renderBadge(badge, 'fi').replace('<html lang="fi">', '<html>');
    expect(await violations(html)).not.toEqual([]);
  });

  test('runs no script, has no handler and asks for nothing, whatever the badge says', async () => {
    for (const withPolicy of [true, false]) {
      const html = renderBadge(hostileBadge(), 'en', { recipientName: attacks });
      const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
      asked.length = 0;
      await page.setContent(withPolicy ? html : html.replace(policy, ''));
      const found = await page.evaluate(() => ({
        ran: Reflect.has(window, 'ran'),
        active: document.querySelectorAll('script, iframe, svg, object, embed, form, base').length,
        handlers: [...document.querySelectorAll('*')].flatMap((element) =>
          element.getAttributeNames().filter((name) => name.startsWith('on')),
        ),
        schemes: [
          ...new Set([...document.querySelectorAll('a')].map(({ protocol }) => protocol)),
        ].sort(),
        elsewhere: [...document.querySelectorAll('img')].filter(
          ({ src }) => !src.startsWith('data:'),
        ).length,
      }));
      expect(found).toEqual({
        ran: false,
        active: 0,
        handlers: [],
        schemes: ['http:', 'https:'],
        elsewhere: 0,
      });
      expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
    }
  });

  test('applies its own style under its own policy', async () => {
    const { badge } = await exampleBadge('wound-care-at-home', 'fi');
    await page.setContent(renderBadge(badge, 'fi'));
    const width = await page.evaluate(
      () => getComputedStyle(document.querySelector('main') ?? document.body).borderTopWidth,
    );
    expect(width).toBe('8px');
  });

  test('prints on one A4 page, and long criteria on pages of their own', async () => {
    const { badge, picture } = await exampleBadge('generative-ai-for-small-companies', 'fi');
    const { achievement } = badge.credentialSubject;
    expect(await pages(renderBadge(badge, 'fi', { picture }))).toBeGreaterThan(1);
    const narrative =
      '## Kriteerit\n\n- Kokeilu on toteutettu ja raportoitu.\n- Riskit on arvioitu.';
    const alignment = (achievement.alignment ?? []).filter(({ targetType }) =>
      ['ext:ECTS', 'ext:EQF', 'ceasn:Competency'].includes(targetType ?? ''),
    );
    const normal: AchievementCredential = {
      ...badge,
      credentialSubject: {
        ...badge.credentialSubject,
        narrative: 'Kiitettävä työ.',
        achievement: { ...achievement, alignment, criteria: { narrative } },
      },
    };
    expect(await pages(renderBadge(normal, 'fi', { picture }))).toBe(1);
  });

  test('needs no scrolling sideways on a narrow screen', async () => {
    const narrow = await browser.newPage({ viewport: { width: 320, height: 640 } });
    for (const html of [
      renderBadge((await exampleBadge('wound-care-at-home', 'fi')).badge, 'fi'),
      renderBadge(hostileBadge(), 'sv'),
    ]) {
      await narrow.setContent(html);
      const width = await narrow.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320); // WCAG 2.2, success criterion 1.4.10
    }
    await narrow.close();
  });
});
