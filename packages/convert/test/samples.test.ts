import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ConversionTarget, convertCredential, openCredential } from '../src/index.ts';

const standards = process.env['MERKKI_STANDARDS'];

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

/** What a credential of another writer needs to be given: it says nothing of these. */
const fill = {
  issuedOn: '2026-11-24',
  microCredential: {
    id: 'https://a.example/1',
    issuer: { id: 'https://a.example', legalName: { en: 'A' }, country: 'FI' },
    assessments: [],
  },
};

describe.skipIf(standards === undefined)('the samples (needs MERKKI_STANDARDS)', () => {
  const folders = ['standards/open-badges-3/examples', 'standards/elm/samples'];
  const files =
    standards === undefined ? [] : folders.flatMap((folder) => filesIn(join(standards, folder)));
  const credentials = files
    .filter((path) => /\.(?:json|jsonld|jwt|png|svg)$/.test(path))
    .map((path) => ({ path, bytes: new Uint8Array(readFileSync(path)) }))
    .filter(({ bytes }) => openCredential(bytes).ok);

  test('are credentials of both kinds and of several forms', () => {
    const forms = credentials.map(({ bytes }) => {
      const opened = openCredential(bytes);
      return opened.ok ? `${opened.value.format} ${opened.value.carrier}` : '';
    });
    for (const form of ['open-badges json', 'open-badges jwt', 'elm json', 'elm seal']) {
      expect(forms).toContain(form);
    }
  });

  test.each(credentials)('$path converts, or it is said why not', async ({ bytes }) => {
    for (const to of ['open-badges', 'elm', 'definition'] satisfies ConversionTarget[]) {
      const converted = await convertCredential(bytes, to, {
        fill,
        random: (count) => new Uint8Array(count),
      });
      if (converted.ok) expect(Object.keys(converted.value.value)).not.toEqual([]);
      else {
        const codes = converted.error.map(({ code }) => code);
        expect(codes).not.toEqual([]);
        // Nothing that can be filled in is missing any more.
        expect(codes).not.toContain('convert.missing');
      }
    }
  });
});
