import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import checkReport from '@merkki/cli/schema/check-report.json' with { type: 'json' };
import mapResult from '@merkki/cli/schema/map-result.json' with { type: 'json' };
import verificationReport from '@merkki/cli/schema/verification-report.json' with { type: 'json' };
import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { mapTargets, recordTargets } from '../../packages/cli/src/map-targets.ts';
import { example, freshFolder, lines, merkki } from '../../packages/cli/test/run-merkki.ts';

/** Compiles a schema so that members which it does not name are refused: what is printed is described. */
function compile(schema: JsonObject): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, strictTypes: false });
  formats.default(ajv);
  return ajv.compile(closed(schema));
}

function closed<T extends JsonValue>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(closed) as typeof schema; // a list stays one
  if (!isJsonObject(schema)) return schema;
  const members = Object.entries(schema).map(([name, value]) => [name, closed(value)]);
  const isShape = isJsonObject(schema['properties']) && schema['type'] === 'object';
  return { ...Object.fromEntries(members), ...(isShape ? { additionalProperties: false } : {}) };
}

const isCheckLine = compile(checkReport);
const isMapResult = compile(mapResult);
const isVerifyLine = compile(verificationReport);

function expectLines(out: string, fits: ValidateFunction, count: number): void {
  const printed = lines(out);
  expect(printed).toHaveLength(count);
  for (const line of printed) expect(fits(line), JSON.stringify([fits.errors, line])).toBe(true);
}

const definitions = readdirSync(example(''))
  .filter((name) => name.endsWith('.yaml'))
  .map(example);
const standards = process.env['MERKKI_STANDARDS'];

let folder: string;
let bad: readonly string[];

beforeAll(async () => {
  folder = await freshFolder();
  const texts = { 'bad.yaml': 'title: [', 'bytes.yaml': '\u{fffd}', 'empty.json': '{}' };
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  await writeFile(join(folder, 'bytes.yaml'), new Uint8Array([0xff, 0xfe, 0x00]));
  bad = [...Object.keys(texts), 'nowhere.yaml'].map((name) => join(folder, name));
});

describe('the JSON that merkki check prints', () => {
  test.each(['offering', 'award'])(
    'meets its schema for every example at the stage %s',
    async (stage) => {
      const { out } = await merkki('check', ...definitions, '--stage', stage, '--json');
      expectLines(out, isCheckLine, definitions.length);
    },
  );

  test('meets its schema for files that are no definition or not there, in each language', async () => {
    for (const lang of ['fi', 'sv', 'en']) {
      const { code, out } = await merkki('check', ...bad, '--json', '--lang', lang);
      expect(code).toBe(2);
      expectLines(out, isCheckLine, bad.length);
    }
  });

  test('meets its schema beside a baseline', async () => {
    const [good = ''] = definitions;
    const baseline = ['--baseline', join(folder, 'baseline.json')];
    const [, , empty = ''] = bad;
    await merkki('check', good, empty, ...baseline, '--write-baseline');
    const { out } = await merkki('check', good, empty, ...baseline, '--json');
    expect(out).toContain('"baselineState"');
    expectLines(out, isCheckLine, 2);
  });
});

describe.each(Object.keys(recordTargets))('the JSON that merkki map %s prints', (target) => {
  const recipients = ['--recipients', example('recipients.csv')];

  test('meets its schema for the records of learners, refused ones and what is read back', async () => {
    const definition = example('generative-ai-for-small-companies.yaml');
    const file = join(folder, `${target}-records`);
    for (const offering of [[], ['--offering', 'spring-2027']]) {
      const rest = [...recipients, ...offering, '--out', file, '--json'];
      const { out } = await merkki('map', target, definition, ...rest);
      expectLines(out, isMapResult, 1);
    }
    const read = await merkki('map', target, '--from', file, '--json');
    expectLines(read.out, isMapResult, 1);
  });
});

describe.each(Object.keys(mapTargets))('the JSON that merkki map %s prints', (target) => {
  test('meets its schema for every example', async () => {
    for (const definition of definitions) {
      const { code, out } = await merkki('map', target, definition, '--json');
      if (code === 2) continue; // a target of learners' records alone, or an example that it cannot take
      expectLines(out, isMapResult, 1);
    }
  });

  test('meets its schema with recipients, and for what is read back', async () => {
    const definition = example('wound-care-at-home.yaml');
    const file = join(folder, `${target}.json`);
    const recipients = ['--recipients', example('recipients.csv')];
    const mapped = await merkki('map', target, definition, ...recipients, '--json');
    if (mapped.code === 2) return expect(mapped.err).toContain('[usage.option-unused]');
    expectLines(mapped.out, isMapResult, 1);
    const { document } = JSON.parse(mapped.out);
    await writeFile(file, JSON.stringify(Array.isArray(document) ? document[0] : document));
    const back = await merkki('map', target, '--from', file, '--json');
    if (back.code !== 2) expectLines(back.out, isMapResult, 1);
  });
});

describe('the JSON that merkki verify prints', () => {
  let keys: string;
  let sources: readonly string[];

  beforeAll(async () => {
    keys = join(folder, 'keys');
    for (const words of [[], ['--alg', 'ES256'], ['--certificate']]) {
      await merkki('keys', 'new', '--did', 'web:amk.example', ...words, '--out', keys);
    }
    sources = ['--resolver', join(keys, 'resolver.json'), '--trust', join(keys, 'trust.json')];
  });

  async function issued(format: string): Promise<readonly string[]> {
    const out = join(folder, format);
    const recipients = ['--recipients', example('recipients.csv'), '--keys', keys, '--out', out];
    const bake = format.startsWith('ob3') ? ['--bake', example('wound-care-at-home.png')] : [];
    const definition = example('wound-care-at-home.yaml');
    const words = [...recipients, '--format', format, ...bake];
    const { code, err } = await merkki('issue', definition, ...words);
    expect(code, err).toBe(0);
    const names = (await readdir(out)).filter((name) => !name.endsWith('.ndjson'));
    return names.map((name) => join(out, name)).filter((path) => statSync(path).isFile());
  }

  test.each(['ob3-di', 'ob3-jwt', 'elm-jades'])(
    'meets its schema for %s: valid, undecided, changed, another person’s',
    async (format) => {
      const paths = await issued(format);
      const changed = join(folder, `${format}.changed`);
      const [first = ''] = paths;
      await writeFile(
        changed,
        readFileSync(first).toString('latin1').replaceAll('a', 'b'),
        'latin1',
      );
      for (const words of [
        [...paths, ...sources],
        [...paths, '--at', '2020-01-01'],
        [...paths, changed, ...sources, '--recipient', 'emailAddress=nobody@example.org'],
      ]) {
        const { out } = await merkki('verify', ...words, '--json');
        expectLines(
          out,
          isVerifyLine,
          words.filter((word) => word.startsWith(`${folder}/${format}`)).length,
        );
      }
    },
  );

  test('meets its schema for presentations, and for what is no credential', async () => {
    const [path = ''] = (await readdir(join(folder, 'ob3-di')))
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(folder, 'ob3-di', name));
    const file = join(folder, 'presentation.json');
    const verifiableCredential = [JSON.parse(readFileSync(path, 'utf8')), {}, 'none'];
    const type = ['VerifiablePresentation'];
    const context = ['https://www.w3.org/ns/credentials/v2'];
    await writeFile(file, JSON.stringify({ '@context': context, type, verifiableCredential }));
    const { code, out } = await merkki(
      'verify',
      file,
      ...bad,
      ...sources,
      '--json',
      '--lang',
      'fi',
    );
    expect(code).toBe(2);
    expect(out).toContain('"credentials"');
    expectLines(out, isVerifyLine, bad.length + 1);
  });

  test.skipIf(standards === undefined)(
    'meets its schema for every hostile file (needs MERKKI_STANDARDS)',
    async () => {
      const root = join(standards ?? '', 'test-suites', 'hostile');
      const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
        .map((name) => join(root, name))
        .filter((path) => statSync(path).isFile());
      const { out } = await merkki('verify', ...paths, '--json');
      expectLines(out, isVerifyLine, paths.length);
    },
    120_000,
  );
});
