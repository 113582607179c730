import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decodeUtf8, isJsonObject, type JsonValue, MerkkiError, problem } from '@merkki/core';
import { readDocument } from '@merkki/model';
import { type CheckedDocument, type CheckQualityOptions, reportUnreadable } from '@merkki/quality';
import { readBytes } from '../io/files.ts';
import { titleOf } from '../title-of.ts';
import type { FileCheckOptions } from './file-check-options.ts';
import {
  type FoundFile,
  isMeantAsDefinition,
  mayBeDefinition,
  saysDefinition,
} from './find-definitions.ts';

/** What came of one file. */
export type CheckedFile =
  | { readonly kind: 'checked'; readonly path: string; readonly document: CheckedDocument }
  /** It is no definition, and nobody said that it is one. */
  | { readonly kind: 'skipped'; readonly path: string }
  /** It cannot be opened. */
  | { readonly kind: 'unopened'; readonly path: string; readonly error: MerkkiError };

/**
 * Checks one file. Whatever its bytes are, a file that can be opened has a report; one found in a
 * folder that is no definition is skipped, and so is a credential there unless the stage is `award`.
 *
 * @internal
 */
export async function checkFile(
  { path, named }: FoundFile,
  options: FileCheckOptions,
  language: string,
): Promise<CheckedFile> {
  const name = nameOf(path);
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path);
  } catch (error) {
    if (!MerkkiError.isInstance(error)) throw error;
    return { kind: 'unopened', path, error };
  }
  const text = decodeUtf8(bytes)?.replace(/^\uFEFF/, '');
  const isWanted = named || options.stage === 'award';
  const credential = isWanted
    ? await checkAsCredential(bytes, text, options, { name, language })
    : undefined;
  if (credential !== undefined) return { kind: 'checked', path, document: credential };
  const stage = options.stage ?? 'offering';
  if (text === undefined) {
    const report = reportUnreadable([problem('file.not-text', '', { path })], {
      ...options,
      stage,
    });
    return { kind: 'checked', path, document: { name, report } };
  }
  return checkText(text, { path, named }, { ...options, stage }, { name, language });
}

/** Checks what may be a credential; only then is what reads credentials loaded. */
async function checkAsCredential(
  bytes: Uint8Array,
  text: string | undefined,
  options: FileCheckOptions,
  names: { readonly name: string; readonly language: string },
): Promise<CheckedDocument | undefined> {
  if (text !== undefined && saysDefinition(text)) return undefined;
  const { checkCredentialFile } = await import('./check-credential-file.ts');
  return checkCredentialFile(bytes, text, options, names);
}

/** Checks what is meant as a definition or an award. */
function checkText(
  text: string,
  { path, named }: FoundFile,
  options: FileCheckOptions & Pick<CheckQualityOptions, 'stage'>,
  { name, language }: { readonly name: string; readonly language: string },
): CheckedFile {
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
  const report = options.checker.check(value, options);
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
