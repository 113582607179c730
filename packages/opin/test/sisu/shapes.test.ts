import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { flatRows } from '../../src/engine/flat-rows.ts';
import { sisuProfile } from '../../src/index.ts';

const standards = process.env['MERKKI_STANDARDS'];

/** Which shape a place of the document has. */
const entities: Readonly<Record<string, string>> = {
  courseUnit: 'CourseUnit',
  assessmentItems: 'AssessmentItem',
  courseUnitRealisation: 'CourseUnitRealisation',
  completionMethods: 'CompletionMethod',
  studyGroupSets: 'StudyGroupSet',
  studySubGroups: 'StudySubGroup',
  credits: 'CreditRange',
  subGroupRange: 'IntRange',
  validityPeriod: 'LocalDateRange',
  activityPeriod: 'LocalDateRange',
  enrolmentPeriod: 'LocalDateTimeRange',
  externalEnrolmentLink: 'LocalizedLink',
  responsibilityInfos: 'PersonWithModuleResponsibilityInfoType',
};

test.skipIf(!standards)(
  'every place of the table of Sisu is a field of the compiled shapes (needs MERKKI_STANDARDS)',
  () => {
    const path = join(standards ?? '', 'domain/finland/sisu-kori-shapes.json');
    const { entities: shapes } = JSON.parse(readFileSync(path, 'utf8'));
    const unknown = flatRows(sisuProfile.fields).flatMap(({ theirs }) => {
      const names = theirs.split('/').filter((part) => part !== '' && !/^(?:\*|\d+)$/.test(part));
      return names
        .slice(1)
        .filter((name, index) => {
          const shape = entities[names[index] ?? ''] ?? '';
          return shapes[shape]?.fields[name] === undefined;
        })
        .map((name) => `${theirs}: ${name}`);
    });
    expect(unknown).toEqual([]);
  },
);

test.skipIf(!standards)(
  'every field that an active entity must have has a row (needs MERKKI_STANDARDS)',
  () => {
    const path = join(standards ?? '', 'domain/finland/sisu-kori-shapes.json');
    const { entities: shapes } = JSON.parse(readFileSync(path, 'utf8'));
    const targets = flatRows(sisuProfile.fields).map(({ theirs }) => theirs);
    const missing = ['courseUnit', 'assessmentItems/*', 'courseUnitRealisation'].flatMap((at) => {
      const fields: Record<string, string> = shapes[entities[at.replace('/*', '')] ?? ''].fields;
      return Object.entries(fields)
        .filter(([, type]) => !type.trim().endsWith('?'))
        .map(([name]) => `/${at}/${name}`)
        .filter((field) => !targets.some((target) => `${target}/`.startsWith(`${field}/`)));
    });
    expect(missing).toEqual([]);
  },
);
