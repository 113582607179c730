import { type Markup, trusted } from '@merkki/core/html';

const shapes = {
  credits:
    '<path d="M3 9.5 12 5l9 4.5-9 4.5z"/><path d="M7 11.7V16c1.5 1.3 3.2 2 5 2s3.5-.7 5-2v-4.3"/>',
  dates:
    '<rect x="4" y="5.5" width="16" height="14" rx="2"/><path d="M4 10h16M8.5 3.500v4M15.5 3.500v4"/>',
  language:
    '<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.500c3 2.8 3 14.2 0 17M12 3.500c-3 2.8-3 14.2 0 17"/>',
  mode: '<rect x="3.5" y="5" width="17" height="11" rx="1.5"/><path d="M9 19.500h6M12 16v3.5"/>',
  place:
    '<path d="M12 20.500c4-4.5 6-7.6 6-10.200a6 6 0 1 0-12 0c0 2.6 2 5.7 6 10.200z"/><circle cx="12" cy="10.3" r="2.2"/>',
  price: '<path d="M17 7.200A6.5 6.5 0 1 0 17 16.800M5 10.500h8.500M5 13.500h7.5"/>',
  level: '<path d="M4.5 19.500v-4.500h5v-4.500h5V6h5"/>',
  seats:
    '<circle cx="9" cy="8.5" r="3"/><path d="M3.5 19c.5-3.3 2.6-5 5.5-5s5 1.7 5.5 5M15.5 6a2.8 2.8 0 0 1 0 5.300M17 14.300c2 .6 3.2 2.2 3.5 4.7"/>',
  form: '<path d="M6 3.500h8.500L18 7v13.500H6z"/><path d="M9 11h6M9 14.500h6"/>',
} as const;

/** Name of a picture. */
export type IconName = keyof typeof shapes;

/** A picture that words beside it explain; screen readers pass over it. */
export function icon(name: IconName): Markup {
  return trusted(
    `<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">${shapes[name]}</svg>`,
  );
}
