import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isJsonObject, type JsonValue, MerkkiError, problem } from '@merkki/core';
import { readDocument } from '@merkki/model';
import {
  type CheckedDocument,
  type CheckQualityOptions,
  checkQuality,
  reportUnreadable,
} from '@merkki/quality';
import { readText } from '../io/files.ts';
import { titleOf } from '../title-of.ts';
import { type FoundFile, isMeantAsDefinition, mayBeDefinition } from './find-definitions.ts';

/** What came of one file. */
export type CheckedFile =
  | { readonly kind: 'checked'; readonly path: string; readonly document: CheckedDocument }
  /** It is no definition, and nobody said that it is one. */
  | { readonly kind: 'skipped'; readonly path: string }
  /** It cannot be opened. */
  | { readonly kind: 'unopened'; readonly path: string; readonly error: MerkkiError };

/**
 * Checks one file. Whatever its bytes are, a file that can be opened has a report; one found in a
 * folder that is no definition is skipped.
 *
 * @internal
 */
export async function checkFile(
  { path, named }: FoundFile,
  options: CheckQualityOptions,
  language: string,
): Promise<CheckedFile> {
  const name = nameOf(path);
  let text: string;
  try {
    text = await readText(path);
  } catch (error) {
    if (!MerkkiError.isInstance(error)) throw error;
    if (error.code !== 'file.not-text') return { kind: 'unopened', path, error };
    const report = reportUnreadable([problem(error.code, '', { path })], options);
    return { kind: 'checked', path, document: { name, report } };
  }
  const read = readDocument(text);
  if (!read.ok) {
    if (!named && !mayBeDefinition(text)) return { kind: 'skipped', path };
    const report = reportUnreadable(read.error, options);
    return { kind: 'checked', path, document: { name, report } };
  }
  const { value, locate } = read.value;
  if (!named && !isMeantAsDefinition(value)) return { kind: 'skipped', path };
  const id = idIn(value);
  const title = titleOf(value, language);
  const report = checkQuality(value, options);
  const document = {
    name,
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    report,
    locate,
  };
  return { kind: 'checked', path, document };
}

/** The same name on every machine: from the working folder, with slashes; outside it, an address. */
function nameOf(path: string): string {
  const inner = relative(process.cwd(), path).split(sep).join('/');
  return inner.startsWith('../') || inner.includes(':') ? pathToFileURL(path).href : inner;
}

function idIn(document: JsonValue): string | undefined {
  if (!isJsonObject(document)) return undefined;
  const { id, microCredential } = document;
  if (typeof id === 'string') return id;
  const inner = isJsonObject(microCredential) ? microCredential['id'] : undefined;
  return typeof inner === 'string' ? inner : undefined;
}
