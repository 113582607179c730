import type { Texts } from './load-texts.ts';
import type { PageKey } from './page-key.ts';

/** Writes the fixed texts of the page in the language of the texts. */
export function translate(texts: Texts): void {
  document.documentElement.lang = texts.locale;
  document.title = texts.page('title');
  for (const place of document.querySelectorAll<HTMLElement>('[data-text]')) {
    place.textContent = texts.page(keyOf(place.dataset['text']));
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-label]')) {
    place.setAttribute('aria-label', texts.page(keyOf(place.dataset['label'])));
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-locale]')) {
    const isChosen = button.dataset['locale'] === texts.locale;
    button.setAttribute('aria-pressed', String(isChosen));
  }
}

/** index.html names keys; one that is none would be seen in the page as it is. */
function keyOf(text: string | undefined): PageKey {
  return text as PageKey;
}
