import { localizeReport } from '@merkki/verifier';
import { isProven } from '../is-proven.ts';
import type { Texts } from '../load-texts.ts';
import { credentialFacts } from '../reading/credential-facts.ts';
import type { Result } from '../result.ts';
import { checkList } from './check-list.ts';
import { didHelp } from './did-help.ts';
import { element } from './element.ts';
import { factsList } from './facts-list.ts';
import { jsonBlock } from './json-block.ts';
import { markdown } from './markdown.ts';
import { picture } from './picture.ts';
import { verdictBanner } from './verdict-banner.ts';

/** The whole result: verdict, what the credential says, every check, and the raw JSON. */
export function resultView(result: Result, texts: Texts): readonly HTMLElement[] {
  const { credential, name } = result;
  const report = localizeReport(result.report, texts.checks);
  const { document } = credential;
  const parts = [
    verdictBanner(name, report, texts),
    didHelp(result.report, texts),
    document === undefined ? undefined : about(result, texts),
    checkList(report, document, texts),
    element(
      'div',
      {},
      document === undefined
        ? undefined
        : folded(texts.page('raw.credential'), jsonBlock(document)),
      folded(texts.page('raw.report'), jsonBlock(report)),
    ),
  ];
  return parts.filter((part) => part !== undefined);
}

function about(result: Result, texts: Texts): HTMLElement | undefined {
  const { document, picture: file } = result.credential;
  if (document === undefined) return undefined;
  const facts = credentialFacts(document, [texts.locale, 'en', 'fi', 'sv']);
  if (facts.title === undefined && facts.issuerIds.length === 0) return undefined;
  return element(
    'article',
    { class: 'about' },
    picture(file, facts.picture, texts),
    element(
      'div',
      { class: 'said' },
      isProven(result.report)
        ? undefined
        : element('p', { class: 'caution' }, texts.page('fact.said-by')),
      element('h3', { dir: 'auto' }, facts.title ?? ''),
      facts.description === undefined
        ? undefined
        : element('p', { dir: 'auto' }, facts.description),
      facts.criteria === undefined
        ? undefined
        : folded(texts.page('fact.criteria'), markdown(facts.criteria)),
    ),
    factsList(facts, result, texts),
  );
}

function folded(title: string, ...inside: readonly HTMLElement[]): HTMLElement {
  return element('details', { class: 'folded' }, element('summary', {}, title), ...inside);
}
