import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIssuer, type IssueFormat } from '@merkki/issuer';
import { award, type MicroCredential, parseMicroCredential, readDocument } from '@merkki/model';
import { createSigner, generateKey, type KeyRecord } from '@merkki/proofs';

const definitions = join(import.meta.dirname, '../../examples/definitions');

/** The moment at which the tests issue. */
const issuedAt = '2026-11-24T10:00:00Z';

/** The picture of the example. */
export const picture = new Uint8Array(
  readFileSync(join(definitions, 'generative-ai-for-small-companies.png')),
);

/** Makes a key of a did:key, or of a did:web with the given host. */
export function makeKey(host?: string): Promise<KeyRecord> {
  const did = host === undefined ? { method: 'key' as const } : { method: 'web' as const, host };
  return generateKey({ alg: 'EdDSA', did, created: issuedAt });
}

/** What a test changes in the badge. */
interface Changes {
  readonly format?: IssueFormat;
  readonly definition?: Partial<MicroCredential>;
  readonly issuedAt?: string;
}

/** Issues the example micro-credential to a learner of the examples. */
export async function issueBadge(
  key: KeyRecord,
  { format = 'ob3-di', definition = {}, issuedAt: at = issuedAt }: Changes = {},
): Promise<string> {
  const path = join(definitions, 'generative-ai-for-small-companies.yaml');
  const read = readDocument(readFileSync(path, 'utf8'));
  const parsed = parseMicroCredential(read.ok ? read.value.value : undefined);
  if (!parsed.ok) throw new Error(`${path} is not valid.`);
  const recipient = {
    email: 'aino.hakasalo@example.org',
    givenName: 'Aino',
    familyName: 'Hakasalo',
    grade: '4',
  };
  const record = award({ ...parsed.value, ...definition }, recipient, {
    id: 'urn:uuid:3f0f6a4e-7d0c-8c5b-9a52-0d1d1f6a7c11',
    issuedOn: at.slice(0, 10),
  });
  const issuer = createIssuer({
    signer: createSigner(key),
    random: (bytes) => new Uint8Array(bytes).fill(7),
  });
  return (await issuer.issue(record, { format, language: 'en', issuedAt: at })).text;
}
