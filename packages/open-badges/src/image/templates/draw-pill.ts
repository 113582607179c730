import type { Fact } from '../badge-content.ts';
import type { Theme } from '../derive-theme.ts';
import { element } from '../svg.ts';
import { drawText } from '../text/draw-text.ts';
import { textWidth } from '../text/text-width.ts';

const height = 84;

/**
 * Draws size and level on a pill whose middle is on the line `y`; nothing when there are none.
 *
 * @internal
 */
export function drawPill(facts: readonly Fact[], theme: Theme, y: number, widest: number): string {
  if (facts.length === 0) return '';
  const text = facts.map(({ short }) => short).join('  ·  ');
  const size = 36;
  const width = Math.min(widest, Math.max(210, textWidth(text, 'bold') * size + 84));
  const top = y - height / 2;
  const plate = (inset: number, fill: string, part?: string): string =>
    element('rect', {
      'data-field': part,
      x: 300 - width / 2 + inset,
      y: top + inset,
      width: width - 2 * inset,
      height: height - 2 * inset,
      rx: height / 2 - inset,
      fill,
    });
  const { markup } = drawText({
    part: 'facts',
    text: facts.map(({ short }) => short).join(' · '),
    language: 'en',
    fill: theme.ink,
    x: 300,
    area: {
      top: top + 14,
      height: height - 28,
      widthAt: () => width - 68,
      maxSize: size,
      minSize: 14,
      maxLines: 1,
      weight: 'bold',
    },
  });
  return plate(0, theme.deep) + plate(7, theme.accent) + plate(11, theme.paper, 'facts') + markup;
}
