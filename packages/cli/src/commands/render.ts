import { decodeUtf8, formatMessage, type Locale, locales } from '@merkki/core';
import { type Context, type Run, textOption, type Values } from '../command.ts';
import { readBytes, writeWhole } from '../io/files.ts';
import { isDefinitionText } from '../is-definition-text.ts';
import { mediaType } from '../picture/read-picture.ts';
import { oneOf, usageError } from '../usage-error.ts';

/**
 * Writes a page to read and print: of a badge or a European credential, which it does not verify and says
 * so, or of a definition, which is shown as a learner would see it in a study service.
 */
export const run: Run = async (context, positionals, values) => {
  const [path] = positionals;
  const out = textOption(values, 'out');
  if (path === undefined) throw usageError('usage.argument-missing', { argument: 'CREDENTIAL' });
  if (positionals.length > 1) throw usageError('usage.too-many', { command: 'render' });
  if (out === undefined) throw usageError('usage.option-missing', { option: '--out' });
  const asked = textOption(values, 'language');
  const language = asked === undefined ? context.locale : oneOf('--language', asked, locales);
  const bytes = await readBytes(path);
  const page = isDefinition(bytes, path)
    ? await pageOfDefinition(context, path, language, values)
    : await pageOfCredential(context, path, bytes, language, values);
  if (page === undefined) return 1;
  await writeWhole(out, page);
  context.terminal.err(`${formatMessage(context.texts, 'render.written', { path: out })}\n`);
  return 0;
};

// Either page has its own packages, and only one is wanted.

async function pageOfDefinition(
  context: Context,
  path: string,
  language: Locale,
  values: Values,
): Promise<string | undefined> {
  const offering = offeringOf(values);
  const { definitionPage } = await import('../definition-page.ts');
  return definitionPage(context, path, language, offering);
}

async function pageOfCredential(
  context: Context,
  path: string,
  bytes: Uint8Array,
  language: Locale,
  values: Values,
): Promise<string | undefined> {
  const { credentialPage } = await import('../credential-page.ts');
  return credentialPage(context, path, bytes, language, values);
}

function isDefinition(bytes: Uint8Array, path: string): boolean {
  const text = mediaType(bytes) === undefined ? decodeUtf8(bytes) : undefined;
  return text !== undefined && isDefinitionText(text, path);
}

function offeringOf(values: Values): string | undefined {
  const unused = ['name', 'picture'].find((option) => values[option] !== undefined);
  if (unused === undefined) return textOption(values, 'offering');
  throw usageError('usage.option-unused', { option: `--${unused}`, target: 'DEFINITION' });
}
