import type { JsonValue } from '@merkki/core';
import { bake } from '@merkki/open-badges/bake';
import { describe, expect, test } from 'vitest';
import {
  badge,
  codesOf,
  elm,
  findings,
  makeKey,
  makeSealer,
  png,
  seal,
  signedBadge,
  svg,
  tokenOf,
  verified,
} from './support.ts';

/** Members and elements of a document in all. */
function countMembers(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, member) => sum + 1 + countMembers(member), 0);
}

function depthOf(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('what is recognised', () => {
  test('a badge as JSON, as text and as bytes', async () => {
    const text = JSON.stringify(await signedBadge());
    for (const input of [text, ` \n${text}\n`, new TextEncoder().encode(text)]) {
      const report = await verified(input);
      expect([report.verdict, report.format]).toEqual(['valid', 'ob3-json']);
      expect(codesOf(report, 'parse')).toEqual(['parse.ok']);
    }
  });

  test('a badge in the wrapper of an upload file', async () => {
    expect((await verified({ credential: await signedBadge() })).verdict).toBe('valid');
  });

  test('a VC-JWT, with white space around it', async () => {
    const jwt = await tokenOf(await makeKey('ES256'));
    const report = await verified(`\n${jwt}\n`);
    expect([report.verdict, report.format, report.proof]).toEqual(['valid', 'ob3-jwt', ['ES256']]);
  });

  test.each([
    ['PNG', png, 'ob3-baked-png'],
    ['SVG', svg, 'ob3-baked-svg'],
  ])('a badge baked into %s, as JSON and as VC-JWT', async (_name, picture, format) => {
    const json = JSON.stringify(await signedBadge());
    const jwt = await tokenOf(await makeKey('ES256'));
    for (const text of [json, jwt]) {
      const report = await verified(bake(picture, text));
      expect([report.verdict, report.format]).toEqual(['valid', format]);
    }
  });

  test('an SVG that is given as text', async () => {
    const baked = new TextDecoder().decode(bake(svg, JSON.stringify(await signedBadge())));
    expect((await verified(`\uFEFF${baked}`)).format).toBe('ob3-baked-svg');
  });

  test.each([
    [
      'an Open Badge 2.0',
      { '@context': 'https://w3id.org/openbadges/v2', type: 'Assertion' },
      'ob2',
      'version.ob2',
    ],
    [
      'a presentation',
      { '@context': [], type: ['VerifiablePresentation'] },
      'presentation',
      'context.order',
    ],
    ['a list', [], 'unknown', 'parse.not-an-object'],
    ['a text', 'badge', 'unknown', 'parse.not-an-object'],
  ])('%s, which is named and not verified', async (_name, value, format, code) => {
    const report = await verified(JSON.stringify(value));
    expect([report.verdict, report.format]).toEqual(['invalid', format]);
    expect(findings(report)[0]).toMatch(`fail ${code}`);
  });
});

describe('what is refused', () => {
  test.each([
    ['nothing', '', 'parse.unrecognised'],
    ['prose', 'This is my badge.', 'parse.unrecognised'],
    ['a web page', '<!DOCTYPE html><html></html>', 'parse.unrecognised'],
    ['an address', 'https://school.example/badge', 'jwt.malformed'],
    ['cut off JSON', '{"type":', 'json.malformed'],
    ['JSON with something after it', '{} {}', 'json.malformed'],
    ['a member twice', '{"type":"a","type":"b"}', 'json.duplicate-key'],
    ['a member twice, once escaped', '{"type":"a","t\\u0079pe":"b"}', 'json.duplicate-key'],
    ['a member that is a prototype', '{"__proto__":{"valid":true}}', 'json.forbidden-key'],
    ['half of a surrogate pair', '{"name":"\\ud800"}', 'json.encoding'],
    ['a byte order mark', '\uFEFF{}', 'json.encoding'],
    ['bytes that are not UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), 'json.encoding'],
    ['a GIF', new TextEncoder().encode('GIF89a…'), 'bake.not-an-image'],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'bake.not-an-image'],
    ['a compressed SVG', Uint8Array.of(0x1f, 0x8b, 8, 0), 'bake.svg.compressed'],
    ['a PNG without badge', png, 'bake.png.missing'],
    ['an SVG without badge', svg, 'bake.svg.missing'],
    ['a PNG that was cut off', png.slice(0, 40), 'bake.png.truncated'],
    ['an SVG with an entity', '<!DOCTYPE svg [<!ENTITY e "x">]><svg/>', 'bake.svg.doctype'],
  ])('%s', async (_name, input, code) => {
    const report = await verified(input);
    expect(report.verdict).toBe('invalid');
    expect(report.checks).toHaveLength(1);
    expect(report.checks[0]).toMatchObject({ id: 'parse', outcome: 'fail', code });
    expect(report.issuer).toBeNull();
  });

  test('a picture with another credential in it', async () => {
    const report = await verified(bake(svg, JSON.stringify(elm())));
    expect([report.verdict, report.format]).toEqual(['invalid', 'ob3-baked-svg']);
    expect(findings(report)).toEqual(['fail parse.not-a-badge']);
  });

  test('a badge in the JSON form of a JWS', async () => {
    const report = await verified(await seal(await makeSealer(), badge('did:web:school.example')));
    expect(report.verdict).toBe('invalid');
    expect(findings(report)).toContain('fail parse.unsupported-form /payload');
  });
});

describe('limits: at the limit is read, one more is not', () => {
  test('bytes, of JSON and of a token', async () => {
    const inputs = [JSON.stringify(await signedBadge()), await tokenOf(await makeKey('ES256'))];
    for (const text of inputs) {
      const report = await verified(text, { limits: { maxBytes: text.length } });
      const refused = await verified(text, { limits: { maxBytes: text.length - 1 } });
      expect([report.verdict, refused.verdict]).toEqual(['valid', 'invalid']);
      expect(refused.checks).toEqual([
        expect.objectContaining({
          id: 'limits',
          code: 'limits.size',
          params: { maxBytes: text.length - 1 },
        }),
      ]);
    }
  });

  test('bytes of a badge that claims to be sealed', async () => {
    const text = JSON.stringify({ payload: 'x', ...(await signedBadge()) });
    expect(findings(await verified(text, { limits: { maxBytes: text.length - 1 } }))).toEqual([
      'fail limits.size',
    ]);
  });

  test('bytes that are no text', async () => {
    const report = await verified(new Uint8Array(11), {
      limits: { maxBytes: 9, maxSealedBytes: 10 },
    });
    expect(findings(report)).toEqual(['fail limits.size']);
  });

  test('levels', async () => {
    const signed = await signedBadge();
    const maxDepth = depthOf(signed);
    expect((await verified(signed, { limits: { maxDepth } })).verdict).toBe('valid');
    const refused = await verified(signed, { limits: { maxDepth: maxDepth - 1 } });
    expect(findings(refused)).toEqual([expect.stringMatching(/^fail limits\.depth/)]);
  });

  test('members', async () => {
    const signed = await signedBadge();
    const maxMembers = countMembers(signed);
    expect((await verified(signed, { limits: { maxMembers } })).verdict).toBe('valid');
    const refused = await verified(signed, { limits: { maxMembers: maxMembers - 1 } });
    expect(findings(refused)).toEqual([expect.stringMatching(/^fail limits\.members/)]);
  });

  test('bytes of a picture', async () => {
    const baked = bake(png, JSON.stringify(await signedBadge()));
    const at = await verified(baked, { limits: { maxImageBytes: baked.length } });
    const above = await verified(baked, { limits: { maxImageBytes: baked.length - 1 } });
    expect(at.verdict).toBe('valid');
    expect(findings(above)).toEqual(['fail limits.image']);
  });

  test('bytes and members of a sealed credential', async () => {
    const sealer = await makeSealer();
    const text = await seal(sealer, elm());
    const trust = { certificates: [sealer.certificates.anchorPem] };
    const run = async (limits: object) => findings(await verified(text, { trust, limits }));
    const maxSealedMembers = countMembers(elm());
    expect(await run({ maxSealedBytes: text.length, maxSealedMembers })).toEqual([]);
    expect(await run({ maxSealedBytes: text.length - 1 })).toEqual(['fail limits.size']);
    expect(await run({ maxSealedMembers: maxSealedMembers - 1 })).toEqual([
      'fail limits.members /payload',
    ]);
  });

  test('contexts', async () => {
    const contexts = badge('did:web:school.example')['@context'];
    const eight = [contexts, Array(6).fill('https://www.w3.org/ns/credentials/v2')].flat();
    const code = async (listed: JsonValue) =>
      findings(await verified(badge('did:web:school.example', { '@context': listed })));
    expect(await code(eight)).toEqual(['fail proof.none /proof']);
    expect(await code([...eight, 'https://www.w3.org/ns/credentials/v2'])).toEqual([
      'fail limits.contexts /@context',
    ]);
  });
});
