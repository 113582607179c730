import { InvalidArgumentError } from '@merkki/core';

const dataUri =
  /^data:image\/(?:png|jpeg|svg\+xml)(?:;charset=utf-8)?(?:;base64,[A-Za-z0-9+/]+={0,2}|,[A-Za-z0-9%\-_.!~*'();/?:@&=+$,]+)$/i;

/** The most that a logo may weigh, in characters of its data URI. */
const longest = 1_000_000;

/**
 * Lets a logo pass that stands in its data URI itself. It is put into an image element, where no script
 * of an SVG runs and nothing is loaded.
 *
 * @throws {@link InvalidArgumentError} `image.logo` for anything else, such as a web address.
 * @internal
 */
export function checkLogo(logo: string): string {
  if (logo.length > longest || !dataUri.test(logo)) {
    throw new InvalidArgumentError({
      code: 'image.logo',
      message: 'A logo is a data URI of a PNG, JPEG or SVG, of at most a million characters.',
      pointer: '/logo',
    });
  }
  return logo;
}
