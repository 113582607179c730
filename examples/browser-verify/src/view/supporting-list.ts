import type { Texts } from '../load-texts.ts';
import type { PageKey } from '../page-key.ts';
import { missingCertificates, type SupportingFile } from '../reading/supporting-file.ts';
import { element } from './element.ts';

const kinds = {
  did: 'supporting.did',
  trust: 'supporting.trust',
  certificate: 'supporting.certificate',
} as const satisfies Record<SupportingFile['kind'], PageKey>;

/** The supporting files that were given, each with a button that takes it away. */
export function supportingList(
  files: readonly SupportingFile[],
  remove: (file: SupportingFile) => void,
  texts: Texts,
): readonly HTMLElement[] {
  const given = files.map((file) => {
    const button = element(
      'button',
      {
        type: 'button',
        class: 'remove',
        'aria-label': texts.page('supporting.remove', { name: file.name }),
      },
      '×',
    );
    button.addEventListener('click', () => remove(file));
    return element(
      'li',
      {},
      element(
        'span',
        {},
        element('b', {}, file.name),
        ` · ${texts.page(kinds[file.kind])}`,
        file.kind === 'did' ? element('span', { class: 'code' }, file.did) : undefined,
      ),
      button,
    );
  });
  const missing = missingCertificates(files).map((name) =>
    element('li', { class: 'note' }, texts.page('supporting.names-file', { name })),
  );
  return [...given, ...missing];
}
