import { drawEmblem } from '../draw-emblem.ts';
import { element } from '../svg.ts';
import { drawText } from '../text/draw-text.ts';
import { circleWidth } from './circle-width.ts';
import { drawPill } from './draw-pill.ts';
import type { Template } from './template.ts';

const centre = 300;

/**
 * A medal with a ribbon across: the title on the ribbon, the provider below it.
 *
 * @internal
 */
export const ribbon: Template = ({ content, theme, logo, seed, idPrefix }) => {
  const ring = (radius: number, fill: string, part?: string): string =>
    element('circle', { 'data-field': part, cx: centre, cy: centre, r: radius, fill });
  const title = drawText({
    part: 'title',
    ...content.title,
    fill: theme.ink,
    x: centre,
    area: {
      top: 242,
      height: 126,
      widthAt: () => 466,
      maxSize: 50,
      minSize: 16,
      maxLines: 5,
      weight: 'bold',
    },
  });
  const provider = drawText({
    part: 'provider',
    ...content.provider,
    fill: theme.onPrimary,
    x: centre,
    area: {
      top: 394,
      height: 66,
      widthAt: circleWidth(centre, 232),
      maxSize: 22,
      minSize: 11,
      maxLines: 3,
      weight: 'regular',
    },
  });
  return [
    element(
      'radialGradient',
      { id: `${idPrefix}-field`, cx: 0.5, cy: 0.4, r: 0.7 },
      element('stop', { offset: 0, 'stop-color': theme.bright }),
      element('stop', { offset: 1, 'stop-color': theme.primary }),
    ),
    element('circle', {
      cx: centre,
      cy: centre,
      r: 284,
      fill: theme.deep,
      stroke: theme.paper,
      'stroke-width': 4,
    }),
    ring(258, theme.accent),
    ring(251, `url(#${idPrefix}-field)`, 'provider'),
    drawEmblem({ x: centre, y: 138, radius: 66 }, theme, seed, logo),
    // Tails behind the band, the dark folds between them.
    element('path', {
      d: 'M2 256H92V416H2L30 336ZM598 256H508V416H598L570 336Z',
      fill: theme.accent,
      stroke: theme.deep,
      'stroke-width': 5,
      'stroke-linejoin': 'round',
    }),
    element('path', { d: 'M44 386L92 418V386ZM556 386L508 418V386Z', fill: theme.deep }),
    element('rect', { x: 44, y: 222, width: 512, height: 166, rx: 4, fill: theme.deep }),
    element('rect', {
      'data-field': 'title',
      x: 49,
      y: 227,
      width: 502,
      height: 156,
      rx: 2,
      fill: theme.paper,
    }),
    element('path', { d: 'M49 236H551M49 374H551', stroke: theme.accent, 'stroke-width': 3 }),
    title.markup,
    provider.markup,
    drawPill(content.facts, theme, 520, 400),
  ].join('');
};
