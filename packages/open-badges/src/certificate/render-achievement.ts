import { escapeHtml, safeLink } from '@merkki/core/html';
import type { Evidence } from '../schemas/evidence.ts';
import type { Result } from '../schemas/result.ts';
import type { ResultDescription } from '../schemas/result-description.ts';
import type { CertificateTextKey } from './certificate-texts.ts';
import { renderMarkdown } from './markdown/render-markdown.ts';
import { type PageContext, section } from './page-context.ts';

const outcomeType = 'ceasn:Competency';

/** Alignments that the page says in other words. */
const saidElsewhere = new Set(['ext:ECTS', 'ext:EQF']);

/**
 * The learning outcomes.
 *
 * @internal
 */
export function renderOutcomes({ badge, say, quote }: PageContext): string {
  const outcomes = (badge.credentialSubject.achievement.alignment ?? []).filter(
    ({ targetType }) => targetType === outcomeType,
  );
  const items = outcomes.map(({ targetName }) => `<li>${quote(targetName)}</li>`);
  return section(say('page.outcomes'), items.length === 0 ? '' : `<ul>${items.join('')}</ul>`);
}

/**
 * The results as a table: assessment, result, scale.
 *
 * @internal
 */
export function renderResults(context: PageContext): string {
  const { badge, say, quote } = context;
  const { achievement, result = [] } = badge.credentialSubject;
  if (result.length === 0) return '';
  const rows = result.map((one) => {
    const about = achievement.resultDescription?.find(({ id }) => id === one.resultDescription);
    const name = about === undefined ? say('page.result') : quote(about.name);
    return `<tr><th scope="row">${name}</th><td>${resultText(context, one, about)}</td><td>${scaleText(context, about)}</td></tr>`;
  });
  const head = (['page.assessment', 'page.result', 'page.scale'] as const)
    .map((key) => `<th scope="col">${say(key)}</th>`)
    .join('');
  return section(
    say('page.results'),
    `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
  );
}

function resultText(
  { say, quote }: PageContext,
  { value, status, achievedLevel }: Result,
  about: ResultDescription | undefined,
): string {
  const level = about?.rubricCriterionLevel?.find(({ id }) => id === achievedLevel)?.name;
  const state = statusKey(status);
  const parts = [
    value === undefined ? '' : `<strong>${quote(value)}</strong>`,
    level === undefined ? '' : quote(level),
    status === undefined ? '' : state === undefined ? quote(status) : say(state),
  ];
  return parts.filter(Boolean).join(', ') || '–';
}

function statusKey(status: Result['status']): CertificateTextKey | undefined {
  return status === undefined || status.startsWith('ext:') ? undefined : `page.result.${status}`;
}

function scaleText({ say, quote }: PageContext, about: ResultDescription | undefined): string {
  const { allowedValue, valueMin, valueMax, requiredValue, requiredLevel, rubricCriterionLevel } =
    about ?? {};
  const levels = rubricCriterionLevel?.map(({ name }) => name);
  const scale = allowedValue ?? levels ?? (valueMin && valueMax ? [`${valueMin}–${valueMax}`] : []);
  const least = requiredValue ?? rubricCriterionLevel?.find(({ id }) => id === requiredLevel)?.name;
  const parts = [
    scale.map((value) => quote(value)).join(' · '),
    least === undefined ? '' : `(${say('page.pass-mark', { value: least })})`,
  ];
  return parts.filter(Boolean).join(' ') || '–';
}

/**
 * The narratives, the evidence and the links of the badge.
 *
 * @internal
 */
export function renderDetails(context: PageContext): string {
  const { badge, say, quote, badgeLanguage } = context;
  const { achievement, narrative } = badge.credentialSubject;
  const { id, narrative: criteria } = achievement.criteria;
  const lang = badgeLanguage === undefined ? '' : ` lang="${escapeHtml(badgeLanguage)}"`;
  const told = (text: string | undefined): string =>
    text === undefined ? '' : `<div class="told"${lang}>${renderMarkdown(text, 3)}</div>`;
  const page = id === undefined ? '' : `<p>${say('page.criteria-page')}: ${safeLink(id)}</p>`;
  const links = (achievement.alignment ?? [])
    .filter(({ targetType = '' }) => targetType !== outcomeType && !saidElsewhere.has(targetType))
    .map(({ targetName, targetUrl }) => `<li>${safeLink(targetUrl, quote(targetName))}</li>`);
  const evidence = (badge.evidence ?? []).map((one) => evidenceItem(context, one, told));
  return [
    section(say('page.recipient-narrative'), told(narrative)),
    section(say('page.criteria'), told(criteria) + page, 'criteria'),
    section(say('page.evidence'), evidence.length === 0 ? '' : `<ul>${evidence.join('')}</ul>`),
    section(say('page.links'), links.length === 0 ? '' : `<ul>${links.join('')}</ul>`, 'links'),
  ].join('');
}

function evidenceItem(
  { quote }: PageContext,
  { id, name, description, genre, narrative }: Evidence,
  told: (text: string | undefined) => string,
): string {
  const label = name === undefined ? undefined : quote(name);
  const head = id === undefined ? (label ?? '') : safeLink(id, label);
  return `<li>${[
    head,
    genre === undefined ? '' : ` (${quote(genre)})`,
    description === undefined ? '' : `<p>${quote(description)}</p>`,
    told(narrative),
  ].join('')}</li>`;
}
