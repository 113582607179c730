import { atPointer, isJsonObject, type JsonObject, type Mapped } from '@merkki/core';
import { makeLoss } from '../make-loss.ts';
import type { MapContext } from './converter.ts';
import { findLosses } from './find-losses.ts';
import { mapRows } from './map-rows.ts';
import type { Profile } from './profile.ts';

/** What is mapped. */
export interface MapSource {
  /** What the rows read. */
  readonly document: JsonObject;
  /** Pointer of the definition in it. */
  readonly definitionAt: '' | '/microCredential';
  /** Index of the mapped offering; -1 for none. */
  readonly chosen: number;
  /** What the caller states. */
  readonly parameters: JsonObject;
}

/** Maps a document by a profile, and lists everything of it that is not whole in the result. */
export function mapDocument(source: MapSource, profile: Profile): Mapped<JsonObject> {
  const { document, definitionAt, chosen } = source;
  const at = `${definitionAt}/offerings`;
  const offerings = atPointer(document, at);
  const others = (Array.isArray(offerings) ? offerings : []).flatMap((_, index) =>
    index === chosen ? [] : [makeLoss('loss.other-offering', `${at}/${index}`)],
  );
  const context = contextOf(source, profile);
  const { value, carried, reported } = mapRows(profile.fields, document, '', context, chosen);
  const losses = findLosses(
    document,
    { carried: new Set(carried), reported: [...others, ...reported] },
    profile.lost,
    'loss.unknown-member',
    chosen,
  );
  return { value, losses };
}

function contextOf(
  { document, definitionAt, chosen, parameters }: MapSource,
  profile: Profile,
): MapContext {
  const definition = asObject(atPointer(document, definitionAt));
  const offering = asObject(atPointer(definition, `/offerings/${chosen}`));
  const title = asObject(definition['title']);
  const claimed = definition['descriptionLanguages'];
  const known = profile.languages.length === 0 ? Object.keys(title) : profile.languages;
  const titled = known.filter((language) => Object.hasOwn(title, language));
  const complete = titled.filter((language) => !isList(claimed) || claimed.includes(language));
  return {
    definition,
    source: document,
    offering,
    languages: complete.length > 0 ? complete : titled,
    variant: profile.chooseVariant(definition, offering, parameters),
    parameters,
  };
}

function asObject(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
