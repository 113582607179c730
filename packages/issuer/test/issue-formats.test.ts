import { describe, expect, test } from 'vitest';
import { fitsFormat, issueFormats } from '../src/index.ts';

describe('fitsFormat', () => {
  test.each([
    ['ob3-di', 'EdDSA', [], true],
    ['ob3-di', 'ES256', [], false],
    ['ob3-jwt', 'EdDSA', [], true],
    ['ob3-jwt', 'RS256', [], true],
    ['elm-jades', 'ES256', ['MII…'], true],
    ['elm-jades', 'ES256', [], false],
    ['elm-jades', 'EdDSA', ['MII…'], false],
    ['elm-di', 'EdDSA', [], true],
    ['elm-di', 'ES384', [], true],
    ['elm-di', 'RS256', [], false],
    ['sd-jwt', 'ES256', [], true],
    ['sd-jwt', 'RS256', [], true],
  ] as const)('%s with %s and certificates %j: %s', (format, alg, certificates, fits) => {
    expect(fitsFormat(format, { alg, certificates })).toBe(fits);
  });

  test('each format says what it gives', () => {
    for (const { fileEnding, mediaType, algorithms } of Object.values(issueFormats)) {
      expect(fileEnding).toMatch(/^(?:\.[\w-]+)+$/);
      expect(mediaType).toContain('/');
      expect(algorithms.length).toBeGreaterThan(0);
    }
  });

  test('no two forms of one credential have one file', () => {
    const endings = Object.values(issueFormats).map(({ fileEnding }) => fileEnding);
    expect(new Set(endings).size).toBe(endings.length);
  });
});
