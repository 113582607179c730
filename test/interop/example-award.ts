import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  award,
  type MicroCredentialAward,
  parseMicroCredential,
  parseRecipient,
  readDocument,
} from '@merkki/model';

const definitions = join(import.meta.dirname, '../../examples/definitions');

/** An award of one of the example definitions to a made-up learner. */
export function exampleAward(): MicroCredentialAward {
  const text = readFileSync(join(definitions, 'generative-ai-for-small-companies.yaml'), 'utf8');
  const read = readDocument(text);
  const definition = parseMicroCredential(read.ok ? read.value.value : undefined);
  const recipient = parseRecipient({
    email: 'aino.esimerkki@example.org',
    givenName: 'Aino',
    familyName: 'Esimerkki',
    grade: '4',
    completedOn: '2026-11-06',
  });
  if (!definition.ok || !recipient.ok) throw new TypeError('The example is a valid definition.');
  return award(definition.value, recipient.value, {
    id: 'urn:uuid:0b1c2d3e-4f50-4172-8394-a5b6c7d8e9f0',
    issuedOn: '2026-11-24',
  });
}
