import { checkCredential, openCredential, readCredential } from '@merkki/convert';
import { atPointer, type JsonValue, type Problem } from '@merkki/core';
import { readDocument } from '@merkki/model';
import { type CheckedDocument, reportUnreadable } from '@merkki/quality';
import { titleOf } from '../title-of.ts';
import type { FileCheckOptions } from './file-check-options.ts';

/**
 * Checks a file that holds a credential, by what can be read back from it; `undefined` when it holds
 * none. One that cannot be read back has the failures of `MODEL-01`.
 *
 * @param text - The same as text, where it is one.
 * @internal
 */
export function checkCredentialFile(
  bytes: Uint8Array,
  text: string | undefined,
  options: FileCheckOptions,
  { name, language }: { readonly name: string; readonly language: string },
): CheckedDocument | undefined {
  const input = text ?? bytes;
  const stage = options.stage ?? 'award';
  const unreadable = (problems: readonly Problem[], pointer?: string): CheckedDocument => {
    const locate = pointer === undefined || text === undefined ? undefined : locator(text, pointer);
    const report = reportUnreadable(problems, { ...options, stage });
    return { name, report, ...(locate === undefined ? {} : { locate }) };
  };
  const opened = openCredential(input);
  if (!opened.ok) return isOfCredential(opened.error) ? unreadable(opened.error) : undefined;
  const read = readCredential(input, { languages: [language] });
  if (!read.ok) return unreadable(read.error, opened.value.pointer);
  const { draft, pointer } = read.value;
  const title = titleOf(draft as JsonValue, language); // made of JSON
  const locate = pointer === undefined || text === undefined ? undefined : locator(text, pointer);
  return {
    name,
    ...(typeof draft.id === 'string' ? { id: draft.id } : {}),
    ...(title === undefined ? {} : { title }),
    report: checkCredential(read.value, { ...options, stage }),
    ...(locate === undefined ? {} : { locate }),
  };
}

/** What was found is a credential or a picture, though none that can be read. */
function isOfCredential(problems: readonly Problem[]): boolean {
  return problems.some(
    ({ code }) =>
      code === 'convert.other-kind' || code === 'convert.payload' || code.startsWith('bake.'),
  );
}

/** Lines and columns of what the credential itself holds; a place in the model has none. */
function locator(text: string, pointer: string): CheckedDocument['locate'] {
  const read = readDocument(text);
  if (!read.ok) return undefined;
  const { value, locate } = read.value;
  return (path) =>
    atPointer(value, pointer + path) === undefined ? undefined : locate(pointer + path);
}
