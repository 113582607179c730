import { contexts, createDocumentLoader } from '@merkki/contexts';
import { type JsonObject, MerkkiError } from '@merkki/core';
import { createDidResolver } from '@merkki/proofs/did';
import { localizeReport, type Verdict, type VerifyOptions, verify } from '@merkki/verifier';
import { type Command, type Context, textOption, type Values } from '../command.ts';
import { type ExitCode, strongest } from '../exit-code.ts';
import { instantOption } from '../instant-option.ts';
import { readBytes } from '../io/files.ts';
import { readResolverMap, readTrustList } from '../io/read-verification-files.ts';
import { reportError } from '../report-problem.ts';
import { usageError } from '../usage-error.ts';
import { verdictText } from '../verdict-text.ts';

const exitCodes: Readonly<Record<Verdict, ExitCode>> = { valid: 0, invalid: 1, indeterminate: 3 };

/** Verifies files of any form; goes on after a bad one. */
export const verifyCommand: Command = {
  name: 'verify',
  usage: 'verify FILE… [--at DATE] [--resolver MAP.json] [--trust FILE] [--recipient TYPE=VALUE]',
  options: {
    at: { type: 'string' },
    resolver: { type: 'string' },
    trust: { type: 'string' },
    recipient: { type: 'string' },
  },
  run: async (context, positionals, values) => {
    if (positionals.length === 0) throw usageError('usage.argument-missing', { argument: 'FILE' });
    const options = await verifyOptions(context, values);
    const codes: ExitCode[] = [];
    for (const path of positionals) codes.push(await verifyFile(context, path, options));
    return strongest(codes);
  },
};

async function verifyFile(
  context: Context,
  path: string,
  options: VerifyOptions,
): Promise<ExitCode> {
  const { terminal, json, texts } = context;
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path);
  } catch (error) {
    if (!MerkkiError.isInstance(error)) throw error;
    reportError(context, error);
    if (json) terminal.out(`${JSON.stringify({ input: path, error: { code: error.code } })}\n`);
    return 2;
  }
  const report = await verify(bytes, options);
  const localized = localizeReport(report, texts);
  terminal.out(
    json
      ? `${JSON.stringify({ input: path, ...localized })}\n`
      : verdictText(context, path, localized),
  );
  return exitCodes[report.verdict];
}

async function verifyOptions(context: Context, values: Values): Promise<VerifyOptions> {
  const at = textOption(values, 'at');
  const resolver = textOption(values, 'resolver');
  const trust = textOption(values, 'trust');
  const recipient = textOption(values, 'recipient');
  const documents = resolver === undefined ? {} : await readResolverMap(resolver);
  return {
    now: at === undefined ? context.now() : instantOption('--at', at),
    resolveDid: createDidResolver({ documents }),
    documentLoader: createDocumentLoader({ documents: withoutApproved(documents) }),
    ...(trust === undefined ? {} : { trust: await readTrustList(trust) }),
    ...(recipient === undefined ? {} : { recipient: expected(recipient) }),
  };
}

/** An approved context is never replaced by what a map says. */
function withoutApproved(
  documents: Readonly<Record<string, JsonObject>>,
): Readonly<Record<string, JsonObject>> {
  return Object.fromEntries(
    Object.entries(documents).filter(([address]) => !Object.hasOwn(contexts, address)),
  );
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
