import type { Theme } from './derive-theme.ts';
import { element } from './svg.ts';

/** Where the emblem stands: a circle. */
export interface EmblemPlace {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * Draws the emblem on a round plate: the logo, else a rosette that is the definition's own.
 *
 * @param seed - Text that the rosette is made from.
 * @internal
 */
export function drawEmblem(
  place: EmblemPlace,
  theme: Theme,
  seed: string,
  logo: string | undefined,
): string {
  const { x, y, radius } = place;
  const plate = element('circle', { cx: x, cy: y, r: radius, fill: theme.paper });
  if (logo === undefined) return plate + drawRosette(place, theme, seed);
  const half = radius * 0.66; // the square fits into the circle
  return (
    plate +
    element('image', {
      x: x - half,
      y: y - half,
      width: half * 2,
      height: half * 2,
      preserveAspectRatio: 'xMidYMid meet',
      href: logo,
    })
  );
}

/**
 * A rosette of two rings of petals; the seed decides on their number and form.
 */
function drawRosette({ x, y, radius }: EmblemPlace, theme: Theme, seed: string): string {
  const random = hash(seed);
  const count = 6 + (random % 4); // 6 to 9 petals
  const outer = radius * 0.86;
  const slim = 0.2 + ((random >>> 4) % 5) * 0.02;
  const inner = 0.5 + ((random >>> 8) % 4) * 0.04;
  const petals = (length: number, width: number, fill: string, turn: number): string =>
    Array.from({ length: count }, (_, index) =>
      element('path', {
        transform: `rotate(${round((360 / count) * (index + turn))})`,
        fill,
        d: petal(length, width),
      }),
    ).join('');
  return element(
    'g',
    { transform: `translate(${round(x)} ${round(y)})` },
    petals(outer, outer * slim, theme.primary, 0),
    petals(outer * inner * 1.25, outer * slim * 0.72, theme.accent, 0.5),
    element('circle', { r: outer * 0.17, fill: theme.paper }),
    element('circle', { r: outer * 0.1, fill: theme.deep }),
  );
}

/** A pointed petal that stands upright on the centre. */
function petal(length: number, width: number): string {
  const [tip, wide, belly] = [round(-length), round(width), round(-length * 0.58)];
  return `M0 0C${wide} ${round(belly * 0.5)} ${wide} ${belly} 0 ${tip}C${-wide} ${belly} ${-wide} ${round(belly * 0.5)} 0 0Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * A number of 32 bits that a text always has (FNV-1a).
 *
 * @internal
 */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  }
  return value;
}
