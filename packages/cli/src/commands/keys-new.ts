import { basename, join } from 'node:path';
import { formatInstant, formatMessage, InvalidArgumentError, parseInstant } from '@merkki/core';
import {
  type DidChoice,
  generateKey,
  type KeyRecord,
  type SignatureAlgorithm,
  toDidDocument,
  toJwks,
} from '@merkki/proofs';
import { createTestCertificates } from '@merkki/proofs/jades';
import { type Command, type Context, textOption, type Values } from '../command.ts';
import { exists, freePath, writeWhole } from '../io/files.ts';
import { readKeys, writeKey } from '../io/key-store.ts';
import { readTrustFile } from '../io/read-verification-files.ts';
import { oneOf, usageError } from '../usage-error.ts';

const algorithms: Readonly<Record<string, SignatureAlgorithm>> = {
  Ed25519: 'EdDSA',
  ES256: 'ES256',
  ES384: 'ES384',
  RS256: 'RS256',
};

/** Makes a key pair with its DID document and key set; with `--certificate` a TEST certificate too. */
export const keysNewCommand: Command = {
  name: 'keys new',
  usage:
    'keys new --did key|jwk|web:HOST[:PATH] [--alg Ed25519|ES256|ES384|RS256] [--certificate [--organisation NAME] [--organisation-id ID] [--country CODE]] --out DIR',
  options: {
    did: { type: 'string' },
    alg: { type: 'string' },
    certificate: { type: 'boolean' },
    organisation: { type: 'string' },
    'organisation-id': { type: 'string' },
    country: { type: 'string' },
    out: { type: 'string' },
  },
  run: async (context, positionals, values) => {
    if (positionals.length > 0) throw usageError('usage.too-many', { command: 'keys new' });
    const folder = textOption(values, 'out');
    const did = textOption(values, 'did');
    if (folder === undefined) throw usageError('usage.option-missing', { option: '--out' });
    if (did === undefined) throw usageError('usage.option-missing', { option: '--did' });
    const certified = values['certificate'] === true;
    // A seal takes no Ed25519 key, so a key with a certificate is ES256 unless the user chose.
    const name = textOption(values, 'alg') ?? (certified ? 'ES256' : 'Ed25519');
    const alg = algorithms[oneOf('--alg', name, Object.keys(algorithms))] ?? 'EdDSA';
    if (certified && alg === 'EdDSA') {
      throw usageError('usage.option-value', {
        option: '--alg',
        value: name,
        allowed: 'ES256, ES384, RS256',
      });
    }
    const created = context.now();
    const key = await generateKey({ alg, did: didChoice(did), created });
    const certificates = certified ? await certify(key, values, created) : undefined;
    const record = certificates === undefined ? key : { ...key, certificates: certificates.chain };

    const earlier = (await exists(folder)) ? await readKeys(folder) : [];
    if (certificates !== undefined) await addTrust(folder, certificates.anchorPem);
    const path = await writeKey(folder, record);
    await writePublic(folder, [...earlier, record]);
    report(context, path, record);
    return 0;
  },
};

function didChoice(text: string): DidChoice {
  if (text === 'key' || text === 'jwk') return { method: text };
  const web = /^web:([^:]+(?:%3A\d+)?)(?::(.+))?$/.exec(text);
  if (web === null) {
    throw usageError('usage.option-value', {
      option: '--did',
      value: text,
      allowed: 'key, jwk, web:HOST[:PATH]',
    });
  }
  const [, host = '', path] = web;
  return {
    method: 'web',
    host: host.replace('%3A', ':'),
    ...(path === undefined ? {} : { path: path.replaceAll(':', '/') }),
  };
}

async function certify(
  key: KeyRecord,
  values: Values,
  created: string,
): Promise<{ readonly chain: readonly string[]; readonly anchorPem: string }> {
  const start = parseInstant(created) ?? 0;
  const day = 86_400_000;
  const organisation = textOption(values, 'organisation') ?? 'TEST Organisation';
  try {
    const { certificates, anchorPem } = await createTestCertificates({
      organisation,
      organisationIdentifier: textOption(values, 'organisation-id') ?? 'VATFI-12345671',
      country: textOption(values, 'country') ?? 'FI',
      commonName: `TEST seal of ${organisation}`,
      notBefore: formatInstant(start - day),
      notAfter: formatInstant(start + 825 * day),
      publicKeyJwk: key.publicKeyJwk,
    });
    return { chain: certificates, anchorPem };
  } catch (cause) {
    if (!InvalidArgumentError.isInstance(cause)) throw cause;
    const value = textOption(values, 'country') ?? '';
    throw usageError('usage.option-value', { option: '--country', value, allowed: 'FI, SE, …' });
  }
}

/** Adds a trust anchor; what was trusted before still verifies old seals. */
async function addTrust(folder: string, anchorPem: string): Promise<void> {
  const list = join(folder, 'trust.json');
  const earlier = (await exists(list)) ? await readTrustFile(list) : {};
  const path = await freePath(folder, 'test-ca', '.pem');
  await writeWhole(path, anchorPem);
  const certificates = [...(earlier.certificates ?? []), basename(path)];
  await writeJson(list, { ...earlier, certificates });
}

/**
 * The DID document and key set of each DID in the folder, and a map with which `verify` finds them
 * offline. The first published DID has the names under which a web server serves them.
 */
async function writePublic(folder: string, records: readonly KeyRecord[]): Promise<void> {
  const dids = [...new Set(records.map(({ controller }) => controller))];
  const published = [...dids.filter(isPublished), ...dids.filter((did) => !isPublished(did))];
  const documents: Record<string, string> = {};
  for (const [index, did] of published.entries()) {
    const suffix = index === 0 ? '' : `-${index + 1}`;
    const keys = records.filter(({ controller }) => controller === did);
    await writeJson(join(folder, `did${suffix}.json`), toDidDocument(keys));
    await writeJson(join(folder, `jwks${suffix}.json`), toJwks(keys));
    documents[did] = `did${suffix}.json`;
  }
  await writeJson(join(folder, 'resolver.json'), { documents });
}

function isPublished(did: string): boolean {
  return did.startsWith('did:web:');
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeWhole(path, `${JSON.stringify(value, null, 2)}\n`);
}

function report({ terminal, texts, json }: Context, path: string, record: KeyRecord): void {
  if (json) {
    const { id, controller, alg } = record;
    terminal.out(`${JSON.stringify({ id, controller, alg, file: path })}\n`);
    return;
  }
  terminal.out(`${formatMessage(texts, 'keys.did', { did: record.controller })}\n`);
  terminal.out(`${formatMessage(texts, 'keys.written', { path })}\n`);
}
