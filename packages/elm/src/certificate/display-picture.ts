import { fileTypes, languages } from '@merkki/vocabularies';
import type { ElmNode } from '../reading/elm-node.ts';
import { findEntry } from '../reading/read-concept.ts';

/** The first page of the display in a language, else in the first one, as data URI. */
export function displayPicture(credential: ElmNode, language: string): string | undefined {
  const displays = credential.nodes('displayParameter')[0]?.nodes('individualDisplay') ?? [];
  const inLanguage = displays.find((display) => {
    const tag = display.nodes('language')[0];
    return tag !== undefined && findEntry(tag, languages)?.code === language;
  });
  const image = (inLanguage ?? displays[0])?.nodes('displayDetail')[0]?.nodes('image')[0];
  const kind = image?.nodes('contentType')[0];
  const types = kind === undefined ? undefined : findEntry(kind, fileTypes)?.aliases;
  const type = types?.find((alias) => alias.startsWith('image/'));
  const content = image?.string('content')?.replaceAll(/\s/g, '');
  return type !== undefined && content !== undefined ? `data:${type};base64,${content}` : undefined;
}
