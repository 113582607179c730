import { didWebToUrl } from '@merkki/proofs/did';
import type { VerificationReport } from '@merkki/verifier';
import type { Texts } from '../load-texts.ts';
import { element } from './element.ts';

const absent: readonly string[] = ['did.unresolvable', 'proof.vm-unresolvable'];

/** How to get the issuer's keys, when only they are missing. */
export function didHelp(
  { checks, issuer }: VerificationReport,
  texts: Texts,
): HTMLElement | undefined {
  if (!checks.some(({ code }) => absent.includes(code))) return undefined;
  const url = didWebToUrl(issuer?.id ?? '');
  if (!url.ok) return undefined;
  return element(
    'div',
    { class: 'help' },
    element('h3', {}, texts.page('did-help.title')),
    element('p', {}, texts.page('did-help.steps')),
    element(
      'p',
      {},
      // The address is made of a host name and a path that were checked letter by letter.
      element('a', { href: url.value, target: '_blank', rel: 'noopener noreferrer' }, url.value),
    ),
    element('p', { class: 'note' }, texts.page('did-help.care')),
  );
}
