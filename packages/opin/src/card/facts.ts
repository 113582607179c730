import { html, type Markup } from '@merkki/core/html';
import { findByCode, languages as languageList, learningModes } from '@merkki/vocabularies';
import { formatDay, formatDays, formatEuros, formatNumber } from './format-values.ts';
import { type IconName, icon } from './icons.ts';
import { foreign, joined, type View } from './view.ts';

interface Fact {
  readonly icon: IconName;
  readonly name: string;
  readonly value: Markup | undefined;
  readonly more?: Markup | undefined;
}

/** What a learner looks for first; what is not known is left out. */
export function factList(view: View): Markup | undefined {
  const facts = [
    credits(view),
    dates(view),
    taughtIn(view),
    mode(view),
    place(view),
    price(view),
    level(view),
    seats(view),
    legalForm(view),
  ].filter(({ value }) => value !== undefined);
  if (facts.length === 0) return undefined;
  return html`<dl class="facts">
${facts.map(
  ({ icon: mark, name, value, more }) =>
    html`<div>${icon(mark)}<dt>${name}</dt><dd>${value}${more && html` <span class="more">${more}</span>`}</dd></div>
`,
)}</dl>
`;
}

function credits({ definition: { workload }, language, say }: View): Fact {
  const { ects, hours } = workload;
  const amount = (key: 'credits.value' | 'hours.value', value: number | undefined) =>
    value === undefined
      ? undefined
      : html`${say(key, { number: formatNumber(value, language), count: value })}`;
  const [first, second] = [amount('credits.value', ects), amount('hours.value', hours)];
  return first === undefined
    ? { icon: 'credits', name: say('hours'), value: second }
    : { icon: 'credits', name: say('credits'), value: first, more: second };
}

function dates({ definition: { participation }, offering, language, say }: View): Fact {
  const { start, end } =
    offering?.start === undefined && offering?.end === undefined ? participation : offering;
  const time = (day: string, words: string): Markup =>
    html`<time datetime="${day}">${words}</time>`;
  const value =
    start !== undefined && end !== undefined
      ? html`${formatDays(start, end, language)}`
      : start !== undefined
        ? time(start, say('dates.from', { date: formatDay(start, language) }))
        : end === undefined
          ? undefined
          : time(end, say('dates.until', { date: formatDay(end, language) }));
  return { icon: 'dates', name: say('dates'), value };
}

function taughtIn({ definition, offering, language, say }: View): Fact {
  const tags = offering?.languages ?? definition.participation.languages;
  const names = tags.map((tag) => {
    const entry = findByCode(languageList, tag.split('-')[0]?.toLowerCase() ?? tag);
    return entry === undefined ? foreign(tag) : html`${entry.label[language]}`;
  });
  return { icon: 'language', name: say('language'), value: joined(names, ', ') };
}

function mode({ definition, offering, say, label }: View): Fact {
  const modes = offering?.mode ?? definition.participation.mode;
  return {
    icon: 'mode',
    name: say('mode'),
    value: joined(
      modes.map((concept) => label(concept, learningModes)),
      ', ',
    ),
  };
}

function place({ definition, offering, say, quote }: View): Fact {
  const { locality, venue } = offering?.place ?? {};
  const town = quote(locality);
  const room = quote(venue);
  const value = town ?? room ?? quote(definition.participation.location);
  return {
    icon: 'place',
    name: say('place'),
    value,
    more: town === undefined ? undefined : room,
  };
}

function price({ offering, language, say }: View): Fact {
  const { type, amount, perCredit } = offering?.price ?? {};
  const each =
    perCredit === undefined
      ? undefined
      : html`${say('price.per-credit', { amount: formatEuros(perCredit, language) })}`;
  const words = type === undefined ? undefined : html`${say(`price.${type}`)}`;
  const name = say('price');
  if (type === 'free') return { icon: 'price', name, value: words };
  if (amount === undefined) return { icon: 'price', name, value: words, more: each };
  return {
    icon: 'price',
    name,
    value: html`${formatEuros(amount, language)}`,
    more: each ?? (type === 'tuition' ? words : undefined),
  };
}

function level({ definition: { level: own }, say, quote }: View): Fact {
  const { eqf, qfEhea, nqf, notApplicable } = own;
  const cycle = qfEhea === undefined ? undefined : html`${say(`cycle.${qfEhea}`)}`;
  const value =
    eqf !== undefined
      ? html`${say('level.eqf', { level: eqf })}`
      : (cycle ?? (nqf === undefined ? undefined : foreign(nqf.level)));
  const reason = quote(notApplicable);
  return value === undefined && reason !== undefined
    ? { icon: 'level', name: say('level'), value: html`${say('level.none')}`, more: reason }
    : { icon: 'level', name: say('level'), value, more: eqf === undefined ? undefined : cycle };
}

function seats({ offering, say }: View): Fact {
  const { min, max } = offering?.seats ?? {};
  const words =
    min !== undefined && max !== undefined
      ? say('seats.range', { min, max })
      : max !== undefined
        ? say('seats.max', { max })
        : min === undefined
          ? undefined
          : say('seats.min', { min });
  return {
    icon: 'seats',
    name: say('seats'),
    value: words === undefined ? undefined : html`${words}`,
  };
}

function legalForm({ offering, say }: View): Fact {
  const form = offering?.legalForm;
  return {
    icon: 'form',
    name: say('legal-form'),
    value: form === undefined ? undefined : html`${say(`legal-form.${form}`)}`,
  };
}
