import { type Element, type ElementState, elementStates } from '../element-states.ts';
import { icon } from './icons.ts';
import { html, type Markup, trusted } from './markup.ts';
import { anchorOf, type View } from './view.ts';

const looks = {
  complete: { tone: 'good', icon: 'check' },
  attention: { tone: 'open', icon: 'attention' },
  incomplete: { tone: 'bad', icon: 'cross' },
  later: { tone: 'quiet', icon: 'later' },
} as const;

/** The eleven elements of Annex I: how many are in order, and how each one stands. */
export function elementStrip(view: View): Markup {
  const elements = elementStates(view.report);
  const later = elements.filter(({ state }) => state === 'later').length;
  const complete = elements.filter(({ state }) => state === 'complete').length;
  const total = elements.length - later;
  const progress = view.say('report.elements.progress', { complete, total });
  return html`<section aria-labelledby="elements">
<h2 id="elements">${view.say('report.elements')}</h2>
<p class="lead">${view.say('report.elements.lead', { later })}</p>
<div class="strip">
<p class="progress">${ring(
    elements.map(({ state }) => state),
    complete,
  )}<span>${progress}</span></p>
<ol class="elements">${elements.map((element) => tile(element, view))}</ol>
</div>
</section>`;
}

function tile({ number, state, finding }: Element, view: View): Markup {
  const name = view.say(`report.element.${number}`);
  const label =
    finding === undefined
      ? html`<span class="name">${name}</span>`
      : html`<a class="name" href="#${anchorOf(view, finding)}">${name}</a>`;
  return html`<li class="${looks[state].tone}"><span class="number" aria-hidden="true">${number}</span>${label}<span class="state">${icon(looks[state].icon)}${view.say(`report.state.${state}`)}</span></li>
`;
}

/** A ring with one arc for each element; the words beside it say the same. */
function ring(states: readonly ElementState[], complete: number): Markup {
  const gap = 2;
  const length = 100 / states.length - gap;
  const arcs = states.map((state, index) => {
    const start = (index * 100) / states.length;
    return `<circle class="${looks[state].tone}" r="15.9155" cx="20" cy="20" stroke-dasharray="${length.toFixed(2)} ${(100 - length).toFixed(2)}" stroke-dashoffset="${(25 - gap / 2 - start).toFixed(2)}"/>`;
  });
  return trusted(
    `<svg class="ring" viewBox="0 0 40 40" width="96" height="96" aria-hidden="true" focusable="false">${arcs.join('')}<text x="20" y="24.4" text-anchor="middle">${complete}</text></svg>`,
  );
}
