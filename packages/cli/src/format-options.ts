import { formatMessage } from '@merkki/core';
import type { DisplayImage } from '@merkki/elm';
import { attestationTypes, type IssueFormat, type IssuerOptions } from '@merkki/issuer';
import { type Context, textOption, type Values } from './command.ts';
import { exists, readText } from './io/files.ts';
import { timeStampClient } from './io/time-stamp-client.ts';
import { readPicture } from './picture/read-picture.ts';
import { oneOf, usageError } from './usage-error.ts';

/** The options that belong to some formats only. */
const formatsOf: Readonly<Record<string, readonly IssueFormat[]>> = {
  mandate: ['elm-jades', 'elm-di', 'sd-jwt'],
  picture: ['elm-jades', 'elm-di', 'sd-jwt'],
  tsa: ['elm-jades'],
  vct: ['sd-jwt'],
};

/** Formats of which something has to be known before they are handed out. */
const noted: readonly IssueFormat[] = ['elm-di', 'sd-jwt'];

/** What the options of a format make of an issuer and of its runs. */
export interface FormatSettings {
  readonly issuer: Pick<IssuerOptions, 'displayImage' | 'mandate' | 'timestamp'>;
  readonly run: { readonly vct?: (typeof attestationTypes)[number] };
}

/**
 * Reads the options that belong to some formats only. A mandate is a text, or a file that holds it.
 *
 * @throws `usage.option-format` for one that the format has no use for, `usage.option-value`,
 * `file.unreadable`.
 * @internal
 */
export async function formatSettings(
  context: Context,
  values: Values,
  format: IssueFormat,
): Promise<FormatSettings> {
  for (const [option, formats] of Object.entries(formatsOf)) {
    if (textOption(values, option) !== undefined && !formats.includes(format)) {
      throw usageError('usage.option-format', { option: `--${option}`, format });
    }
  }
  const mandate = textOption(values, 'mandate');
  const picture = textOption(values, 'picture');
  const tsa = textOption(values, 'tsa');
  const vct = textOption(values, 'vct');
  const settings: FormatSettings = {
    issuer: {
      ...(mandate === undefined ? {} : { mandate: { statement: await textOrFile(mandate) } }),
      ...(picture === undefined ? {} : { displayImage: await readDisplayImage(picture) }),
      ...(tsa === undefined ? {} : { timestamp: timeStampClient(tsa) }),
    },
    run: vct === undefined ? {} : { vct: oneOf('--vct', vct, attestationTypes) },
  };
  if (noted.includes(format)) {
    const { terminal, texts } = context;
    terminal.err(`${formatMessage(texts, `issue.note.${format}`)}\n`);
  }
  return settings;
}

async function readDisplayImage(path: string): Promise<DisplayImage> {
  const [, contentType = '', base64 = ''] =
    /^data:([^;]+);base64,(.*)$/s.exec(await readPicture(path)) ?? [];
  return { contentType, base64 };
}

async function textOrFile(value: string): Promise<string> {
  const isFile = !value.includes('\n') && value.length < 4096 && (await exists(value));
  return (isFile ? await readText(value) : value).trim();
}
