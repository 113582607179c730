import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '@merkki/core';
import { parseAchievementCredential } from '@merkki/open-badges';
import { unbake } from '@merkki/open-badges/bake';
import { describe, expect, test } from 'vitest';

const standards = process.env['MERKKI_STANDARDS'];
const folder = join(standards ?? '', 'test-suites/hostile');

interface HostileCase {
  readonly file: string;
  readonly attack: string;
  readonly expected: 'accept' | 'reject';
}

const cases: readonly HostileCase[] = standards
  ? JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))
  : [];

/** Every code that a refused file of these may have, by file. */
const expectedCode: Readonly<Record<string, string>> = {
  'png/426-two-credential-chunks-reversed.png': 'bake.png.duplicate',
  'png/429-ztxt-instead-of-itxt.png': 'bake.png.wrong-chunk',
  'png/432-length-ffffffff.png': 'bake.png.malformed',
  'png/435-truncated-in-chunk.png': 'bake.png.truncated',
  'png/438-no-ihdr-first.png': 'bake.png.malformed',
  'png/441-ihdr-13-bytes-missing.png': 'bake.png.malformed',
  'png/444-itxt-only-keyword.png': 'bake.png.malformed',
  'png/447-compression-method-7.png': 'bake.png.compressed',
  'png/450-open-badges-2-keyword.png': 'bake.ob2',
  'png/453-no-credential.png': 'bake.png.missing',
  'png/456-gif-named-png.png': 'bake.not-an-image',
  'png/459-300000-empty-chunks.png': 'limits.chunks',
  'schema/405-no-criteria.json': 'schema.missing',
  'schema/408-no-credential-name.json': 'schema.missing',
  'schema/411-two-subjects.json': 'schema.type',
  'schema/414-id-not-a-uri.json': 'schema.format',
  'schema/417-issuer-url-script.json': 'schema.format',
  'svg/465-xxe-file-entity.svg': 'bake.svg.doctype',
  'svg/468-external-dtd.svg': 'bake.svg.doctype',
  'svg/471-internal-entity-makes-credential.svg': 'bake.svg.doctype',
  'svg/474-verify-and-body-disagree.svg': 'bake.svg.duplicate',
  'svg/477-prefix-not-declared.svg': 'bake.svg.namespace',
  'svg/480-credential-inside-foreign-object.svg': 'bake.svg.misplaced',
  'svg/483-root-is-not-svg-namespace.svg': 'bake.svg.namespace',
  'svg/486-deep-nesting.svg': 'limits.depth',
  'svg/489-empty-credential-element.svg': 'bake.svg.missing',
  'svg/492-nul-byte.svg': 'bake.svg.malformed',
};

/** The first code of a file, or that it was read. */
function outcome(file: string): string {
  const bytes = readFileSync(join(folder, file));
  if (file.endsWith('.json')) {
    const read = readJson(bytes);
    const parsed = read.ok ? parseAchievementCredential(read.value) : read;
    return parsed.ok ? 'read' : (parsed.error[0]?.code ?? '');
  }
  const baked = unbake(bytes);
  if (!baked.ok) return baked.error[0]?.code ?? '';
  if (baked.value.kind === 'jwt') return 'read';
  const credential = readJson(baked.value.text);
  return credential.ok && parseAchievementCredential(credential.value).ok ? 'read' : 'unreadable';
}

const chosen = cases.filter(({ file }) => /^(png|svg|schema)\//.test(file));

describe('hostile pictures and badges (need MERKKI_STANDARDS)', () => {
  test.skipIf(!standards)('are all looked at', () => {
    const refused = chosen.filter(({ expected }) => expected === 'reject');
    expect(refused.map(({ file }) => file).sort()).toEqual(Object.keys(expectedCode).sort());
  });

  test.skipIf(!standards).each(chosen)('$file: $attack', ({ file, expected }) => {
    expect(outcome(file)).toBe(expected === 'accept' ? 'read' : expectedCode[file]);
  });
});
