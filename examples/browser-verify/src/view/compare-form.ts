import type { Texts } from '../load-texts.ts';
import type { Result } from '../result.ts';
import { element } from './element.ts';

/** Asks for an address and tells whether the hash in the badge is made of it. */
export function compareForm(
  type: string,
  belongsTo: Result['belongsTo'],
  texts: Texts,
): HTMLElement {
  const answer = element('p', { role: 'status', class: 'answer' });
  const input = element('input', {
    type: 'text',
    inputmode: type === 'emailAddress' ? 'email' : 'text',
    id: 'compare',
    autocomplete: 'off',
    spellcheck: 'false',
    required: true,
  });
  const form = element(
    'form',
    {},
    element('label', { for: 'compare' }, texts.page('compare.label')),
    element(
      'div',
      { class: 'row' },
      input,
      element('button', { class: 'button quiet' }, texts.page('compare.button')),
    ),
    answer,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void belongsTo(type, input.value.trim()).then((found) => {
      answer.className = `answer ${found === undefined ? '' : found ? 'pass' : 'fail'}`;
      answer.textContent = texts.page(
        found === undefined ? 'compare.unproven' : found ? 'compare.yes' : 'compare.no',
      );
    });
  });
  return element(
    'details',
    { class: 'compare' },
    element('summary', {}, texts.page('compare.open')),
    form,
  );
}
