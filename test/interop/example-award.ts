import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  award,
  type MicroCredential,
  type MicroCredentialAward,
  parseMicroCredential,
  parseRecipient,
  type Recipient,
  readDocument,
} from '@merkki/model';

const definitions = join(import.meta.dirname, '../../examples/definitions');

/** One of the example definitions. */
export function exampleDefinition(): MicroCredential {
  const text = readFileSync(join(definitions, 'generative-ai-for-small-companies.yaml'), 'utf8');
  const read = readDocument(text);
  const definition = parseMicroCredential(read.ok ? read.value.value : undefined);
  if (!definition.ok) throw new TypeError('The example is a valid definition.');
  return definition.value;
}

/** A made-up learner who completed it. */
export function exampleRecipient(): Recipient {
  const recipient = parseRecipient({
    email: 'aino.esimerkki@example.org',
    givenName: 'Aino',
    familyName: 'Esimerkki',
    grade: '4',
    completedOn: '2026-11-06',
  });
  if (!recipient.ok) throw new TypeError('The example is a valid recipient.');
  return recipient.value;
}

/** An award of the example definition to the learner. */
export function exampleAward(): MicroCredentialAward {
  return award(exampleDefinition(), exampleRecipient(), {
    id: 'urn:uuid:0b1c2d3e-4f50-4172-8394-a5b6c7d8e9f0',
    issuedOn: '2026-11-24',
  });
}
