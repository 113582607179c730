import { creditFrameworks, learningActivityTypes } from '@merkki/vocabularies';
import { conceptLabel, conceptLink } from './concept-label.ts';
import type { Description } from './description.ts';
import { bullets, capitalised, decimal, section } from './markdown.ts';

/**
 * Credits and hours.
 *
 * @internal
 */
export function workloadSection({
  ledger,
  microCredential,
  pointer,
  texts,
}: Description): string[] {
  const { ects, hours, hoursPerCredit, contactHours, other, breakdown } = microCredential.workload;
  const at = `${pointer}/workload`;
  const number = (value: number): string => decimal(value, ledger.language);
  ledger.carry(`${at}/hours`, `${at}/hoursPerCredit`, `${at}/contactHours`);
  const lines = [
    ects === undefined ? undefined : texts.ects(number(ects)),
    hours === undefined ? undefined : texts.hours(number(hours)),
    hoursPerCredit === undefined ? undefined : texts.hoursPerCredit(number(hoursPerCredit)),
    contactHours === undefined ? undefined : texts.contactHours(number(contactHours)),
    ...(other ?? []).map(({ system, points, note }, index) => {
      const here = `${at}/other/${index}`;
      ledger.carry(`${here}/points`);
      const name = conceptLink(ledger, system, `${here}/system`, creditFrameworks);
      const text = ledger.text(note, `${here}/note`);
      return `${name}: ${number(points)}${text === undefined ? '' : ` – ${text.trim()}`}`;
    }),
    ...(breakdown ?? []).map(({ activity, hours: share }, index) => {
      const here = `${at}/breakdown/${index}`;
      ledger.carry(`${here}/hours`);
      const name = conceptLink(ledger, activity, `${here}/activity`, learningActivityTypes);
      return `${name}: ${number(share)} h`;
    }),
  ];
  return section(texts.workload, [bullets(lines.map((line) => line && capitalised(line)))]);
}

/**
 * The level and what it rests on, or why there is none.
 *
 * @internal
 */
export function levelSection({ ledger, microCredential, pointer, texts }: Description): string[] {
  const { eqf, qfEhea, nqf, basis, notApplicable } = microCredential.level;
  const at = `${pointer}/level`;
  ledger.carry(`${at}/qfEhea`, `${at}/basis`, `${at}/nqf/level`);
  const framework = nqf && conceptLabel(ledger, nqf.framework, `${at}/nqf/framework`);
  const lines = [
    eqf && texts.eqf(eqf),
    qfEhea && texts.qfEhea[qfEhea],
    nqf && `${framework}: ${nqf.level}`,
    basis && capitalised(texts.levelBasis[basis]),
    ledger.text(notApplicable, `${at}/notApplicable`),
  ];
  return section(texts.level, [bullets(lines.map((line) => line || undefined))]);
}
