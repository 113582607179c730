import { decodeUtf8, formatMessage, locales } from '@merkki/core';
import { type Command, textOption, type Values } from '../command.ts';
import { credentialPage } from '../credential-page.ts';
import { definitionPage, isDefinitionText } from '../definition-page.ts';
import { readBytes, writeWhole } from '../io/files.ts';
import { mediaType } from '../picture/read-picture.ts';
import { oneOf, usageError } from '../usage-error.ts';

/**
 * Writes a page to read and print: of a badge or a European credential, which it does not verify and says
 * so, or of a definition, which is shown as a learner would see it in a study service.
 */
export const renderCommand: Command = {
  name: 'render',
  usage:
    'render CREDENTIAL --out FILE.html [--language fi|sv|en] [--name NAME] [--picture IMAGE] | render DEFINITION --out FILE.html [--language fi|sv|en] [--offering ID]',
  options: {
    out: { type: 'string' },
    language: { type: 'string' },
    name: { type: 'string' },
    picture: { type: 'string' },
    offering: { type: 'string' },
  },
  run: async (context, positionals, values) => {
    const [path] = positionals;
    const out = textOption(values, 'out');
    if (path === undefined) throw usageError('usage.argument-missing', { argument: 'CREDENTIAL' });
    if (positionals.length > 1) throw usageError('usage.too-many', { command: 'render' });
    if (out === undefined) throw usageError('usage.option-missing', { option: '--out' });
    const asked = textOption(values, 'language');
    const language = asked === undefined ? context.locale : oneOf('--language', asked, locales);
    const bytes = await readBytes(path);
    const page = isDefinition(bytes, path)
      ? await definitionPage(context, path, language, offeringOf(values))
      : await credentialPage(context, path, bytes, language, values);
    if (page === undefined) return 1;
    await writeWhole(out, page);
    context.terminal.err(`${formatMessage(context.texts, 'render.written', { path: out })}\n`);
    return 0;
  },
};

function isDefinition(bytes: Uint8Array, path: string): boolean {
  const text = mediaType(bytes) === undefined ? decodeUtf8(bytes) : undefined;
  return text !== undefined && isDefinitionText(text, path);
}

function offeringOf(values: Values): string | undefined {
  const unused = ['name', 'picture'].find((option) => values[option] !== undefined);
  if (unused === undefined) return textOption(values, 'offering');
  throw usageError('usage.option-unused', { option: `--${unused}`, target: 'DEFINITION' });
}
