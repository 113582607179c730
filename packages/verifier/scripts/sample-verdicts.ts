// Verifies the samples that publishers of the standards give out and writes what came of it to
// test/fixtures/sample-verdicts.json, notes there kept, and to docs/sample-verdicts.md. The files are
// read from the folder in MERKKI_STANDARDS: `node scripts/sample-verdicts.ts`.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isJsonObject, type JsonObject, UnavailableError } from '@merkki/core';
import { createDidResolver } from '@merkki/proofs/did';
import { createVerifier, type Verdict } from '../src/index.ts';

/** What came of one sample. */
export interface SampleVerdict {
  readonly verdict: Verdict;
  /** Code that decides: of the first check that failed, else of the first that is unknown. */
  readonly code: string;
  /** Why, where it may surprise. */
  readonly note?: string;
}

/** The moment at which the samples are judged. */
const now = '2026-11-24T10:00:00Z';

const table = new URL('../test/fixtures/sample-verdicts.json', import.meta.url);
const page = new URL('../../../docs/sample-verdicts.md', import.meta.url);

/** What stands in the folders beside credentials. */
const others = /\.header\.json$|\/index\.json$|\.did\.json$|mc-input-fields/;

/** The table as it is kept. */
export function readSampleVerdicts(): Record<string, SampleVerdict> {
  return JSON.parse(readFileSync(table, 'utf8'));
}

/** What comes of each sample now, by path. */
export async function verifySamples(folder: string): Promise<Record<string, SampleVerdict>> {
  const found = globSync('standards/**/{examples,samples}/**/*.{json,jsonld,jwt}', { cwd: folder });
  const files = found.filter((file) => !others.test(file)).sort();
  const resolver = 'standards/open-badges-3/examples/dcc-signed-sample/resolver';
  const published = globSync(`${resolver}/*.json`, { cwd: folder })
    .map((file) => readObject(join(folder, file)))
    .map((document) => [String(document['id']), document] as const);
  const documents = Object.fromEntries(published);
  const verifier = createVerifier({
    resolveDid: createDidResolver({ documents }),
    loadResource: async (url) => {
      const document = documents[url];
      if (document === undefined) {
        throw new UnavailableError({ code: 'loader.unavailable', message: 'Not published here.' });
      }
      return { url, body: new TextEncoder().encode(JSON.stringify(document)) };
    },
  });
  const verdicts: Record<string, SampleVerdict> = {};
  for (const file of files) {
    const { verdict, checks } = await verifier.verify(readFileSync(join(folder, file)), { now });
    const decisive =
      checks.find(({ outcome }) => outcome === 'fail') ??
      checks.find(({ outcome, id }) => outcome === 'unknown' && id !== 'trust') ??
      checks.find(({ outcome }) => outcome === 'unknown');
    verdicts[file] = { verdict, code: verdict === 'valid' ? '' : (decisive?.code ?? '') };
  }
  return verdicts;
}

function readObject(path: string): JsonObject {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return isJsonObject(value) ? value : {};
}

/** Text of `docs/sample-verdicts.md`. */
export function samplesPage(verdicts: Readonly<Record<string, SampleVerdict>>): string {
  const rows = Object.entries(verdicts).map(
    ([file, { verdict, code, note = '' }]) =>
      `| \`${file.replace(/^standards\//, '')}\` | ${verdict} | ${code === '' ? '' : `\`${code}\``} | ${note} |`,
  );
  const counted = (['valid', 'indeterminate', 'invalid'] as const).map(
    (verdict) =>
      `${Object.values(verdicts).filter((one) => one.verdict === verdict).length} ${verdict}`,
  );
  return `<!-- Made by packages/verifier/scripts/sample-verdicts.ts; do not edit. -->

# Verdicts on published samples

What \`verify\` says of the ${rows.length} credentials that publishers of the standards and of tools give out as examples: ${counted.join(', ')}. They were judged at ${now} by what is published with them (DID documents, a status list) and by nothing else, with no trust list. Most are examples of form, not of signing: they have no proof, or one that was never meant to hold. The code is that of the check that decides. Where the samples come from stands in [testing.md](testing.md).

| sample | verdict | code | why |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const kept = readSampleVerdicts();
  const verdicts = Object.entries(await verifySamples(process.env['MERKKI_STANDARDS'] ?? '')).map(
    ([file, found]): [string, SampleVerdict] => {
      const note = kept[file]?.note;
      return [file, { ...found, ...(note === undefined ? {} : { note }) }];
    },
  );
  writeFileSync(table, `${JSON.stringify(Object.fromEntries(verdicts), null, 2)}\n`);
  writeFileSync(page, samplesPage(Object.fromEntries(verdicts)));
}
