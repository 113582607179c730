import { randomBytes } from 'node:crypto';
import { type Conversion, type ConvertOptions, convertCredential } from '@merkki/convert';
import {
  formatMessage,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  locales,
} from '@merkki/core';
import { printYaml } from '@merkki/model';
import { type Context, type Run, textOption, type Values } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { readBytes, writeWhole } from '../io/files.ts';
import { describeLoss, lossText } from '../loss-text.ts';
import type { ConvertOutput } from '../outputs.ts';
import { readCredentialInput } from '../read-credential-input.ts';
import { readSource } from '../read-definition.ts';
import { problemLine } from '../report-problem.ts';
import { oneOf, usageError } from '../usage-error.ts';

const targets = ['open-badges', 'elm', 'definition'] as const;

/** Converts a credential or a definition to another format, unsigned, and says what was lost. */
export const run: Run = async (context, positionals, values) => {
  const [path] = positionals;
  if (path === undefined) throw usageError('usage.argument-missing', { argument: 'FILE' });
  if (positionals.length > 1) throw usageError('usage.too-many', { command: 'convert' });
  const asked = textOption(values, 'to');
  if (asked === undefined) throw usageError('usage.option-missing', { option: '--to' });
  const to = oneOf('--to', asked, targets);
  const options = await convertOptions(context, values);
  const input = readCredentialInput(await readBytes(path));
  const converted = input.ok ? await convertCredential(input.value, to, options) : input;
  if (converted.ok) return print(context, path, converted.value, textOption(values, 'out'));
  const { terminal, texts, json } = context;
  for (const found of converted.error) {
    terminal.err(problemLine(context, found, path, undefined));
  }
  if (converted.error.some(({ code }) => code === 'convert.missing')) {
    terminal.err(`${formatMessage(texts, 'convert.use-fill')}\n`);
  }
  if (json) {
    const output: ConvertOutput = {
      input: path,
      problems: converted.error.map(({ code, pointer, params }) => ({
        path: pointer,
        code,
        message: formatMessage(texts, code, params),
      })),
    };
    terminal.out(`${JSON.stringify(output)}\n`);
  }
  return 1;
};

async function convertOptions(context: Context, values: Values): Promise<ConvertOptions> {
  const language = textOption(values, 'language');
  const issuerId = textOption(values, 'issuer');
  const fill = textOption(values, 'fill');
  return {
    languages: [language ?? context.locale],
    ...(language === undefined ? {} : { language: oneOf('--language', language, locales) }),
    ...(issuerId === undefined ? {} : { issuerId }),
    ...(fill === undefined ? {} : { fill: await readFill(context, fill) }),
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
  };
}

/** A YAML or JSON file with members of an award. */
async function readFill(context: Context, path: string): Promise<JsonObject> {
  const read = await readSource(path);
  if (read.ok && isJsonObject(read.value.value)) return read.value.value;
  for (const found of read.ok ? [] : read.error) {
    context.terminal.err(problemLine(context, found, path, undefined));
  }
  throw usageError('usage.fill-file', { path });
}

async function print(
  context: Context,
  path: string,
  { from, to, value, losses, problems }: Conversion,
  out: string | undefined,
): Promise<ExitCode> {
  const { terminal, texts, json } = context;
  if (out !== undefined) await writeWhole(out, textOf(value, out));
  if (json) {
    const output: ConvertOutput = {
      input: path,
      from,
      to,
      document: value,
      losses: losses.map((loss) => {
        const { element } = loss.params;
        const told = describeLoss(texts, loss);
        return typeof element === 'string' ? { ...told, element } : told;
      }),
      ...(problems.length === 0
        ? {}
        : {
            problems: problems.map(({ code, pointer, params }) => ({
              path: pointer,
              code,
              message: formatMessage(texts, code, params),
            })),
          }),
    };
    terminal.out(`${JSON.stringify(output)}\n`);
  } else {
    if (out === undefined) terminal.out(textOf(value, undefined));
    // Several elements may be lost in one place for one reason.
    const places = new Map(losses.map((loss) => [`${loss.path} ${loss.code}`, loss]));
    terminal.err(lossText(context, texts, [...places.values()]));
    if (problems.length > 0) terminal.err(`${formatMessage(texts, 'convert.incomplete')}\n`);
    for (const found of problems) terminal.err(problemLine(context, found, to, undefined));
  }
  if (to !== 'definition') terminal.err(`${formatMessage(texts, 'convert.unsigned')}\n`);
  return problems.length > 0 ? 1 : 0;
}

function textOf(value: JsonValue, path: string | undefined): string {
  const isYaml = path !== undefined && /\.ya?ml$/i.test(path);
  return isYaml ? printYaml(value) : `${JSON.stringify(value, null, 2)}\n`;
}
