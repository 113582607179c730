import { formatMessage } from '@merkki/core';
import { type CredentialRecord, readCredentials } from '@merkki/issuer';
import { createFileStore } from '@merkki/issuer/node';
import { type Run, textOption } from '../command.ts';
import { instantOption } from '../instant-option.ts';
import { usageError } from '../usage-error.ts';

/** Lists what was issued into a folder: how each stands, its place in a status list, when it ends. */
export const run: Run = async (context, positionals, values) => {
  const { terminal, texts, json } = context;
  const [folder] = positionals;
  if (folder === undefined) throw usageError('usage.argument-missing', { argument: 'DIR' });
  if (positionals.length > 1) throw usageError('usage.too-many', { command: 'credentials' });
  const id = textOption(values, 'id');
  const until = textOption(values, 'ends-before');
  const found = await readCredentials(createFileStore(folder), {
    ...(id === undefined ? {} : { id }),
    ...(until === undefined ? {} : { endsBefore: instantOption('--ends-before', until) }),
  });
  for (const record of found) {
    terminal.out(json ? `${JSON.stringify(record)}\n` : `${lineOf(record)}\n`);
  }
  terminal.err(`${formatMessage(texts, 'credentials.count', { count: found.length })}\n`);
  return id !== undefined && found.length === 0 ? 1 : 0;
};

/** Id, standing, place in the status list and end, apart by tabs: for `cut` and spreadsheets. */
function lineOf({ id, standing, status, forms }: CredentialRecord): string {
  const place = status === undefined ? '-' : `${status.list}#${status.index}`;
  const ends = forms.flatMap(({ validUntil }) => (validUntil === undefined ? [] : [validUntil]));
  const formats = forms.map(({ format, state }) => `${format}:${state}`).join(',');
  return [id, standing, formats, place, ends.sort()[0] ?? '-'].join('\t');
}
