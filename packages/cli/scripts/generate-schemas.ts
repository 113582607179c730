// Writes the JSON Schemas of what `check`, `convert`, `diff`, `map` and `verify` print with `--json` from the types that
// the commands print by:
//
//   pnpm exec node packages/cli/scripts/generate-schemas.ts

import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { JsonObject } from '@merkki/core';
import { readTypes, schemaOfType } from './schema-of-type.ts';

const schemas = [
  ['check-report', 'CheckLine', 'One line that merkki check --json prints.'],
  ['convert-result', 'ConvertOutput', 'What merkki convert --json prints.'],
  ['diff-report', 'DiffLine', 'What merkki diff --json prints.'],
  ['import-report', 'ImportOutput', 'What merkki import --json prints.'],
  ['map-coverage', 'CoverageOutput', 'What merkki map --coverage --json prints.'],
  ['map-result', 'MapOutput', 'What merkki map --json prints.'],
  ['publish-report', 'PublishOutput', 'One line that merkki publish --json prints.'],
  ['verification-report', 'VerifyLine', 'One line that merkki verify --json prints.'],
] as const;

/** The schemas by the names of their files. */
export function generateSchemas(): Readonly<Record<string, JsonObject>> {
  const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
  const { checker, typeOf } = readTypes(path('src/outputs.ts'), path('tsconfig.json'));
  return Object.fromEntries(
    schemas.map(([name, type, title]) => [
      name,
      schemaOfType(typeOf(type), checker, {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:merkki:schema:${name}:1`,
        title,
      }),
    ]),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, schema] of Object.entries(generateSchemas())) {
    const file = new URL(`../schema/${name}.json`, import.meta.url);
    writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
  }
}
