import { isJsonObject, type JsonObject } from '@merkki/core';

/** The id of a presentation's holder, written as text or as an object with `id`. @internal */
export function holderOf(presentation: JsonObject): string | undefined {
  const { holder } = presentation;
  const id = isJsonObject(holder) ? holder['id'] : holder;
  return typeof id === 'string' ? id : undefined;
}
