import { atPointer, type JsonObject, type JsonValue } from '@merkki/core';
import type { LocalizedCheck, LocalizedReport } from '@merkki/verifier';
import type { Texts } from '../load-texts.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { jsonBlock } from './json-block.ts';

/** Every check with its outcome and code; unfolded, the place that it is about. */
export function checkList(
  { checks }: LocalizedReport,
  document: JsonObject | undefined,
  texts: Texts,
): HTMLElement {
  return element(
    'section',
    { class: 'checks', 'aria-labelledby': 'checks-title' },
    element('h3', { id: 'checks-title' }, texts.page('checks.title')),
    element('ul', {}, ...checks.map((check) => checkView(check, document, texts))),
  );
}

function checkView(
  check: LocalizedCheck,
  document: JsonObject | undefined,
  texts: Texts,
): HTMLElement {
  const { id, outcome, code, message, path } = check;
  const value = path === '' || document === undefined ? undefined : atPointer(document, path);
  return element(
    'li',
    { class: outcome },
    element(
      'details',
      {},
      element(
        'summary',
        {},
        icon(outcome),
        element(
          'span',
          { class: 'what' },
          element('b', {}, texts.page(`check.${id}`)),
          element('span', { class: 'visually-hidden' }, ` (${texts.page(`outcome.${outcome}`)}) `),
          element('span', { class: 'message' }, message),
        ),
        element('code', {}, code),
      ),
      element(
        'div',
        { class: 'inside' },
        element('p', {}, `${texts.page(`outcome.${outcome}`)} · ${place(path, texts)}`),
        jsonBlock(value === undefined ? jsonOf(check) : value),
      ),
    ),
  );
}

function place(path: string, texts: Texts): string {
  return path === '' ? texts.page('checks.whole') : texts.page('checks.place', { path });
}

function jsonOf({ id, outcome, code, path }: LocalizedCheck): JsonValue {
  return { id, outcome, code, path };
}
