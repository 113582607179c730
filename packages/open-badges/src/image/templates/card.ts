import type { Fact } from '../badge-content.ts';
import type { Theme } from '../derive-theme.ts';
import { drawEmblem } from '../draw-emblem.ts';
import { element } from '../svg.ts';
import { drawText } from '../text/draw-text.ts';
import type { Template } from './template.ts';

const left = 56;
const right = 544;

/**
 * A card: emblem on a band of waves, title and provider from the left edge, size and level in figures.
 *
 * @internal
 */
export const card: Template = ({ content, theme, logo, seed, idPrefix }) => {
  const title = drawText({
    part: 'title',
    ...content.title,
    fill: theme.ink,
    x: left,
    end: right,
    stand: 'top',
    area: {
      top: 206,
      height: 160,
      widthAt: () => right - left,
      maxSize: 58,
      minSize: 16,
      maxLines: 6,
      weight: 'bold',
    },
  });
  const provider = drawText({
    part: 'provider',
    ...content.provider,
    fill: theme.ink,
    x: left,
    end: right,
    stand: 'top',
    area: {
      top: title.bottom + 18,
      height: 58,
      widthAt: () => right - left,
      maxSize: 24,
      minSize: 12,
      maxLines: 2,
      weight: 'regular',
    },
  });
  return [
    element(
      'clipPath',
      { id: `${idPrefix}-inside` },
      element('rect', { x: 12, y: 12, width: 576, height: 576, rx: 44 }),
    ),
    element('rect', {
      x: 2,
      y: 2,
      width: 596,
      height: 596,
      rx: 54,
      fill: theme.deep,
      stroke: theme.paper,
      'stroke-width': 4,
    }),
    element(
      'g',
      { 'clip-path': `url(#${idPrefix}-inside)` },
      element('rect', {
        'data-field': 'title provider',
        x: 12,
        y: 12,
        width: 576,
        height: 576,
        fill: theme.paper,
      }),
      element('rect', { x: 12, y: 12, width: 576, height: 172, fill: theme.primary }),
      element('g', { fill: '#ffffff', 'fill-opacity': 0.16 }, waves()),
      element('rect', { x: 12, y: 184, width: 576, height: 7, fill: theme.accent }),
      element('rect', {
        'data-field': 'facts',
        x: 12,
        y: 456,
        width: 576,
        height: 132,
        fill: theme.tint,
      }),
    ),
    drawEmblem({ x: 124, y: 98, radius: 68 }, theme, seed, logo),
    title.markup,
    provider.markup,
    ...content.facts.map((fact, index) => drawFact(fact, index, content.facts.length, theme)),
  ].join('');
};

function waves(): string {
  return element('path', {
    d: 'M12 120C120 40 220 150 330 92S500 20 588 74V12H12ZM240 184C330 120 420 190 588 110V184Z',
  });
}

function drawFact(fact: Fact, index: number, count: number, theme: Theme): string {
  const width = (right - left - (count - 1) * 24) / count;
  const x = left + index * (width + 24);
  const number = drawText({
    part: 'facts',
    text: fact.number,
    language: 'en',
    fill: theme.ink,
    x,
    end: x + width,
    area: {
      top: 468,
      height: 72,
      widthAt: () => width,
      maxSize: 60,
      minSize: 16,
      maxLines: 1,
      weight: 'bold',
    },
  });
  const unit = drawText({
    part: 'facts',
    text: fact.unit,
    language: 'und',
    fill: theme.ink,
    x,
    end: x + width,
    area: {
      top: 538,
      height: 32,
      widthAt: () => width,
      maxSize: 22,
      minSize: 12,
      maxLines: 1,
      weight: 'regular',
    },
  });
  const line =
    index === 0
      ? ''
      : element('rect', { x: x - 24, y: 480, width: 3, height: 84, fill: theme.accent });
  return line + number.markup + unit.markup;
}
