import { html, type Markup } from '@merkki/core/html';
import {
  type Element,
  elementStates,
  optionalStates,
  principleStates,
  progress,
} from '../element-states.ts';
import { icon } from './icons.ts';
import { stateLooks } from './looks.ts';
import { anchorOf, type View } from './view.ts';
import { roman, wheel } from './wheel.ts';

/** The ten principles and the elements of Annex I: as one picture, and each one in words. */
export function europeanPicture(view: View): Markup {
  const { say, report } = view;
  const principles = principleStates(report);
  const elements = elementStates(report);
  const optional = optionalStates(report);
  const ofPrinciples = progress(principles);
  const ofElements = progress(elements);
  const later = elements.filter(({ state }) => state === 'later').length;
  const description = say('report.picture.description', {
    principles: ofPrinciples.complete,
    ofPrinciples: ofPrinciples.total,
    elements: ofElements.complete,
    ofElements: ofElements.total,
  });
  return html`<section aria-labelledby="picture">
<h2 id="picture">${say('report.picture')}</h2>
<p class="lead">${say('report.picture.lead')}</p>
<div class="picture">
<div class="disc">${wheel(view, principles, elements, description)}</div>
<div>
<h3 id="principles">${say('report.principles')} ${share(ofPrinciples, view)}</h3>
<ol class="principles" aria-labelledby="principles">${principles.map((each) => row(each, view))}</ol>
</div>
</div>
<h3 id="elements">${say('report.elements')} ${share(ofElements, view)}</h3>
<p class="lead">${say('report.elements.lead', { later })}</p>
<ol class="elements" aria-labelledby="elements">${elements.map((each) => tile('element', each, view))}</ol>
<h3 id="optional">${say('report.optional')} ${share(progress(optional), view)}</h3>
<ol class="elements optional" aria-labelledby="optional">${optional.map((each) => tile('optional', each, view))}</ol>
</section>`;
}

function share(counts: { complete: number; total: number }, { say }: View): Markup {
  return html`<span class="count">${say('report.elements.progress', { ...counts })}</span>`;
}

function row(element: Element, view: View): Markup {
  const { tone, icon: mark } = stateLooks[element.state];
  return html`<li class="${tone}"><span class="numeral" aria-hidden="true">${roman(element.number)}</span>${name('principle', element, view)}<span class="state">${icon(mark)}${view.say(`report.state.${element.state}`)}</span></li>
`;
}

function tile(kind: 'element' | 'optional', element: Element, view: View): Markup {
  const { tone, icon: mark } = stateLooks[element.state];
  return html`<li class="${tone}"><span class="number" aria-hidden="true">${element.number}</span>${name(kind, element, view)}<span class="state">${icon(mark)}${view.say(`report.state.${element.state}`)}</span></li>
`;
}

function name(kind: string, { number, finding }: Element, view: View): Markup {
  const text = view.say(`report.${kind}.${number}`);
  return finding === undefined
    ? html`<span class="name">${text}</span>`
    : html`<a class="name" href="#${anchorOf(view, finding)}">${text}</a>`;
}
