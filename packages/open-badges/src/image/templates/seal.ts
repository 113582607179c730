import { drawEmblem } from '../draw-emblem.ts';
import { element, short } from '../svg.ts';
import { drawText } from '../text/draw-text.ts';
import { circleWidth } from './circle-width.ts';
import { drawPill } from './draw-pill.ts';
import type { Template } from './template.ts';

const centre = 300;
const field = 212;

/**
 * A round seal with a scalloped rim: emblem, title and provider on paper, size and level on a pill.
 *
 * @internal
 */
export const seal: Template = ({ content, theme, logo, seed, idPrefix }) => {
  const ring = (radius: number, fill: string, part?: string): string =>
    element('circle', { 'data-field': part, cx: centre, cy: centre, r: radius, fill });
  const title = drawText({
    part: 'title',
    ...content.title,
    fill: theme.ink,
    x: centre,
    area: {
      top: 230,
      height: 158,
      widthAt: circleWidth(centre, field - 12),
      maxSize: 52,
      minSize: 15,
      maxLines: 6,
      weight: 'bold',
    },
  });
  const provider = drawText({
    part: 'provider',
    ...content.provider,
    fill: theme.ink,
    x: centre,
    stand: 'top',
    area: {
      top: Math.min(title.bottom + 12, 396),
      height: 46,
      widthAt: circleWidth(centre, field - 12),
      maxSize: 20,
      minSize: 11,
      maxLines: 2,
      weight: 'regular',
    },
  });
  const beads = Array.from({ length: 60 }, (_, index) => {
    const angle = (index / 60) * 2 * Math.PI;
    return element('circle', {
      cx: Number(short(centre + 236 * Math.sin(angle))),
      cy: Number(short(centre - 236 * Math.cos(angle))),
      r: index % 5 === 0 ? 5.5 : 2.6,
    });
  });
  return [
    element(
      'linearGradient',
      { id: `${idPrefix}-field`, x1: 0, y1: 0, x2: 0, y2: 1 },
      element('stop', { offset: 0, 'stop-color': theme.bright }),
      element('stop', { offset: 1, 'stop-color': theme.primary }),
    ),
    element('path', {
      d: scallops(36, 290, 277),
      fill: theme.deep,
      stroke: theme.paper,
      'stroke-width': 4,
    }),
    ring(266, theme.accent),
    ring(260, `url(#${idPrefix}-field)`),
    element('g', { fill: theme.onPrimary }, ...beads),
    ring(field + 5, theme.deep),
    ring(field, theme.paper, 'title provider'),
    drawEmblem({ x: centre, y: 160, radius: 58 }, { ...theme, paper: theme.tint }, seed, logo),
    title.markup,
    provider.markup,
    drawPill(content.facts, theme, 508, 420),
  ].join('');
};

/** The outline of a rim of round scallops. */
function scallops(count: number, outer: number, inner: number): string {
  const at = (index: number): string => {
    const angle = (index / count) * 2 * Math.PI;
    return `${short(centre + inner * Math.sin(angle))} ${short(centre - inner * Math.cos(angle))}`;
  };
  const bow = short(
    ((outer - inner) ** 2 + (inner * Math.sin(Math.PI / count)) ** 2) / (2 * (outer - inner)),
  );
  const arcs = Array.from({ length: count }, (_, index) => `A${bow} ${bow} 0 0 1 ${at(index + 1)}`);
  return `M${at(0)}${arcs.join('')}Z`;
}
