import { basename } from 'node:path';
import { InvalidArgumentError } from '@merkki/core';
import type { KeyRecord } from '@merkki/proofs';
import { textOption, type Values } from './command.ts';
import { type KeyFile, readKeyFiles } from './io/key-store.ts';
import { usageError } from './usage-error.ts';

/** The keys of a folder, and the one that a command is about. */
export interface ChosenKey {
  readonly folder: string;
  readonly files: readonly KeyFile[];
  readonly chosen: KeyFile;
}

/**
 * Finds the key that a command is about: KEY is its id, the fragment of its id or the name of its file.
 * Without KEY it is the only one of a fitting state.
 *
 * @throws `keys.unknown` when there is none, `keys.which` when there are several.
 * @internal
 */
export async function chooseKey(
  command: string,
  positionals: readonly string[],
  values: Values,
  states: readonly KeyRecord['status'][],
): Promise<ChosenKey> {
  const [name, ...more] = positionals;
  if (more.length > 0) throw usageError('usage.too-many', { command });
  const folder = keyFolder(values);
  const files = await readKeyFiles(folder);
  const fitting = files.filter(({ path, record }) =>
    name === undefined
      ? states.includes(record.status)
      : [record.id, record.id.split('#')[1], basename(path), path].includes(name),
  );
  const [chosen, second] = fitting;
  if (chosen === undefined || second !== undefined) {
    throw new InvalidArgumentError({
      code: chosen === undefined ? 'keys.unknown' : 'keys.which',
      message: 'KEY must name one key of the folder.',
      params: { path: folder, known: files.map(({ path }) => basename(path)).join(', ') },
    });
  }
  return { folder, files, chosen };
}

/** The folder that `--keys` names. @internal */
export function keyFolder(values: Values): string {
  const folder = textOption(values, 'keys');
  if (folder === undefined) throw usageError('usage.option-missing', { option: '--keys' });
  return folder;
}
