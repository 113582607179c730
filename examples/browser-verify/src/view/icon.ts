import type { CheckOutcome } from '@merkki/verifier';

const namespace = 'http://www.w3.org/2000/svg';

const strokes: Readonly<Record<CheckOutcome, string>> = {
  pass: 'm5 10.5 3.4 3.4L15.2 6.6',
  fail: 'm6 6 8 8m0-8-8 8',
  warn: 'M10 5v6.2m0 3.3v.1',
  unknown: 'M7.3 7.6c.2-1.7 1.4-2.6 2.8-2.6 1.6 0 2.8 1 2.8 2.4 0 2-2.7 2.2-2.8 4.2m0 2.9v.1',
  skip: 'M6 10h8',
};

/** The mark of an outcome; its word stands beside it for who does not see it. */
export function icon(outcome: CheckOutcome): SVGSVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', `icon ${outcome}`);
  svg.setAttribute('aria-hidden', 'true');
  const circle = document.createElementNS(namespace, 'circle');
  for (const [name, value] of [
    ['cx', '10'],
    ['cy', '10'],
    ['r', '10'],
  ] as const) {
    circle.setAttribute(name, value);
  }
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', strokes[outcome]);
  svg.append(circle, path);
  return svg;
}
