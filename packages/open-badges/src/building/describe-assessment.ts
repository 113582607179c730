import type { Assessment } from '@merkki/model';
import { findByCode, languages, learningModes, supervisionMethods } from '@merkki/vocabularies';
import { organisationLine } from './build-profile.ts';
import { assessmentName } from './build-result-descriptions.ts';
import { conceptLabel } from './concept-label.ts';
import type { Description } from './description.ts';
import type { Ledger } from './ledger.ts';
import { bullets, decimal, section } from './markdown.ts';

/**
 * The learning outcomes, numbered.
 *
 * @internal
 */
export function outcomesSection({
  ledger,
  microCredential,
  pointer,
  texts,
}: Description): string[] {
  const lines = microCredential.outcomes.map(({ text, kind, eqf }, index) => {
    const at = `${pointer}/outcomes/${index}`;
    ledger.carry(`${at}/kind`, `${at}/eqf`);
    const notes = [kind && texts.outcomeKind[kind], eqf && texts.eqf(eqf)].filter(Boolean);
    const note = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
    return `${index + 1}. ${ledger.text(text, `${at}/text`).trim()}${note}`;
  });
  return section(texts.outcomes, [lines.join('\n')]);
}

/**
 * Each assessment with its criteria, the outcomes that it assesses, supervision and grading.
 *
 * @internal
 */
export function assessmentSection(description: Description): string[] {
  const { ledger, microCredential, pointer, texts } = description;
  const blocks = microCredential.assessments.flatMap((assessment, index) => {
    const at = `${pointer}/assessments/${index}`;
    ledger.carry(`${at}/criteria/url`);
    return [
      `### ${assessmentName(ledger, assessment, at)}`,
      ledger.text(assessment.criteria.text, `${at}/criteria/text`)?.trim(),
      bullets([
        assessment.criteria.url && `${texts.criteria}: <${assessment.criteria.url}>`,
        assessedOutcomes(description, assessment),
        ...arrangements(description, assessment, at),
        grading(description, assessment, at),
        assessment.assessor &&
          `${texts.assessor}: ${organisationLine(ledger, assessment.assessor, `${at}/assessor`)}`,
      ]),
    ];
  });
  return section(texts.assessment, blocks);
}

function assessedOutcomes(description: Description, assessment: Assessment): string | undefined {
  const { ledger, microCredential, pointer, texts } = description;
  const numbers = microCredential.outcomes.flatMap(({ assessedBy }, index) => {
    const place = assessedBy.indexOf(assessment.id);
    if (place < 0) return [];
    ledger.carry(`${pointer}/outcomes/${index}/assessedBy/${place}`);
    return [index + 1];
  });
  return numbers.length === 0 ? undefined : `${texts.assessedOutcomes}: ${numbers.join(', ')}`;
}

function arrangements(
  { ledger, texts }: Description,
  assessment: Assessment,
  at: string,
): readonly (string | undefined)[] {
  const { supervision, supervisionPlace, mode, language, weight } = assessment;
  ledger.carry(`${at}/supervisionPlace`, `${at}/language`, `${at}/weight`);
  const method = supervision && findByCode(supervisionMethods, supervision);
  return [
    method && `${texts.supervision}: ${method.label[ledger.language]}`,
    supervisionPlace && `${texts.place}: ${texts.placeKind[supervisionPlace]}`,
    mode && `${texts.mode}: ${conceptLabel(ledger, mode, `${at}/mode`, learningModes)}`,
    language && `${texts.languages}: ${languageNames(ledger, language)}`,
    weight === undefined
      ? undefined
      : `${texts.weight}: ${decimal(Number((weight * 100).toFixed(2)), ledger.language)} %`,
  ];
}

function grading(
  { ledger, texts }: Description,
  { gradingScheme }: Assessment,
  at: string,
): string | undefined {
  if (gradingScheme === undefined) return undefined;
  const { scale, passMark, title, url } = gradingScheme;
  ledger.carry(`${at}/gradingScheme/url`);
  const parts = [
    ledger.text(title, `${at}/gradingScheme/title`),
    scale?.join(', '),
    passMark === undefined ? undefined : texts.passMark(passMark),
    url === undefined ? undefined : `<${url}>`,
  ];
  return `${texts.grading}: ${parts.filter((part) => part !== undefined).join('; ')}`;
}

/**
 * Languages by name, with their codes.
 *
 * @internal
 */
export function languageNames(ledger: Ledger, codes: readonly string[]): string {
  return codes
    .map((code) => {
      const name = findByCode(languages, code.split('-')[0] ?? code)?.label[ledger.language];
      return name === undefined ? code : `${name} (${code})`;
    })
    .join(', ');
}
