import { contexts, createDocumentLoader } from '@merkki/contexts';
import type { JsonObject } from '@merkki/core';
import { createDidResolver } from '@merkki/proofs/did';
import type { Evidence, VerifyOptions } from '@merkki/verifier';
import { type Context, textOption, type Values } from './command.ts';
import { instantOption } from './instant-option.ts';
import { networkLoader } from './io/network-loader.ts';
import { readEvidence } from './io/read-evidence.ts';
import { readTrustList } from './io/read-trust-list.ts';
import { readResolverMap } from './io/read-verification-files.ts';
import { usageError } from './usage-error.ts';

/** Bytes of the largest file that can be a credential: a picture, or a sealed document. */
export const maxFileBytes = 8 * 1_048_576;

/**
 * What the options of `verify` say.
 *
 * @internal
 */
export async function readVerifyOptions(context: Context, values: Values): Promise<VerifyOptions> {
  const at = textOption(values, 'at');
  const trust = textOption(values, 'trust');
  const recipient = textOption(values, 'recipient');
  const challenge = textOption(values, 'challenge');
  const domain = textOption(values, 'domain');
  const isAnswer = challenge !== undefined || domain !== undefined;
  return {
    now: at === undefined ? context.now() : instantOption('--at', at),
    limits: { maxImageBytes: maxFileBytes, maxSealedBytes: maxFileBytes },
    ...(await readSources(context, values)),
    ...(await readProfileChecker(values)),
    ...(trust === undefined ? {} : { trust: await readTrustList(trust) }),
    ...(recipient === undefined ? {} : { recipient: expected(recipient) }),
    ...(isAnswer
      ? {
          presentation: {
            ...(challenge === undefined ? {} : { challenge }),
            ...(domain === undefined ? {} : { domain }),
          },
        }
      : {}),
  };
}

/** A profile is judged by contexts that are approved, whatever a map says. */
async function readProfileChecker(values: Values): Promise<Pick<VerifyOptions, 'checkProfile'>> {
  const folder = textOption(values, 'shapes');
  if (folder === undefined) return {};
  const { readShapes } = await import('./io/read-shapes.ts'); // with what judges shapes
  return { checkProfile: await readShapes(folder, createDocumentLoader()) };
}

type Sources = Pick<
  VerifyOptions,
  'documentLoader' | 'resolveDid' | 'loadResource' | 'evidence' | 'followRefresh'
>;

/** Where the documents come from: evidence alone, or a map, then the network. */
async function readSources(context: Context, values: Values): Promise<Sources> {
  const evidence = await evidenceOption(values);
  if (evidence !== undefined) return { evidence, followRefresh: true };
  const path = textOption(values, 'resolver');
  const network = values['network'] === true ? networkLoader(context) : undefined;
  const map = path === undefined ? undefined : await readResolverMap(path, network);
  const loadResource = map?.loadResource ?? network;
  return {
    resolveDid: createDidResolver({
      documents: map?.documents ?? {},
      ...(network === undefined ? {} : { loadResource: network }),
    }),
    documentLoader: contextLoader(map?.documents ?? {}),
    ...(loadResource === undefined ? {} : { loadResource }),
    ...(network === undefined ? {} : { followRefresh: true }),
  };
}

async function evidenceOption(values: Values): Promise<Evidence | undefined> {
  const path = textOption(values, 'evidence');
  if (path === undefined) return undefined;
  const other = ['network', 'resolver', 'save-evidence'].find((name) => values[name] !== undefined);
  if (other !== undefined) {
    throw usageError('usage.options-exclude', { option: '--evidence', other: `--${other}` });
  }
  return readEvidence(path);
}

/**
 * Contexts never come from the network, and an approved one is never replaced by what a map says.
 *
 * @internal
 */
export function contextLoader(
  documents: Readonly<Record<string, JsonObject>>,
): ReturnType<typeof createDocumentLoader> {
  const others = Object.entries(documents).filter(([address]) => !Object.hasOwn(contexts, address));
  return createDocumentLoader({ documents: Object.fromEntries(others) });
}

function expected(text: string): { readonly type: string; readonly value: string } {
  const parts = /^([A-Za-z][A-Za-z0-9:._-]*)=(.+)$/.exec(text);
  if (parts === null) {
    throw usageError('usage.option-value', {
      option: '--recipient',
      value: text,
      allowed: 'TYPE=VALUE',
    });
  }
  const [, type = '', value = ''] = parts;
  return { type, value };
}
