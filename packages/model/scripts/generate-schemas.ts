// Writes the JSON Schemas of the package from its zod schemas.
//
//   pnpm exec node packages/model/scripts/generate-schemas.ts

import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '../src/to-json-schema.ts';

for (const kind of ['micro-credential', 'award', 'recipient'] as const) {
  const file = new URL(`../schema/${kind}.schema.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(toJsonSchema(kind), null, 2)}\n`);
}
