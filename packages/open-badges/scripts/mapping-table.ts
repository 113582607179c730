import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { narrativeWords } from '../src/narrative/narrative-words.ts';
import { awardSections, criteriaSections } from '../src/narrative/sections.ts';
import type { Section, Shape } from '../src/narrative/shape.ts';

/** Where an element of an award stands in a badge. */
export interface Place {
  /** JSON Pointer in the award, `*` for the number of an element. */
  readonly element: string;
  /** Place in the badge. */
  readonly place: string;
}

/** What stands outside the narratives. */
const fields: readonly (readonly [string, string])[] = [
  ['/id', '`id`'],
  ['/issuedOn', '`validFrom`, where that is no other moment'],
  ['/validFrom', '`validFrom`'],
  ['/validUntil', '`validUntil`'],
  ['/awardedOn', '`awardedDate`'],
  ['/completedOn', '`credentialSubject.activityEndDate`'],
  ['/status', '`credentialStatus`, where the one given names the same list and place'],
  ['/results/*/assessmentId', '`result[].resultDescription`'],
  ['/results/*/grade', '`result[].value`'],
  ['/learner/id', '`credentialSubject.id`'],
  ['/learner/fullName', '`identifier[]` of type `name`, in clear, when asked for'],
  ['/learner/identifiers/*/scheme', '`identifier[].identityType`, after `ext:`'],
  ['/learner/identifiers/*/value', '`identifier[].identityHash`, where it is a hash already'],
  ['/learner/identifiers/*/hashed', '`identifier[].hashed`'],
  ['/learner/identifiers/*/salt', '`identifier[].salt`'],
  ['/microCredential/id', '`achievement.id`'],
  ['/microCredential/version', '`achievement.version`'],
  ['/microCredential/title', '`achievement.name`, `name`'],
  ['/microCredential/summary', '`achievement.description`'],
  ['/microCredential/keywords/*', '`achievement.tag[]`'],
  [
    '/microCredential/codes/*/scheme',
    '`achievement.otherIdentifier[].identifierType`, after `ext:`',
  ],
  [
    '/microCredential/codes/*/value',
    '`achievement.otherIdentifier[].identifier`; the first as `humanCode` too',
  ],
  ['/microCredential/issuer/id', '`issuer.id`'],
  ['/microCredential/issuer/legalName', '`issuer.name`'],
  ['/microCredential/issuer/country', '`issuer.address.addressCountryCode`'],
  ['/microCredential/issuer/regions', '`issuer.address.addressRegion`'],
  [
    '/microCredential/issuer/identifiers/*/scheme',
    '`issuer.otherIdentifier[].identifierType`, after `ext:`',
  ],
  ['/microCredential/issuer/identifiers/*/value', '`issuer.otherIdentifier[].identifier`'],
  ['/microCredential/issuer/homepage', '`issuer.url`'],
  ['/microCredential/issuer/email', '`issuer.email`'],
  ['/microCredential/issuer/deqar', '`issuer.otherIdentifier[]` of type `ext:deqar`'],
  [
    '/microCredential/outcomes/*/id',
    'alignment `ceasn:Competency`, `targetCode`; without a web address the narrative',
  ],
  ['/microCredential/outcomes/*/text', 'alignment `ceasn:Competency`, `targetName`'],
  ['/microCredential/outcomes/*/skills/*', 'alignment `ext:ESCOAlignment` or `ext:Skill`'],
  ['/microCredential/workload/ects', 'alignment `ext:ECTS`; `creditsAvailable`, `creditsEarned`'],
  ['/microCredential/level/eqf', 'alignment `ext:EQF`'],
  ['/microCredential/level/nqf', 'alignment `ext:NQF`'],
  ['/microCredential/participation/mode/*', 'alignment `ext:LearningMode`'],
  ['/microCredential/participation/activityTypes/*', 'alignment `ext:LearningActivity`'],
  ['/microCredential/participation/setting', 'alignment `ext:LearningSetting`'],
  ['/microCredential/quality/*/type', 'alignment `ext:QualityAssurance`'],
  ['/microCredential/fields/*', 'alignment `ext:ISCED-F`; the first as `fieldOfStudy`'],
  ['/microCredential/occupations/*', 'alignment `ext:Occupation`'],
  ['/microCredential/integration/towards/*/id', 'alignment `ext:StackableTowards`'],
  ['/microCredential/assessments/*/id', '`resultDescription[].id`, as its fragment'],
  ['/microCredential/assessments/*/title', '`resultDescription[].name`'],
  ['/microCredential/assessments/*/type', '`resultDescription[].alignment` `ext:AssessmentType`'],
  ['/microCredential/assessments/*/mode', '`resultDescription[].alignment` `ext:AssessmentMode`'],
  [
    '/microCredential/assessments/*/supervision',
    '`resultDescription[].alignment` `ext:Supervision`',
  ],
  ['/microCredential/assessments/*/gradingScheme/scale', '`resultDescription[].allowedValue`'],
  ['/microCredential/assessments/*/gradingScheme/passMark', '`resultDescription[].requiredValue`'],
  [
    '/microCredential/assessments/*/gradingScheme/url',
    '`resultDescription[].alignment` `ext:GradingScheme`',
  ],
];

/**
 * Lists the places of every element that a badge carries: those of the narratives come from the tables
 * by which they are written and read.
 */
export function places(): readonly Place[] {
  return [
    ...fields.map(([element, place]) => ({ element, place })),
    ...criteriaSections.flatMap((section) =>
      sectionPlaces(section, '/microCredential', '`criteria.narrative`'),
    ),
    ...awardSections.flatMap((section) =>
      sectionPlaces(section, '', '`credentialSubject.narrative`'),
    ),
  ];
}

/** The table in Markdown, one row per element. */
export function mappingTable(): string {
  const byElement = new Map<string, string[]>();
  for (const { element, place } of places()) {
    byElement.set(element, [...(byElement.get(element) ?? []), place]);
  }
  const rows = [...byElement].map(([element, all]) => `| \`${element}\` | ${all.join('; ')} |`);
  return ['| element | place in the badge |', '|---|---|', ...rows.sort()].join('\n');
}

const { headings, labels } = narrativeWords.en;

function sectionPlaces(section: Section, base: string, narrative: string): readonly Place[] {
  const place = `${narrative}, “${headings[section.heading]}”`;
  if ('list' in section) return shapePlaces(section.element, `${base}/${section.list}/*`, place);
  return section.groups.flatMap(({ path, members }) =>
    members.flatMap(({ name, label, shape, isList }) =>
      shapePlaces(
        shape,
        [base, ...path.map((part) => `/${part}`), `/${name}`, isList === true ? '/*' : ''].join(''),
        `${place}: ${labels[label]}`,
      ),
    ),
  );
}

function shapePlaces(shape: Shape, element: string, place: string): readonly Place[] {
  if (shape.kind !== 'object') return [{ element, place }];
  const { main, members } = shape;
  return [
    { element: `${element}/${main.name}`, place },
    ...members.flatMap(({ name, label, shape: inner, isList, isShownOnly }) =>
      isShownOnly === true
        ? []
        : shapePlaces(
            inner,
            `${element}/${name}${isList === true ? '/*' : ''}`,
            `${place} › ${labels[label]}`,
          ),
    ),
  ];
}

/** Where the table stands in the guide. */
export const guide = join(import.meta.dirname, '../../../docs/open-badges-mapping.md');
const [begin, end] = ['<!-- table: begin -->', '<!-- table: end -->'];

/** The guide with the table of today. */
export function guideWithTable(): string {
  const text = readFileSync(guide, 'utf8');
  const [before = '', rest = ''] = text.split(begin);
  const [, after = ''] = rest.split(end);
  return `${before}${begin}\n\n${mappingTable()}\n\n${end}${after}`;
}

if (import.meta.main) writeFileSync(guide, guideWithTable());
