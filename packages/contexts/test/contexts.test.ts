import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { elmContext, elmContextUrl } from '../src/elm.ts';
import { contexts, contextVariants, digestDocument } from '../src/index.ts';

const openBadges = 'https://purl.imsglobal.org/spec/ob/v3p0/';
const entries = [...Object.values(contexts), ...Object.values(contextVariants).flat()];

async function terms(url: string, variant = 0): Promise<unknown> {
  const document = await (contextVariants[url]?.[variant] ?? contexts[url])?.load();
  return document?.['@context'];
}

test('the table holds what credentials, status lists, badges and ELM name', () => {
  expect(Object.keys(contexts).sort()).toEqual([
    'http://data.europa.eu/snb/model/context/edc-ap',
    'https://data.europa.eu/snb/model/context/edc-ap',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    'https://purl.imsglobal.org/spec/ob/v3p0/context.json',
    'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
    'https://w3id.org/security/data-integrity/v1',
    'https://w3id.org/security/data-integrity/v2',
    'https://w3id.org/security/multikey/v1',
    'https://w3id.org/security/suites/ed25519-2020/v1',
    'https://www.w3.org/2018/credentials/v1',
    'https://www.w3.org/ns/credentials/status/v1',
    'https://www.w3.org/ns/credentials/v2',
  ]);
});

test('the table is closed: the context that defines every term is not in it', () => {
  expect(contexts['https://www.w3.org/ns/credentials/undefined-terms/v2']).toBeUndefined();
  expect(Object.isFrozen(contexts)).toBe(true);
});

describe.each(entries.map((entry) => [entry.url, entry.sha256, entry] as const))(
  '%s %s',
  (url, sha256, entry) => {
    test('has the content that its hash names', async () => {
      expect(await digestDocument(await entry.load())).toBe(sha256);
    });

    test('stands under its own address and says its licence and source', () => {
      expect((contextVariants[url] ?? [contexts[url]]).includes(entry)).toBe(true);
      expect(entry.licence).toMatch(/\S/);
      expect(entry.source).toMatch(/\S/);
    });

    test('is a context document that nobody can change', async () => {
      const document = await entry.load();
      expect(isJsonObject(document['@context'])).toBe(true);
      expect(Object.isFrozen(document) && Object.isFrozen(document['@context'])).toBe(true);
    });
  },
);

test('the newest variant is the one in the table, and variants differ', () => {
  for (const [url, variants] of Object.entries(contextVariants)) {
    expect(variants[0]).toBe(contexts[url]);
    expect(new Set(variants.map((entry) => entry.sha256)).size).toBe(variants.length);
  }
});

describe('Open Badges 3.0.3', () => {
  const url = `${openBadges}context-3.0.3.json`;

  test('has the terms that came into the file after it was first published', async () => {
    expect(await terms(url)).toMatchObject({
      awardedDate: { '@id': 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#awardedDate' },
      inLanguage: { '@id': 'https://schema.org/inLanguage' },
      jti: { '@id': 'https://www.iana.org/assignments/jwt#jti', '@type': '@id' },
      endorsementJwt: {
        '@id': 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementJwt',
        '@container': '@set',
      },
    });
  });

  test('lacks the two last of them in its older variant, and nothing else', async () => {
    const { jti: _jti, endorsementJwt: _endorsementJwt, ...rest } = Object(await terms(url));
    expect(await terms(url, 1)).toEqual(rest);
  });
});

test('the address without a version had other IRIs before the standard was final', async () => {
  const beta = 'https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Achievement';
  const url = `${openBadges}context.json`;
  expect(await terms(url, 1)).toMatchObject({ Achievement: { '@id': beta } });
  expect(JSON.stringify(await terms(url))).not.toContain(beta);
});

test('the extensions define the three types of 1EdTech', async () => {
  expect(Object.keys(Object(await terms(`${openBadges}extensions.json`)))).toEqual([
    'id',
    'type',
    '1EdTechJsonSchemaValidator2019',
    '1EdTechRevocationList',
    '1EdTechCredentialRefresh',
  ]);
});

test('ELM comes from the own table, under http and https', async () => {
  expect(await contexts[elmContextUrl]?.load()).toBe(elmContext);
  expect(await contexts[elmContextUrl.replace('http:', 'https:')]?.load()).toBe(elmContext);
});

const standards = process.env['MERKKI_STANDARDS'];
const published = 'standards/open-badges-3/contexts';

describe('the contexts against the published files (needs MERKKI_STANDARDS)', () => {
  test.skipIf(!standards).each([
    ['https://www.w3.org/2018/credentials/v1', 0, 'w3c/credentials-v1.json'],
    ['https://www.w3.org/ns/credentials/v2', 0, 'w3c/credentials-v2.json'],
    ['https://w3id.org/security/data-integrity/v1', 0, 'w3c/data-integrity-v1.json'],
    ['https://w3id.org/security/data-integrity/v2', 0, 'w3c/data-integrity-v2.json'],
    ['https://w3id.org/security/multikey/v1', 0, 'w3c/multikey-v1.json'],
    ['https://w3id.org/security/suites/ed25519-2020/v1', 0, 'other/ed25519-2020-v1.json'],
    ['https://www.w3.org/ns/credentials/status/v1', 0, 'w3c/bitstring-status-list-v1.json'],
    [`${openBadges}context.json`, 0, '1edtech/ob-v3p0-context.json'],
    [`${openBadges}context-3.0.1.json`, 0, '1edtech/ob-v3p0-context-3.0.1.json'],
    [`${openBadges}context-3.0.2.json`, 0, '1edtech/ob-v3p0-context-3.0.2.json'],
    [`${openBadges}context-3.0.3.json`, 0, '1edtech/ob-v3p0-context-3.0.3.validator-2026-06.json'],
    [`${openBadges}context-3.0.3.json`, 1, '1edtech/ob-v3p0-context-3.0.3.json'],
    [`${openBadges}extensions.json`, 0, '1edtech/ob-v3p0-extensions.json'],
  ])('%s, variant %i, has the definitions of %s', async (url, variant, file) => {
    const text = readFileSync(join(standards ?? '', published, file), 'utf8');
    expect(await terms(url, variant)).toEqual(JSON.parse(text)['@context']);
  });
});
