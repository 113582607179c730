import type { MicroCredential, QualityAssurance } from '@merkki/model';
import { accreditationTypes, learningActivityTypes, learningModes } from '@merkki/vocabularies';
import { organisationLine } from './build-profile.ts';
import { conceptLabel, conceptLink } from './concept-label.ts';
import { languageNames } from './describe-assessment.ts';
import type { Description } from './description.ts';
import { bullets, capitalised, section } from './markdown.ts';

/**
 * How, where, in which languages and for whom.
 *
 * @internal
 */
export function participationSection(description: Description): string[] {
  const { ledger, microCredential, pointer, texts } = description;
  const { mode, activityTypes, setting, languages, start, end, location } =
    microCredential.participation;
  const at = `${pointer}/participation`;
  ledger.carry(`${at}/setting`, `${at}/languages`, `${at}/start`, `${at}/end`);
  const modes = mode.map((one, index) =>
    conceptLabel(ledger, one, `${at}/mode/${index}`, learningModes),
  );
  const activities = (activityTypes ?? []).map((one, index) =>
    conceptLabel(ledger, one, `${at}/activityTypes/${index}`, learningActivityTypes),
  );
  const place = ledger.text(location, `${at}/location`);
  const group = ledger.text(microCredential.targetGroup, `${pointer}/targetGroup`);
  return section(texts.participation, [
    bullets([
      `${texts.mode}: ${modes.join(', ')}`,
      activities.length === 0 ? undefined : `${texts.activities}: ${activities.join(', ')}`,
      setting && capitalised(texts.setting[setting]),
      `${texts.languages}: ${languageNames(ledger, languages)}`,
      start || end ? `${texts.dates}: ${start ?? ''}–${end ?? ''}` : undefined,
      place && `${texts.location}: ${place}`,
      group && `${texts.targetGroup}: ${group}`,
    ]),
  ]);
}

/**
 * Each statement of quality assurance.
 *
 * @internal
 */
export function qualitySection(description: Description): string[] {
  const { microCredential, pointer, texts } = description;
  const lines = microCredential.quality.map((statement, index) =>
    qualityLine(description, statement, `${pointer}/quality/${index}`),
  );
  return section(texts.quality, [bullets(lines)]);
}

function qualityLine(
  { ledger, texts }: Description,
  statement: QualityAssurance,
  at: string,
): string {
  const { scope, type, standard, body, decision, policyUrl } = statement;
  ledger.carry(`${at}/scope`, `${at}/standard`, `${at}/decision`, `${at}/policyUrl`);
  const name =
    standard === 'national' || standard === 'sector' || standard === 'other'
      ? texts.standardName[standard]
      : standard;
  const parts = [
    conceptLink(ledger, type, `${at}/type`, accreditationTypes),
    name && texts.standard(name),
    body && organisationLine(ledger, body, `${at}/body`),
    decision && texts.decision(decision.result.replace(/\.$/, ''), decision.date),
    decision?.validUntil && texts.validUntil(decision.validUntil),
    decision?.url && `<${decision.url}>`,
    policyUrl && `${texts.policy} <${policyUrl}>`,
  ];
  return `${texts.scope[scope]}: ${parts.filter(Boolean).join('; ')}`;
}

/**
 * Who else teaches or awards it, beside the issuer and the creator of the achievement.
 *
 * @internal
 */
export function partiesSection({ ledger, microCredential, pointer, texts }: Description): string[] {
  const lines = (members: MicroCredential['providers'], at: string) =>
    bullets(
      (members ?? []).map((member, index) => organisationLine(ledger, member, `${at}/${index}`)),
    );
  const { providers, awardingBodies } = microCredential;
  return [
    ...section(texts.providers, [lines(providers, `${pointer}/providers`)]),
    ...(awardingBodies.length < 2
      ? []
      : section(texts.awardingBodies, [lines(awardingBodies, `${pointer}/awardingBodies`)])),
  ];
}
