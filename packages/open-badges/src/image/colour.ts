import { InvalidArgumentError } from '@merkki/core';

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Reads a colour of the form `#rrggbb`.
 *
 * @throws {@link InvalidArgumentError} `image.colour` when it has another form.
 * @internal
 */
export function parseColour(text: string, pointer: string): Rgb {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (digits === null) {
    throw new InvalidArgumentError({
      code: 'image.colour',
      message: 'A colour has the form #rrggbb.',
      pointer,
    });
  }
  const [, red = '', green = '', blue = ''] = digits;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

/**
 * Writes a colour as `#rrggbb`.
 *
 * @internal
 */
export function hex(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Mixes two colours; `part` is that of the second one, 0 to 1.
 *
 * @internal
 */
export function mix(first: Rgb, second: Rgb, part: number): Rgb {
  const at = (index: 0 | 1 | 2): number =>
    Math.round(first[index] + (second[index] - first[index]) * part);
  return [at(0), at(1), at(2)];
}

/**
 * Contrast of two colours, 1 to 21.
 *
 * @see WCAG 2.2, definition of contrast ratio.
 * @internal
 */
export function contrast(first: Rgb, second: Rgb): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/**
 * The colour itself, or the nearest one towards black or white that can be read on the ground.
 *
 * @param least - The contrast that is needed; 4.5 is that of text by WCAG 2.2, success criterion 1.4.3.
 * @internal
 */
export function readable(colour: Rgb, ground: Rgb, least = 4.5): Rgb {
  const ends: readonly Rgb[] = [
    [0, 0, 0],
    [255, 255, 255],
  ];
  for (let part = 0; part <= 1; part += 0.05) {
    for (const end of ends) {
      const candidate = mix(colour, end, part);
      if (contrast(candidate, ground) >= least) return candidate;
    }
  }
  return contrast([0, 0, 0], ground) > contrast([255, 255, 255], ground)
    ? [0, 0, 0]
    : [255, 255, 255];
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
