import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didWebToUrl, urlToDidWeb } from '../../src/did.ts';

const pairs = [
  ['did:web:school.example', 'https://school.example/.well-known/did.json'],
  ['did:web:www.school.example:badges:1', 'https://www.school.example/badges/1/did.json'],
  ['did:web:school.example%3A8443', 'https://school.example:8443/.well-known/did.json'],
  ['did:web:xn--pinnot-2nf.example:A_b.c-d', 'https://xn--pinnot-2nf.example/A_b.c-d/did.json'],
] as const;

const refused = [
  'did:web:',
  'did:web:localhost',
  'did:web:school.localhost',
  'did:web:127.0.0.1',
  'did:web:127.1',
  'did:web:2130706433',
  'did:web:0x7f.0x1',
  'did:web:0177.0.0.01',
  'did:web:%5B%3A%3A1%5D',
  'did:web:[::1]',
  'did:web:169.254.169.254',
  'did:web:0x7f000001',
  'did:web:017700000001',
  'did:web:127.0.0.1.',
  'did:web:127.0.0.0x1',
  'did:web:%31%32%37.0.0.1',
  'did:web:\uff11\uff12\uff17.0.0.1',
  'did:web:%5B%3A%3Affff%3A7f00%3A1%5D',
  'did:web:%3A%3A1',
  'did:web:metadata.google.internal',
  'did:web:printer.local',
  'did:web:router.home.arpa',
  'did:web:server.corp',
  'did:web:router.lan',
  'did:web:wiki.intranet',
  'did:web:abc.onion',
  'did:web:school',
  'did:web:School.example',
  'did:web:school.example.',
  'did:web:-school.example',
  'did:web:school..example',
  'did:web:user@school.example',
  'did:web:user%40school.example',
  'did:web:school.example%2F..%2F..',
  'did:web:school.example%252F',
  'did:web:school.example%5Cx',
  'did:web:school.example\\@attacker.example',
  'did:web:school.example%00',
  'did:web:school.example:%2E%2E',
  'did:web:school.example:a?x',
  'did:web:school.example%3Fx=',
  'did:web:school.example%23a',
  'did:web:school.example%3a8443',
  'did:web:school.example%3A0',
  'did:web:school.example%3A65536',
  'did:web:school.example%3A80%3A80',
  'did:web:school.example%0D%0A',
  'did:web:school.example\r\n',
  'did:web:school.example:..',
  'did:web:school.example:.:a',
  'did:web:school.example:a::b',
  'did:web:school.example:',
  'did:web:school.example:a%2Fb',
  'did:web:school.example:.well-known',
  'did:web:school.example/a',
  'did:web:school.example#key-1',
  'did:web:sch\u043eol.example',
  'did:webx:school.example',
  'DID:web:school.example',
  ' did:web:school.example',
  `did:web:${'a'.repeat(64)}.example`,
  `did:web:${'a.'.repeat(130)}example`,
] as const;

describe('didWebToUrl and urlToDidWeb', () => {
  test.each(pairs)('%s is published at %s', (did, url) => {
    expect(didWebToUrl(did)).toEqual({ ok: true, value: url });
    expect(urlToDidWeb(url)).toEqual({ ok: true, value: did });
  });

  test.each(refused)('refuse %j', (did) => {
    expect(didWebToUrl(did)).toMatchObject({ ok: false, error: { code: 'did.syntax' } });
  });

  test.each([
    'http://school.example/.well-known/did.json',
    'https://school.example/did.json',
    'https://127.0.0.1/.well-known/did.json',
    'https://user@school.example/.well-known/did.json',
    'https://school.example/a/../did.json',
    'https://school.example/a/did.json?x',
    'https://school.example//did.json',
  ])('know no DID for %s', (url) => {
    expect(urlToDidWeb(url)).toMatchObject({ ok: false, error: { code: 'did.syntax' } });
  });

  test('are each other’s inverse, and lead to the host that the DID names', () => {
    const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,8}[a-z0-9])?$/);
    const segment = fc.stringMatching(/^[A-Za-z0-9._-]{1,8}$/);
    const did = fc
      .tuple(fc.array(label, { minLength: 2, maxLength: 4 }), fc.array(segment, { maxLength: 3 }))
      .map(([labels, segments]) => ['did:web', labels.join('.'), ...segments].join(':'));
    fc.assert(
      fc.property(
        fc.oneof(
          did,
          fc.string().map((text) => `did:web:${text}`),
        ),
        (text) => {
          const url = didWebToUrl(text);
          if (!url.ok) return;
          expect(urlToDidWeb(url.value)).toEqual({ ok: true, value: text });
          const { protocol, hostname, username, search, hash, pathname } = new URL(url.value);
          expect([protocol, username, search, hash]).toEqual(['https:', '', '', '']);
          expect(hostname).toBe(text.split(/:|%3A/)[2]);
          expect(url.value.endsWith(pathname)).toBe(true);
        },
      ),
    );
  });
});
