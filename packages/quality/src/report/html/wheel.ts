import { type Markup, trusted } from '@merkki/core/html';
import type { Element, ElementState } from '../element-states.ts';
import { shapeOf } from './icons.ts';
import { stateLooks, verdictLooks } from './looks.ts';
import type { View } from './view.ts';

/** A ring of the wheel: its radius in the middle, and how thick it is. */
interface Ring {
  readonly radius: number;
  readonly width: number;
}

const outer: Ring = { radius: 130, width: 46 };
const inner: Ring = { radius: 79, width: 40 };
const gap = 3;

/**
 * The wheel: ten principles around eleven elements around the verdict. Lists beside it say the same in
 * words; for a screen reader it is one picture with a sentence.
 */
export function wheel(
  view: View,
  principles: readonly Element[],
  elements: readonly Element[],
  description: string,
): Markup {
  const { tone, icon } = verdictLooks[view.report.verdict];
  const escaped = description.replace(/[&<>"]/g, ''); // our own text, a sentence with numbers
  return trusted(
    `<svg class="wheel" viewBox="0 0 320 320" width="320" height="320" role="img" aria-label="${escaped}">` +
      ring(outer, principles, roman) +
      ring(inner, elements, String) +
      `<g class="${tone}"><circle class="hub" cx="160" cy="160" r="47"/><g class="mark" transform="translate(124 124) scale(3)">${shapeOf(icon)}</g></g></svg>`,
  );
}

function ring(
  { radius, width }: Ring,
  elements: readonly Element[],
  label: (number: number) => string,
): string {
  const around = 2 * Math.PI * radius;
  const length = around / elements.length - gap;
  const segments = elements.map(({ number, state }, index) => {
    const { tone } = stateLooks[state];
    // The first segment begins at the top.
    const turn = (index * 360) / elements.length - 90;
    const middle = ((turn + 180 / elements.length) * Math.PI) / 180;
    const x = 160 + radius * Math.cos(middle);
    const y = 160 + radius * Math.sin(middle);
    const arc = `<circle class="arc" cx="160" cy="160" r="${radius}" stroke-width="${width}" stroke-dasharray="${length.toFixed(2)} ${(around - length).toFixed(2)}" stroke-dashoffset="${(-gap / 2).toFixed(2)}" transform="rotate(${turn.toFixed(2)} 160 160)"/>`;
    const mark = marks[state];
    const text =
      mark === undefined
        ? words(x, y, label(number))
        : words(x, y - 8, label(number)) + words(x, y + 9, mark);
    return `<g class="${tone}${isQuiet(state) ? ' faint' : ''}">${arc}${text}</g>`;
  });
  return segments.join('');
}

/** What is not in order has a sign beside its colour. */
const marks: Readonly<Partial<Record<ElementState, string>>> = {
  attention: '!',
  evidence: '?',
  incomplete: '×',
};

function words(x: number, y: number, text: string): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="middle" dominant-baseline="central">${text}</text>`;
}

function isQuiet(state: ElementState): boolean {
  return stateLooks[state].tone === 'quiet';
}

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The number of a principle, as the wheel and its list write it. */
export function roman(number: number): string {
  return numerals[number - 1] ?? String(number);
}
