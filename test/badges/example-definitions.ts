import { readFileSync } from 'node:fs';
import { type MicroCredential, parseMicroCredential, readDocument } from '@merkki/model';

/** Names of the example definitions. */
export const exampleNames = [
  'generative-ai-for-small-companies',
  'wound-care-at-home',
  'community-energy-workshops',
] as const;

/** Reads an example definition. */
export function exampleDefinition(name: (typeof exampleNames)[number]): MicroCredential {
  const url = new URL(`../../examples/definitions/${name}.yaml`, import.meta.url);
  const read = readDocument(readFileSync(url, 'utf8'));
  const parsed = read.ok ? parseMicroCredential(read.value.value) : undefined;
  if (!parsed?.ok) throw new Error(`The example ${name} is not valid.`);
  return parsed.value;
}
