import { formatMessage } from '@merkki/core';
import {
  type DidChoice,
  generateKey,
  type KeyRecord,
  type SignatureAlgorithm,
} from '@merkki/proofs';
import { type Context, type Run, textOption } from '../command.ts';
import { exists } from '../io/files.ts';
import { readKeys, writeKey } from '../io/key-store.ts';
import { addTrust, certify } from '../io/test-certificate.ts';
import { writePublicKeys } from '../io/write-public-keys.ts';
import { oneOf, usageError } from '../usage-error.ts';

const algorithms: Readonly<Record<string, SignatureAlgorithm>> = {
  Ed25519: 'EdDSA',
  ES256: 'ES256',
  ES384: 'ES384',
  RS256: 'RS256',
};

/** Makes a key pair with its DID document and key set; with `--certificate` a TEST certificate too. */
export const run: Run = async (context, positionals, values) => {
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
  await writePublicKeys(folder, [...earlier, record]);
  report(context, path, record);
  return 0;
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

function report({ terminal, texts, json }: Context, path: string, record: KeyRecord): void {
  if (json) {
    const { id, controller, alg } = record;
    terminal.out(`${JSON.stringify({ id, controller, alg, file: path })}\n`);
    return;
  }
  terminal.out(`${formatMessage(texts, 'keys.did', { did: record.controller })}\n`);
  terminal.out(`${formatMessage(texts, 'keys.written', { path })}\n`);
}
