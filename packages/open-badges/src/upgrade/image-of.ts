import { isJsonObject } from '@merkki/core';
import { ImageUri } from '../primitives.ts';
import type { Image } from '../schemas/image.ts';
import { OldObject } from './old-object.ts';

/** Words of 2.0 and schema.org for a picture. */
const imageTypes = ['Image', 'ImageObject'];

/**
 * The picture of an old object: an address, a data URI, or an object with a caption.
 *
 * @see Open Badges 2.0, Image; Open Badges 3.0, appendix B.1.15.
 * @internal
 */
export function imageOf(old: OldObject): Image | undefined {
  const [first] = old.values('image');
  if (first === undefined) return undefined;
  if (!isJsonObject(first.value)) {
    const id = old.fit('image', ImageUri);
    return id === undefined ? undefined : { id, type: 'Image' };
  }
  const image = new OldObject(old.work, first.value, first.pointer);
  image.settle(...imageTypes);
  const id = image.id(ImageUri);
  if (id === undefined) {
    old.work.ledger.lose(first.pointer, 'loss.unfit');
    return undefined;
  }
  const caption = image.text('caption');
  return { id, type: 'Image', ...(caption === undefined ? {} : { caption }) };
}
