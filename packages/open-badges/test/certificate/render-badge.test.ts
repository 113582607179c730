import { createHash } from 'node:crypto';
import { locales, MerkkiError } from '@merkki/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageStyle, pageStyleHash } from '../../src/certificate/page-style.ts';
import { renderBadge } from '../../src/certificate.ts';
import {
  type AchievementCredential,
  parseAchievementCredential,
  toAchievementCredential,
} from '../../src/index.ts';
import { award } from '../fixtures/award.ts';
import { badge, badgeWith } from '../fixtures/badge.ts';

function parsed(value: unknown): AchievementCredential {
  const read = parseAchievementCredential(value);
  if (!read.ok) throw new TypeError(JSON.stringify(read.error));
  return read.value;
}

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    return MerkkiError.isInstance(error) ? error.code : String(error);
  }
  return undefined;
}

const plain = parsed(badge());

describe('renderBadge', () => {
  test.each([
    ['fi', 'Ei tarkistettu', '24. marraskuuta 2026'],
    ['sv', 'Inte verifierat', '24 november 2026'],
    ['en', 'Not verified', '24 November 2026'],
  ] as const)('shows what a displayer must in %s', (language, notVerified, date) => {
    const html = renderBadge(plain, language);
    expect(html).toContain(`<html lang="${language}">`);
    for (const text of ['Planning a pilot', 'Plans a pilot.', 'Example', date, notVerified]) {
      expect(html).toContain(text);
    }
  });

  test('calls it a micro-credential only where the badge says so', () => {
    const course = parsed(badgeWith('credentialSubject.achievement.achievementType', 'Course'));
    expect(renderBadge(plain, 'en')).toContain('Open Badge 3.0 · Micro-credential');
    expect(renderBadge(course, 'en')).toContain('>Open Badge 3.0<');
  });

  test('shows a span of studies of which one end is known', () => {
    const begun = parsed(badgeWith('credentialSubject.activityStartDate', '2026-09-01T00:00:00Z'));
    const ended = parsed(badgeWith('credentialSubject.activityEndDate', '2026-10-31T00:00:00Z'));
    expect(renderBadge(begun, 'sv')).toContain('1 september 2026</time> –</dd>');
    expect(renderBadge(ended, 'sv')).toMatch(/<dd>– <time [^>]*>31 oktober 2026/);
  });

  test.each([
    ['fi', '1 opintopiste (ECTS)', '1,5 opintopistettä (ECTS)'],
    ['sv', '1 studiepoäng (ECTS)', '1,5 studiepoäng (ECTS)'],
    ['en', '1 ECTS credit', '1.5 ECTS credits'],
  ] as const)('counts one credit and more in %s', async (language, one, more) => {
    const page = async (ects: number) => {
      const microCredential = { ...award.microCredential, workload: { ects } };
      const { value } = await toAchievementCredential(
        { ...award, microCredential },
        { issuer: { id: 'did:web:amk.example' }, language, salt: 'a-salt-of-128-bits-or-more' },
      );
      return renderBadge(value, language);
    };
    expect(await page(1)).toContain(`<dd>${one}</dd>`);
    expect(await page(1.5)).toContain(`<dd>${more}</dd>`);
  });

  test('refuses a language that it does not speak', () => {
    // Only a caller without types can ask for it.
    expect(codeOf(() => renderBadge(plain, 'de' as 'fi'))).toBe('schema.value');
  });

  test('shows credits, level, outcomes and results by name', async () => {
    const { value } = await toAchievementCredential(award, {
      issuer: { id: 'did:web:amk.example' },
      language: 'fi',
      salt: 'a-salt-of-128-bits-or-more',
    });
    const html = renderBadge(value, 'fi');
    for (const { targetName, targetType } of value.credentialSubject.achievement.alignment ?? []) {
      if (targetType === 'ceasn:Competency') expect(html).toContain(`<bdi>${targetName}</bdi>`);
    }
    for (const { name } of value.credentialSubject.achievement.resultDescription ?? []) {
      expect(html).toContain(`<th scope="row"><bdi>${name}</bdi></th>`);
    }
    expect(html).toContain('<strong><bdi>4</bdi></strong>');
    expect(html).toMatch(/opintopistettä \(ECTS\)/);
    expect(html).toMatch(/EQF-taso \d/);
    expect(html).toContain('Merkissä vain suolattuna tiivisteenä');
    expect(html).not.toContain(value.credentialSubject.identifier?.[0]?.identityHash);
  });

  test('names the domain of the issuer in ASCII beside the name', () => {
    const issuer = { id: 'https://аmk.example/', type: ['Profile'], name: 'Amk' };
    const html = renderBadge({ ...plain, issuer }, 'en');
    expect(html).toContain('<strong>xn--mk-6kc.example</strong>');
    expect(renderBadge({ ...plain, issuer: 'did:web:amk.example%3A8443' }, 'en')).toContain(
      '<strong>amk.example:8443</strong>',
    );
  });

  test('says where a name comes from', () => {
    expect(renderBadge(plain, 'en', { recipientName: 'Aino' })).toContain('it is not in the badge');
    const identifier = {
      type: 'IdentityObject',
      hashed: false,
      identityHash: 'Aino Esimerkki',
      identityType: 'name',
    };
    const named = parsed(badgeWith('credentialSubject.identifier', [identifier]));
    const html = renderBadge(named, 'en', { recipientName: 'Aino Esimerkki' });
    expect(html).not.toContain('it is not in the badge');
    expect(renderBadge(named, 'en')).toContain('<bdi>Aino Esimerkki</bdi>');
  });

  test('shows a verdict only when it is given one', () => {
    const at = '2026-12-01T10:30:00Z';
    const html = renderBadge(plain, 'en', { verdict: { verdict: 'invalid', at, by: '<b>X' } });
    expect(html).toContain('the badge is not valid');
    expect(html).toContain('1 December 2026, 10:30 UTC');
    expect(html).toContain('<bdi>&lt;b&gt;X</bdi>');
    expect(html).not.toContain('Not verified');
    expect(renderBadge(plain, 'en')).not.toContain('Verified:');
    const verdict = { verdict: 'valid', at: 'yesterday' } as const;
    expect(codeOf(() => renderBadge(plain, 'en', { verdict }))).toBe('schema.format');
  });

  test('shows a picture that it has, never one that it would have to load', () => {
    const picture = 'data:image/png;base64,iVBORw0KGgo=';
    expect(renderBadge(plain, 'en', { picture })).toContain(`<img src="${picture}"`);
    const image = (id: string) =>
      renderBadge(
        parsed(badgeWith('credentialSubject.achievement.image', { id, type: 'Image' })),
        'en',
      );
    expect(image(picture)).toContain(`<img src="${picture}"`);
    expect(image('https://amk.example/badge.png')).not.toContain('<img');
    const bad = 'https://amk.example/x.png';
    expect(codeOf(() => renderBadge(plain, 'en', { picture: bad }))).toBe('certificate.picture');
  });

  test('marks the language of the badge where it is not that of the page', () => {
    const swedish = parsed(badgeWith('credentialSubject.achievement.inLanguage', 'sv'));
    expect(renderBadge(swedish, 'fi')).toContain('<h1><bdi lang="sv">Planning a pilot</bdi></h1>');
    expect(renderBadge(swedish, 'sv')).toContain('<h1><bdi>Planning a pilot</bdi></h1>');
  });

  test('tells the end of validity to the minute, in the zone that the badge names', () => {
    const html = renderBadge({ ...plain, validUntil: '2029-06-30T23:59:59+03:00' }, 'fi');
    expect(html).toContain('30. kesäkuuta 2029, 23.59 UTC+03:00');
  });

  test('puts a mark in place of characters that hide or turn text', () => {
    const html = renderBadge({ ...plain, issuer: 'did:example:a\u202Eb' }, 'en');
    expect(html).not.toContain('\u202E');
    expect(html).toContain('did:example:a\uFFFDb');
  });

  test('names the hash of its own style in its policy', () => {
    expect(createHash('sha256').update(pageStyle).digest('base64')).toBe(pageStyleHash);
    expect(renderBadge(plain, 'fi')).toContain(`style-src 'sha256-${pageStyleHash}'`);
  });

  test('never throws and never lets markup of a badge through', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
        fc.constantFrom(...locales),
        (text, language) => {
          const value = parsed(badge());
          const { achievement } = value.credentialSubject;
          achievement.name = text;
          achievement.description = text;
          achievement.criteria = { narrative: `# ${text}\n- [${text}](${text})\n\n<b>${text}</b>` };
          const html = renderBadge(value, language);
          expect(html).not.toMatch(/<(?:script|b|img|iframe|a href="(?!https?:|mailto:))[\s>]/);
        },
      ),
      { numRuns: 150 },
    );
  });
});
