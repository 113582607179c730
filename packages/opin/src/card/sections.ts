import { asciiHost, html, type Markup } from '@merkki/core/html';
import { assessmentTypes } from '@merkki/vocabularies';
import { toLocalTime } from '../converters/finnish-time.ts';
import { formatDay } from './format-values.ts';
import { foreign, joined, link, section, type View } from './view.ts';

/** Enrolment: when, how and where. */
export function enrolment(view: View): Markup | undefined {
  const { offering, say, quote } = view;
  if (offering === undefined) return undefined;
  const { opens, closes, url, instructions } = offering.enrolment ?? {};
  const times = [
    moment('enrolment.opens', opens, view),
    moment('enrolment.closes', closes, view),
  ].filter((time) => time !== undefined);
  const period = times.length === 0 ? undefined : html`<dl>${times}</dl>`;
  const advice = quote(instructions);
  const button =
    url === undefined ? undefined : link(url, html`${say('enrolment.link')}`, 'button');
  const host = url === undefined ? undefined : html`<span class="host">${hostOf(url)}</span>`;
  const isKnown = period !== undefined || button !== undefined || advice !== undefined;
  const body = isKnown
    ? html`${period}${advice && html`<p>${advice}</p>`}${button && html`<p class="act">${button} ${host}</p>`}`
    : html`<p>${say('enrolment.none')}</p>`;
  return section(say('enrolment'), body, 'enrolment');
}

function moment(
  key: 'enrolment.opens' | 'enrolment.closes',
  instant: string | undefined,
  { say, language }: View,
): Markup | undefined {
  const local = instant === undefined ? undefined : toLocalTime(instant);
  if (instant === undefined || local === undefined) return undefined;
  const [hour = '', minute = ''] = local.slice(11).split(':');
  const words = say('clock', {
    date: formatDay(local.slice(0, 10), language),
    hour: language === 'en' ? hour : String(Number(hour)),
    minute,
  });
  return html`<div><dt>${say(key)}</dt><dd><time datetime="${instant}">${words}</time></dd></div>`;
}

/** What the learner will know and be able to do. */
export function outcomes({ definition, say, quote }: View): Markup | undefined {
  const items = definition.outcomes.map(
    ({ text }) => html`<li>${quote(text)}</li>
`,
  );
  return section(say('outcomes'), html`<ul class="outcomes">${items}</ul>`, 'wide');
}

/** For whom it is. */
export function targetGroup({ definition, say, quote }: View): Markup | undefined {
  const words = quote(definition.targetGroup);
  return section(say('target-group'), words && html`<p>${words}</p>`, 'part');
}

/** What one needs: an empty list says that it is nothing; no list says nothing. */
export function prerequisites({ definition, say, quote }: View): Markup | undefined {
  const listed = definition.prerequisites;
  if (listed === undefined) return undefined;
  const items = listed.map(({ text, required }) => {
    const kind = say(required ? 'prerequisites.required' : 'prerequisites.recommended');
    return html`<li><span class="tag">${kind}</span> ${quote(text)}</li>
`;
  });
  const body =
    items.length === 0
      ? html`<p>${say('prerequisites.none')}</p>`
      : html`<ul class="plain">${items}</ul>`;
  return section(say('prerequisites'), body, 'part');
}

/** How learning is assessed. */
export function assessments(view: View): Markup | undefined {
  const { definition, say, quote, label } = view;
  const items = definition.assessments.map(({ title, type, gradingScheme, supervision }) => {
    const kind = label(type, assessmentTypes);
    const name = quote(title) ?? kind;
    const scale = quote(gradingScheme?.title);
    const details = joined(
      [
        title === undefined ? undefined : kind,
        scale,
        supervision === undefined ? undefined : html`${say(`supervision.${supervision}`)}`,
      ],
      ' · ',
    );
    return html`<li><strong>${name}</strong>${details && html`<span class="details">${details}</span>`}</li>
`;
  });
  return section(say('assessment'), html`<ul class="plain">${items}</ul>`, 'part');
}

/** What the learner gets, and where it leads. */
export function follows(view: View): Markup | undefined {
  const { definition, say, quote, words } = view;
  const { validity, integration, awardingBodies } = definition;
  const name = awardingBodies.map(({ legalName }) => words(legalName) ?? '').join(', ');
  const towards = integration?.towards ?? [];
  const isStacked = integration?.kind === 'stackable' && towards.length > 0;
  const sentences = [
    html`${say('follows.certificate', { name })}`,
    validity?.months === undefined
      ? undefined
      : html`${say('follows.validity', { months: validity.months })}`,
    quote(validity?.note),
    integration === undefined
      ? undefined
      : html`${say(isStacked ? 'follows.towards' : `follows.${integration.kind}`)}`,
  ].filter((sentence) => sentence !== undefined);
  const list = isStacked
    ? html`<ul>${towards.map(({ title }) => html`<li>${quote(title)}</li>`)}</ul>`
    : undefined;
  return section(
    say('follows'),
    html`${sentences.map((one) => html`<p>${one}</p>`)}${list}`,
    'part',
  );
}

/** Where one can read more. */
export function more({ definition, say, quote }: View): Markup | undefined {
  const entries = definition.furtherInformation ?? [];
  const items = entries.flatMap(({ text, url }) => {
    const words = quote(text);
    const name = words === undefined ? shown(url ?? '') : hostOf(url ?? '');
    const address = url === undefined ? undefined : link(url, foreign(name));
    const line = joined([words, address], ' ');
    return line === undefined ? [] : [html`<p>${line}</p>`];
  });
  return section(say('more'), items.length === 0 ? undefined : html`${items}`, 'part');
}

/** Whom one can ask. */
export function contact({ offering, say, quote }: View): Markup | undefined {
  const { name, title, email, phone, url } = offering?.contact ?? {};
  const person = joined(
    [name === undefined ? undefined : html`<strong>${foreign(name)}</strong>`, quote(title)],
    ', ',
  );
  const ways = [
    person,
    email === undefined ? undefined : link(`mailto:${email}`, foreign(email)),
    phone === undefined ? undefined : call(phone),
    url === undefined ? undefined : link(url, foreign(shown(url))),
  ].filter((way) => way !== undefined);
  const lines = ways.map((way) => html`<li>${way}</li>`);
  return section(
    say('contact'),
    lines.length === 0 ? undefined : html`<ul class="plain lines">${lines}</ul>`,
    'part',
  );
}

/** A telephone number that can be called with a tap. */
function call(phone: string): Markup {
  const number = phone.replaceAll(/[^+\d]/g, '');
  return /^\+?\d{3,20}$/.test(number)
    ? html`<a href="tel:${number}">${foreign(phone)}</a>`
    : foreign(phone);
}

/** An address as a person reads it: without its scheme and a last slash. */
function shown(url: string): string {
  return url.replace(/^https?:\/\//i, '').replace(/\/$/, '');
}

/** Where an address leads, in ASCII so that look-alike letters show. */
function hostOf(url: string): string {
  return asciiHost(url) ?? shown(url);
}
