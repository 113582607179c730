import { setTimeout as sleep } from 'node:timers/promises';
import { createOoapiClient, type OoapiClient, type OoapiToken } from '@merkki/opin/ooapi-client';
import { type Context, textOption, type Values } from '../command.ts';
import { readText } from '../io/files.ts';
import { usageError } from '../usage-error.ts';

/**
 * The client that the options describe, on this machine's network.
 *
 * @throws `usage.option-missing`, `ooapi.url`, `file.unreadable`.
 * @internal
 */
export async function ooapiClientOf(
  context: Context,
  values: Values,
  version: 5 | 6,
): Promise<OoapiClient> {
  const baseUrl = textOption(values, 'url');
  if (baseUrl === undefined) throw usageError('usage.option-missing', { option: '--url' });
  const token = await tokenOf(values);
  return createOoapiClient({
    baseUrl,
    version,
    ...(token === undefined ? {} : { token }),
    fetch,
    now: context.now,
    wait: async (milliseconds, signal) => {
      await sleep(milliseconds, undefined, signal === undefined ? {} : { signal });
    },
    random: Math.random,
    timeLimit: (milliseconds) => AbortSignal.timeout(milliseconds),
  });
}

/** The secret stands in a file or in the environment, never among the arguments, which others see. */
async function tokenOf(values: Values): Promise<OoapiToken | undefined> {
  const url = textOption(values, 'token-url');
  const clientId = textOption(values, 'client-id');
  const file = textOption(values, 'client-secret-file');
  const scope = textOption(values, 'scope');
  if (url === undefined) {
    const unused = ['client-id', 'client-secret-file', 'scope'].find(
      (name) => values[name] !== undefined,
    );
    if (unused !== undefined) throw usageError('usage.option-missing', { option: '--token-url' });
    return undefined;
  }
  if (clientId === undefined) throw usageError('usage.option-missing', { option: '--client-id' });
  const clientSecret =
    file === undefined ? process.env['MERKKI_CLIENT_SECRET'] : (await readText(file)).trim();
  if (clientSecret === undefined || clientSecret === '') {
    throw usageError('usage.option-missing', { option: '--client-secret-file' });
  }
  return { url, clientId, clientSecret, ...(scope === undefined ? {} : { scope }) };
}
