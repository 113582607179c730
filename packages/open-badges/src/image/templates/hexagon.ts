import { drawEmblem } from '../draw-emblem.ts';
import { element, short } from '../svg.ts';
import { drawText } from '../text/draw-text.ts';
import { drawPill } from './draw-pill.ts';
import type { Template } from './template.ts';

const centre = 300;

/**
 * A hexagon in the main colour with light waves: emblem, title, provider, and a pill on its lower point.
 *
 * @internal
 */
export const hexagon: Template = ({ content, theme, logo, seed, idPrefix }) => {
  const field = hexagonPath(246, 40);
  const widthAt = (top: number, bottom: number): number => {
    // The sides run upright between half a radius above and below the centre, then to the points.
    const away = Math.max(Math.abs(top - centre), Math.abs(bottom - centre));
    const side = Math.sqrt(3) * 246;
    const width = away <= 123 ? side : side * (1 - (away - 123) / 123);
    return Math.max(0, width - 48);
  };
  const title = drawText({
    part: 'title',
    ...content.title,
    fill: theme.onPrimary,
    x: centre,
    area: {
      top: 214,
      height: 172,
      widthAt,
      maxSize: 52,
      minSize: 16,
      maxLines: 6,
      weight: 'bold',
    },
  });
  const provider = drawText({
    part: 'provider',
    ...content.provider,
    fill: theme.onPrimary,
    x: centre,
    stand: 'top',
    area: {
      top: title.bottom + 14,
      height: 50,
      widthAt,
      maxSize: 21,
      minSize: 11,
      maxLines: 2,
      weight: 'regular',
    },
  });
  return [
    element(
      'linearGradient',
      { id: `${idPrefix}-field`, x1: 0, y1: 0, x2: 0, y2: 1 },
      element('stop', { offset: 0, 'stop-color': theme.bright }),
      element('stop', { offset: 1, 'stop-color': theme.primary }),
    ),
    element('path', {
      d: hexagonPath(294, 56),
      fill: theme.deep,
      stroke: theme.paper,
      'stroke-width': 4,
    }),
    element('path', { d: hexagonPath(268, 48), fill: theme.paper }),
    element('path', { d: hexagonPath(260, 45), fill: theme.accent }),
    element('path', { 'data-field': 'title provider', d: field, fill: `url(#${idPrefix}-field)` }),
    drawEmblem({ x: centre, y: 138, radius: 62 }, theme, seed, logo),
    title.markup,
    provider.markup,
    drawPill(content.facts, theme, 522, 400),
  ].join('');
};

/** A hexagon that stands on its point, with rounded corners. */
function hexagonPath(radius: number, round: number): string {
  const corner = (index: number): readonly [number, number] => {
    const angle = (index * Math.PI) / 3;
    return [centre + radius * Math.sin(angle), centre - radius * Math.cos(angle)];
  };
  const towards = (from: number, to: number): string => {
    const [x1, y1] = corner(from);
    const [x2, y2] = corner(to);
    const part = round / radius;
    return `${short(x1 + (x2 - x1) * part)} ${short(y1 + (y2 - y1) * part)}`;
  };
  const parts = Array.from({ length: 6 }, (_, index) => {
    const [x, y] = corner(index);
    return `${index === 0 ? 'M' : 'L'}${towards(index, index + 5)}Q${short(x)} ${short(y)} ${towards(index, index + 1)}`;
  });
  return `${parts.join('')}Z`;
}
