import { isolated, timeElement, visible } from '@merkki/core/html';
import type { Alignment } from '../schemas/alignment.ts';
import { facts, type PageContext, type Row } from './page-context.ts';
import { creatorRow } from './render-people.ts';

/**
 * The facts that a reader looks for first: size, level and dates.
 *
 * @internal
 */
export function renderKeyFacts(context: PageContext): string {
  const { badge, say, language } = context;
  const { awardedDate, validFrom, validUntil } = badge;
  return facts(
    [
      [say('page.credits'), creditsText(context)],
      [say('page.level'), levelText(context)],
      [
        say('page.awarded'),
        awardedDate === undefined ? undefined : timeElement(awardedDate, language),
      ],
      [say('page.valid-from'), timeElement(validFrom, language)],
      [
        say('page.valid-until'),
        validUntil === undefined
          ? say('page.valid-without-end')
          : timeElement(validUntil, language, true),
      ],
    ],
    'key',
  );
}

/**
 * Everything else that the badge says of itself in a word.
 *
 * @internal
 */
export function renderSmallFacts(context: PageContext): string {
  const { badge, say, quote, language } = context;
  const { achievement, activityStartDate, activityEndDate, licenseNumber } =
    badge.credentialSubject;
  const [begins = '', ends = ''] = [activityStartDate, activityEndDate].map((date) =>
    date === undefined ? undefined : timeElement(date, language),
  );
  const quoted = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : quote(text);
  const endorsements = [badge, achievement].reduce(
    (sum, { endorsement = [], endorsementJwt = [] }) =>
      sum + endorsement.length + endorsementJwt.length,
    0,
  );
  const rows: readonly Row[] = [
    creatorRow(context),
    [say('page.activity'), begins || ends ? `${begins} – ${ends}`.trim() : undefined],
    [say('page.field'), quoted(achievement.fieldOfStudy)],
    [say('page.licence'), quoted(licenseNumber)],
    [
      say('page.language'),
      context.badgeLanguage === undefined ? undefined : visible(context.badgeLanguage),
    ],
    [say('page.version'), quoted(achievement.version)],
    [
      say('page.status'),
      badge.credentialStatus === undefined ? undefined : say('page.status-listed'),
    ],
    [
      say('page.endorsements'),
      endorsements === 0 ? undefined : say('page.endorsements-count', { count: endorsements }),
    ],
    [say('page.id'), `<code>${visible(badge.id)}</code>`],
  ];
  return facts(rows, 'small-facts');
}

/** Credits have no unit in the standard; an alignment to ECTS says that they are ECTS credits. */
function creditsText({ badge, say, number }: PageContext): string | undefined {
  const { achievement, creditsEarned } = badge.credentialSubject;
  const credits = creditsEarned ?? achievement.creditsAvailable;
  if (credits === undefined) return undefined;
  const isEcts = (achievement.alignment ?? []).some(({ targetType }) => targetType === 'ext:ECTS');
  return isEcts ? say('page.credits-ects', { credits: number(credits) }) : number(credits);
}

function levelText({ badge, say }: PageContext): string | undefined {
  const alignments = badge.credentialSubject.achievement.alignment ?? [];
  const eqf = alignments.find(({ targetType }) => targetType === 'ext:EQF');
  if (eqf === undefined) return undefined;
  const level = eqfLevel(eqf);
  return level === undefined ? isolated(eqf.targetName) : say('page.level-eqf', { level });
}

function eqfLevel({ targetCode, targetUrl }: Alignment): string | undefined {
  return (
    /^(?:EQF[ -]?)?([1-8])$/i.exec(targetCode ?? '')?.[1] ?? /\/eqf\/([1-8])$/.exec(targetUrl)?.[1]
  );
}
