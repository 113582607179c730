import { constant } from '../converters/constant.ts';
import { copy } from '../converters/copy.ts';
import { copyEach } from '../converters/copy-each.ts';
import { whole } from '../converters/whole.ts';
import type { ProfileField } from '../engine/converter.ts';
import { ownShape } from './forms.ts';
import { proposed } from './sources.ts';

/** Key under which the Finnish members stand: a proposal, in no registry. */
const consumerKey = 'fi-microcredential';

/** Members of the definition for which OOAPI has no field, and what each is called. */
const studyMembers: Readonly<Record<string, string>> = {
  '/version': 'version',
  '/descriptionLanguages/*': 'descriptionLanguages/*',
  '/awardingBodies/*': 'awardingBodies/*',
  '/providers/*': 'providers/*',
  '/quality/*': 'qualityAssurance/*',
  '/assessments/*': 'assessments/*',
  '/prerequisites/*': 'prerequisites/*',
  '/integration': 'integration',
  '/level/nqf': 'level/nqf',
  '/level/basis': 'level/basis',
  '/level/notApplicable': 'level/notApplicable',
  '/workload/hoursPerCredit': 'workload/hoursPerCredit',
  '/workload/other/*': 'workload/other/*',
  '/workload/breakdown/*': 'workload/breakdown/*',
  '/participation/activityTypes/*': 'participation/activityTypes/*',
  '/participation/setting': 'participation/setting',
  '/participation/start': 'participation/start',
  '/participation/end': 'participation/end',
  '/participation/location': 'participation/location',
  '/targetGroup': 'targetGroup',
  '/fields/*': 'fields/*',
  '/keywords/*': 'keywords/*',
  '/occupations/*': 'occupations/*',
  '/validity': 'validity',
  '/furtherInformation/*': 'furtherInformation/*',
};

const offeringMembers: Readonly<Record<string, string>> = {
  '/offerings/{chosen}/legalForm': 'legalForm',
  '/offerings/{chosen}/funding': 'funding',
  '/offerings/{chosen}/enrolment': 'enrolment',
  '/offerings/{chosen}/price': 'price',
  '/offerings/{chosen}/place': 'place',
  '/offerings/{chosen}/contact': 'contact',
};

const organisationMembers: Readonly<Record<string, string>> = {
  '/issuer/regions/*': 'regions/*',
  '/issuer/kind': 'kind',
  '/issuer/deqar': 'deqar',
  '/issuer/email': 'email',
};

const outcomeMembers: Readonly<Record<string, string>> = {
  '/kind': 'kind',
  '/verb': 'verb',
  '/eqf': 'eqf',
  '/skills/*': 'skills/*',
  '/assessedBy/*': 'assessedBy/*',
};

/**
 * The Finnish object of the study.
 *
 * @param more - Members that a version of OOAPI lacks besides.
 */
export const studyConsumer = (
  at: string,
  more: Readonly<Record<string, string>> = {},
): readonly ProfileField[] => memberRows(at, { ...studyMembers, ...more });

/** The Finnish object of its offering. */
export const offeringConsumer = (
  at: string,
  more: Readonly<Record<string, string>> = {},
): readonly ProfileField[] =>
  memberRows(at, { ...offeringMembers, ...more }, '/offerings/{chosen}/id');

/** The Finnish object of the organisation. */
export const organisationConsumer = (at: string): readonly ProfileField[] =>
  memberRows(at, organisationMembers);

/** The Finnish object of a learning outcome. */
export const outcomeConsumer = (at: string): readonly ProfileField[] =>
  memberRows(at, outcomeMembers);

function memberRows(
  at: string,
  members: Readonly<Record<string, string>>,
  when?: string,
): readonly ProfileField[] {
  return [
    {
      theirs: `${at}/consumerKey`,
      via: constant(consumerKey),
      shape: { kind: 'code', values: [consumerKey] },
      obligation: 'required',
      ...(when === undefined ? {} : { when }),
      ...proposed,
    },
    ...Object.entries(members).map(
      ([ours, member]): ProfileField => ({
        ours,
        theirs: `${at}/${member}`,
        via: member.endsWith('/*') ? copyEach : isText(member) ? copy : whole,
        shape: ownShape,
        ...proposed,
      }),
    ),
  ];
}

/** Members that are one text or number. */
function isText(member: string): boolean {
  const texts = [
    'contactHours',
    'ects',
    'email',
    'end',
    'eqf',
    'hours',
    'kind',
    'legalForm',
    'setting',
    'start',
    'verb',
    'version',
  ];
  return texts.includes(member.replace(/^.*\//, ''));
}
