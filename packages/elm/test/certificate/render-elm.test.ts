import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject, type JsonValue, locales } from '@merkki/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elementKeys } from '../../src/certificate/certificate-text.ts';
import { certificateEn } from '../../src/certificate/locales/en.ts';
import { certificateFi } from '../../src/certificate/locales/fi.ts';
import { certificateSv } from '../../src/certificate/locales/sv.ts';
import { pageStyle, pageStyleHash } from '../../src/certificate/page-style.ts';
import { renderElm } from '../../src/certificate.ts';
import { type ParsedElmCredential, parseElmCredential, toElm } from '../../src/index.ts';
import { fullAward } from '../fixtures/full-award.ts';

const standards = process.env['MERKKI_STANDARDS'];

function parsed(value: unknown): ParsedElmCredential {
  const read = parseElmCredential(value);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const full = toElm(fullAward, { issuedAt: '2026-11-24T10:00:00Z' }).value;
const bare = { type: ['VerifiableCredential', 'EuropeanDigitalCredential'] };

describe('the certificate', () => {
  test.each(locales)('says in %s who achieved what, and every element of Annex I', (language) => {
    const page = renderElm(parsed(full), language);
    const catalogue = { fi: certificateFi, sv: certificateSv, en: certificateEn }[language];
    expect(page).toContain(`<html lang="${language}">`);
    const title = fullAward.microCredential.title[language];
    expect(title).toBeDefined();
    expect(page).toContain(`<title>${title}</title>`);
    for (const key of [...elementKeys.mandatory, ...elementKeys.optional]) {
      const name = catalogue.messages[`element.${key}`]?.({});
      expect(page).toContain(`<th scope="row">${name}</th>`);
    }
    expect(page).not.toContain('class="absent"');
  });

  test('tells each element that the credential does not state', () => {
    const page = renderElm(parsed(bare), 'en');
    expect(page.match(/class="absent"/g)).toHaveLength(16);
    expect(page).toContain('The credential names no recipient');
    expect(page).toContain('<title>European Digital Credential for Learning</title>');
  });

  test('names what the credential holds beside the micro-credential', () => {
    const [claim] = full.credentialSubject.hasClaim;
    const other = {
      ...claim,
      id: 'urn:epass:learningAchievement:9',
      title: { en: 'A second one' },
    };
    const subject = { ...full.credentialSubject, hasClaim: [claim, other] };
    const page = renderElm(parsed({ ...full, credentialSubject: subject }), 'en');
    expect(page).toContain('The credential also holds');
    expect(page).toContain('A second one');
  });

  test('shows the display image of the language, or the picture that is given', () => {
    const images = locales.map((language) => {
      const page = renderElm(parsed(full), language);
      return /<img class="page" src="(data:image\/svg\+xml;base64,[^"]+)"/.exec(page)?.[1];
    });
    expect(new Set(images).size).toBe(3);
    const picture = 'data:image/png;base64,iVBORw0KGgo=';
    expect(renderElm(parsed(full), 'en', { picture })).toContain(
      `<img class="badge" src="${picture}"`,
    );
  });

  test('takes no picture from anywhere else', () => {
    expect(() =>
      renderElm(parsed(full), 'en', { picture: 'https://tracker.example/x.png' }),
    ).toThrow(expect.objectContaining({ code: 'certificate.picture', pointer: '/picture' }));
  });

  test('shows the verdict that it is given, and says when there is none', () => {
    expect(renderElm(parsed(full), 'en')).toContain('Not verified');
    const verdict = { verdict: 'valid', at: '2026-11-25T08:30:00Z', by: 'The <registry>' } as const;
    const page = renderElm(parsed(full), 'en', { verdict });
    expect(page).toContain('Verified: the credential is valid');
    expect(page).toContain('The &lt;registry&gt;');
    expect(page).not.toContain('Not verified');
    expect(() =>
      renderElm(parsed(full), 'en', { verdict: { verdict: 'valid', at: 'today' } }),
    ).toThrow(expect.objectContaining({ code: 'certificate.moment', pointer: '/verdict/at' }));
  });

  test('allows its own style and nothing else', () => {
    expect(createHash('sha256').update(pageStyle).digest('base64')).toBe(pageStyleHash);
    const page = renderElm(parsed(full), 'en');
    expect(page).toContain("default-src 'none'");
    expect(page).toContain(`style-src 'sha256-${pageStyleHash}'`);
    expect(page).not.toMatch(/<script|<link|style="|\son\w+="/);
  });

  test.skipIf(!standards)(
    'of the Commission’s sample has its words (needs MERKKI_STANDARDS)',
    () => {
      const file = 'standards/elm/samples/ec/Sample-MC-Annex1-signed.jsonld';
      const sealed = JSON.parse(readFileSync(join(standards ?? '', file), 'utf8'));
      const page = renderElm(parsed(JSON.parse(sealed.payload)), 'en');
      for (const words of ['Ana Andromeda', 'University of Zed', '2 ECTS credits', 'EQF level 6']) {
        expect(page).toContain(words);
      }
    },
  );
});

describe('whatever the credential holds', () => {
  const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

  /** The credential with an attack in place of every text. */
  function attacked(value: unknown): JsonValue {
    if (Array.isArray(value)) return value.map(attacked);
    if (!isJsonObject(value)) return typeof value === 'string' ? attack : (value as JsonValue); // read from JSON
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [
        name,
        ['type', 'id', 'inScheme'].includes(name) ? one : attacked(one),
      ]),
    );
  }

  test.each(locales)('no text becomes markup in %s', (language) => {
    const page = renderElm(parsed(attacked(JSON.parse(JSON.stringify(full)))), language);
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toMatch(/<script|<img src=x/);
  });

  test('a page is made of any JSON of the right type', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (subject, display) => {
        const page = renderElm(
          parsed({
            ...bare,
            credentialSubject: subject,
            displayParameter: display,
            issuer: display,
          }),
          'fi',
        );
        expect(page.endsWith('</html>\n')).toBe(true);
      }),
    );
  });
});
