import { InvalidArgumentError, toBase64 } from '@merkki/core';
import type { MicroCredential } from '@merkki/model';
import { encodings, fileTypes, findByCode, languages } from '@merkki/vocabularies';
import type { Concept } from '../schemas/concept.ts';
import type { DisplayDetail } from '../schemas/display-detail.ts';
import type { DisplayParameter } from '../schemas/display-parameter.ts';
import type { IndividualDisplay } from '../schemas/individual-display.ts';
import type { MediaObject } from '../schemas/media-object.ts';
import type { ElmWriter } from './elm-writer.ts';
import { findLanguage } from './find-language.ts';

/** A picture for the page of a credential. */
export interface DisplayImage {
  /** Media type: `image/png`, `image/jpeg` or `image/svg+xml`. */
  readonly contentType: string;
  /** The file in base64. */
  readonly base64: string;
}

/** Writes how a viewer shows the credential: one page in each language. */
export function writeDisplay(
  writer: ElmWriter,
  source: MicroCredential,
  pageIn: (language: string) => DisplayImage,
): DisplayParameter {
  const tags = writer.languages.map((tag) => writeDisplayLanguage(writer, tag));
  const [primaryLanguage] = tags;
  if (primaryLanguage === undefined) throw unknownLanguage();
  return writer.identify<DisplayParameter>('displayParameter', {
    type: 'DisplayParameter',
    title: { ...source.title },
    description: source.summary && { ...source.summary },
    language: tags,
    primaryLanguage,
    individualDisplay: writer.languages.map((tag, index) =>
      writer.identify<IndividualDisplay>('individualDisplay', {
        type: 'IndividualDisplay',
        language: tags[index] ?? primaryLanguage,
        displayDetail: [
          writer.identify<DisplayDetail>('displayDetail', {
            type: 'DisplayDetail',
            image: writeImage(writer, pageIn(tag)),
            page: 1,
          }),
        ],
      }),
    ),
  });
}

/** The page made of text. */
export function svgImage(svg: string): DisplayImage {
  return { contentType: 'image/svg+xml', base64: toBase64(new TextEncoder().encode(svg)) };
}

function writeImage(writer: ElmWriter, image: DisplayImage): MediaObject {
  const type = findByCode(fileTypes, image.contentType);
  const encoding = findByCode(encodings, 'BASE64');
  if (type === undefined || encoding === undefined) {
    throw new InvalidArgumentError({
      code: 'elm.image-type-unknown',
      message: 'A display image is PNG, JPEG or SVG.',
    });
  }
  return writer.identify<MediaObject>('mediaObject', {
    type: 'MediaObject',
    content: image.base64,
    contentType: writer.entry(fileTypes, type),
    contentEncoding: writer.entry(encodings, encoding),
  });
}

function writeDisplayLanguage(writer: ElmWriter, tag: string): Concept {
  const entry = findLanguage(tag);
  if (entry === undefined) throw unknownLanguage();
  return writer.entry(languages, entry);
}

function unknownLanguage(): InvalidArgumentError {
  return new InvalidArgumentError({
    code: 'elm.language-unknown',
    message: 'The EU language list has no such language.',
  });
}
