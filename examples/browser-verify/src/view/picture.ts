import type { Texts } from '../load-texts.ts';
import { element } from './element.ts';

const shown = /^data:image\/(?:png|jpeg|gif|webp|svg\+xml)[;,]/;

/**
 * The picture: the file itself, or one that stands in the credential. Always an `img`, in which a
 * drawing runs no script and fetches nothing. A picture somewhere in the web is not fetched.
 */
export function picture(
  file: Blob | undefined,
  address: string | undefined,
  texts: Texts,
): HTMLElement | undefined {
  if (file !== undefined) {
    const image = element('img', { src: URL.createObjectURL(file), alt: texts.page('picture') });
    image.addEventListener('load', () => URL.revokeObjectURL(image.src), { once: true });
    return element('div', { class: 'picture' }, image);
  }
  if (address === undefined) return undefined;
  return shown.test(address)
    ? element(
        'div',
        { class: 'picture' },
        element('img', { src: address, alt: texts.page('picture') }),
      )
    : element(
        'div',
        { class: 'picture' },
        element('p', { class: 'note' }, texts.page('picture.elsewhere')),
      );
}
