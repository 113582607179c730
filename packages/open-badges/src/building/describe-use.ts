import { isWebAddress } from './concept-label.ts';
import type { Description } from './description.ts';
import { bullets, decimal, section } from './markdown.ts';

/**
 * What one needs to take part.
 *
 * @internal
 */
export function prerequisitesSection(description: Description): string[] {
  const { ledger, microCredential, pointer, texts } = description;
  const { prerequisites } = microCredential;
  if (prerequisites === undefined) return [];
  const at = `${pointer}/prerequisites`;
  if (prerequisites.length === 0) {
    ledger.carry(at);
    return section(texts.prerequisites, [texts.noPrerequisites]);
  }
  const lines = prerequisites.map(({ text, required, refs }, index) => {
    ledger.carry(`${at}/${index}/required`, `${at}/${index}/refs`);
    const kind = required ? texts.required : texts.recommended;
    const links = (refs ?? []).map((ref) => ` <${ref}>`).join('');
    return `${kind}: ${ledger.text(text, `${at}/${index}/text`).trim()}${links}`;
  });
  return section(texts.prerequisites, [bullets(lines)]);
}

/**
 * Whether it stands alone or can be stacked, and towards what.
 *
 * @internal
 */
export function integrationSection(description: Description): string[] {
  const { ledger, microCredential, pointer, texts } = description;
  const { integration } = microCredential;
  if (integration === undefined) return [];
  const at = `${pointer}/integration`;
  ledger.carry(`${at}/kind`);
  const lines = (integration.towards ?? []).map(
    ({ id, title, organisation, ects, ruleUrl }, index) => {
      const here = `${at}/towards/${index}`;
      ledger.carry(...['id', 'organisation', 'ects', 'ruleUrl'].map((name) => `${here}/${name}`));
      const name = ledger.text(title, `${here}/title`).trim();
      const parts = [
        isWebAddress(id) ? `[${name}](${id})` : id === undefined ? name : `${name} (${id})`,
        ects === undefined ? undefined : texts.ects(decimal(ects, ledger.language)),
        organisation && `<${organisation}>`,
        ruleUrl && `<${ruleUrl}>`,
      ];
      return parts.filter(Boolean).join('; ');
    },
  );
  return section(texts.integration, [texts.integrationKind[integration.kind], bullets(lines)]);
}

/**
 * How long an issued credential is valid.
 *
 * @internal
 */
export function validitySection(description: Description): string[] {
  const { ledger, microCredential, pointer, texts } = description;
  const { months, note } = microCredential.validity ?? {};
  ledger.carry(`${pointer}/validity/months`);
  return section(
    texts.validity,
    [months && texts.validMonths(months), ledger.text(note, `${pointer}/validity/note`)].map(
      (line) => line || undefined,
    ),
  );
}

/**
 * What else the institution wants to say, with its links.
 *
 * @internal
 */
export function furtherSection(description: Description): string[] {
  const { ledger, microCredential, pointer, texts } = description;
  const lines = (microCredential.furtherInformation ?? []).map(({ text, url }, index) => {
    const at = `${pointer}/furtherInformation/${index}`;
    ledger.carry(`${at}/url`);
    const parts = [ledger.text(text, `${at}/text`)?.trim(), url && `<${url}>`];
    return parts.filter(Boolean).join(' ');
  });
  return section(texts.furtherInformation, [bullets(lines)]);
}
