import type { CheckOutcome, LocalizedCheck, LocalizedReport, Verdict } from '@merkki/verifier';
import type { Texts } from '../load-texts.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';

const outcomes = {
  valid: 'pass',
  invalid: 'fail',
  indeterminate: 'unknown',
} as const satisfies Record<Verdict, CheckOutcome>;

/** The verdict in plain words, with the reasons for anything but a good one. */
export function verdictBanner(name: string, report: LocalizedReport, texts: Texts): HTMLElement {
  const { verdict } = report;
  const reasons = reasonsOf(report);
  const untrusted = report.checks.some(
    ({ id, outcome }) => id === 'trust' && outcome === 'unknown',
  );
  return element(
    'div',
    { class: `verdict ${verdict}` },
    icon(outcomes[verdict]),
    element(
      'div',
      {},
      element('p', { class: 'file-name' }, name),
      element('h2', { id: 'verdict', tabindex: '-1' }, texts.page(`verdict.${verdict}`)),
      element('p', {}, texts.page(plainKey(report))),
      reasons.length === 0
        ? undefined
        : element('ul', {}, ...reasons.map((reason) => element('li', {}, reason))),
      verdict === 'valid' && untrusted
        ? element('p', { class: 'caution' }, texts.page('verdict.trust'))
        : undefined,
    ),
  );
}

function plainKey({
  verdict,
  checks,
}: LocalizedReport): 'verdict.unread' | `verdict.${Verdict}.plain` {
  const unread = checks.some(({ id, outcome }) => id === 'parse' && outcome === 'fail');
  return unread ? 'verdict.unread' : `verdict.${verdict}.plain`;
}

const mostReasons = 5;

/** The texts of the checks that made the verdict what it is, each once. */
function reasonsOf({ verdict, format, checks }: LocalizedReport): readonly string[] {
  const decides = ({ id, outcome }: LocalizedCheck): boolean =>
    verdict === 'invalid'
      ? outcome === 'fail'
      : verdict === 'indeterminate' &&
        outcome === 'unknown' &&
        (id !== 'trust' || format.startsWith('elm'));
  const messages = checks.filter(decides).map(({ message }) => message);
  return [...new Set(messages)].slice(0, mostReasons);
}
