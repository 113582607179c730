import { readDocument } from '@merkki/model';
import { type Profile, parseProfile, profiles } from '@merkki/quality';
import type { Context } from './command.ts';
import { readText } from './io/files.ts';
import { positionOf, problemLine } from './report-problem.ts';
import { oneOf, usageError } from './usage-error.ts';

/**
 * Reads the value of `--profile`: names of the catalogue and files of an institution's own, separated
 * by commas. What is wrong in a file is told with its place.
 *
 * @throws `usage.option-value` for an unknown name, `usage.profile-file` for a file that is no
 * profile, `file.unreadable` when it cannot be opened.
 * @internal
 */
export async function readProfiles(
  context: Context,
  option: string,
): Promise<readonly (string | Profile)[]> {
  const chosen: (string | Profile)[] = [];
  for (const name of option.split(',').map((each) => each.trim())) {
    const isFile = /\.(?:ya?ml|json)$/i.test(name);
    chosen.push(isFile ? await readProfile(context, name) : oneOf('--profile', name, profiles));
  }
  return chosen;
}

async function readProfile(context: Context, path: string): Promise<Profile> {
  const read = readDocument(await readText(path));
  const parsed = read.ok ? parseProfile(read.value.value) : read;
  if (parsed.ok) return parsed.value;
  for (const found of parsed.error) {
    const position = read.ok ? read.value.locate(found.pointer) : positionOf(found);
    context.terminal.err(problemLine(context, found, path, position));
  }
  throw usageError('usage.profile-file', { path });
}
