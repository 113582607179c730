import type { VerificationReport } from '@merkki/verifier';
import { isProven } from '../is-proven.ts';
import type { Texts } from '../load-texts.ts';
import type { CredentialFacts, Identity } from '../reading/facts.ts';
import type { Result } from '../result.ts';
import { compareForm } from './compare-form.ts';
import { type Child, element } from './element.ts';

/** What the credential says: by whom, for whom, when. */
export function factsList(
  facts: CredentialFacts,
  { report, belongsTo }: Result,
  texts: Texts,
): HTMLElement {
  const row = (label: string, ...values: readonly Child[]): HTMLElement =>
    element('div', {}, element('dt', {}, label), element('dd', {}, ...values));
  const { credits, awardedOn, results } = facts;
  return element(
    'dl',
    { class: 'facts' },
    row(
      texts.page('fact.issuer'),
      facts.issuerName === undefined ? undefined : element('p', {}, facts.issuerName),
      ...facts.issuerIds.map((id) => element('p', { class: 'code' }, id)),
      isProven(report) && facts.issuerIds.some((id) => id.startsWith('did:'))
        ? element('p', { class: 'note' }, texts.page('fact.issuer.id'))
        : undefined,
    ),
    row(
      texts.page('fact.recipient'),
      ...(facts.recipient.length === 0 ? [texts.page('fact.recipient.none')] : []),
      ...facts.recipient.flatMap((identity) => identityView(identity, texts)),
      ...facts.recipient
        .filter(({ hashed }) => hashed)
        .slice(0, 1)
        .map(({ type }) => compareForm(type ?? '', belongsTo, texts)),
    ),
    credits === undefined
      ? undefined
      : row(texts.page('fact.credits'), texts.page('fact.credits.value', { credits })),
    results.length === 0 ? undefined : row(texts.page('fact.result'), results.join(', ')),
    awardedOn === undefined ? undefined : row(texts.page('fact.awarded'), day(awardedOn, texts)),
    row(texts.page('fact.valid'), ...validity(facts, texts)),
    row(texts.page('fact.form'), form(report, texts)),
  );
}

function identityView({ type, value, hashed }: Identity, texts: Texts): readonly Child[] {
  if (type === undefined)
    return [element('p', { class: value.startsWith('did:') ? 'code' : '' }, value)];
  const what =
    type === 'emailAddress'
      ? texts.page('fact.identity.email')
      : texts.page('fact.identity.other', { type });
  return [
    element('p', {}, texts.page(hashed ? 'fact.recipient.hash' : 'fact.recipient.plain', { what })),
    element('p', { class: hashed ? 'code' : '' }, value),
  ];
}

function validity({ validFrom, validUntil }: CredentialFacts, texts: Texts): readonly Child[] {
  const line = (key: 'fact.valid.from' | 'fact.valid.until', at: string): HTMLElement =>
    element('p', {}, `${texts.page(key)} `, element('time', { datetime: at }, texts.moment(at)));
  return [
    validFrom === undefined ? undefined : line('fact.valid.from', validFrom),
    validUntil === undefined
      ? element('p', {}, texts.page('fact.valid.no-end'))
      : line('fact.valid.until', validUntil),
  ];
}

function day(at: string, texts: Texts): HTMLElement {
  return element('time', { datetime: at }, texts.day(at));
}

function form({ format, proof }: VerificationReport, texts: Texts): string {
  return [texts.page(`format.${format}`), ...proof].join(' · ');
}
