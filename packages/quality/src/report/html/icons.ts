import { type Markup, trusted } from '@merkki/core/html';

const shapes = {
  check: '<path d="M5 12.5l4.5 4.5L19 7.5"/>',
  cross: '<path d="M6.5 6.5l11 11M17.5 6.5l-11 11"/>',
  attention: '<path d="M12 6v7.5"/><path d="M12 17.6v.1"/>',
  advice: '<path d="M12 10.5V18"/><path d="M12 6.4v.1"/>',
  question:
    '<path d="M8.8 9.2a3.2 3.2 0 1 1 4.6 2.9c-1 .5-1.4 1.1-1.4 2.1"/><path d="M12 17.8v.1"/>',
  later: '<path d="M12 7v5.2l3.4 2.2"/><circle cx="12" cy="12" r="8.2"/>',
  none: '<path d="M7 12h10"/>',
} as const;

/** Name of a picture. */
export type IconName = keyof typeof shapes;

/** The lines of a picture, 24 by 24. */
export function shapeOf(name: IconName): string {
  return shapes[name];
}

/** A picture that words beside it explain; screen readers pass over it. */
export function icon(name: IconName): Markup {
  return trusted(
    `<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">${shapes[name]}</svg>`,
  );
}
