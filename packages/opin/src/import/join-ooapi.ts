import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { groupEntries } from './group-entries.ts';
import type { CatalogueFormat, Entry, JoinedStudy } from './joined-study.ts';

/** Members that a course or a program has in version 5.0 alone. */
const fiveAlone = [
  'consumers',
  'educationSpecification',
  'enrollment',
  'modeOfDelivery',
  'offeringId',
  'organization',
  'programId',
  'programs',
  'teachingLanguage',
];

/** Puts courses together with their offerings, outcomes, organisation and the certificate’s programme. */
export function joinOoapi(entries: readonly Entry[]): readonly JoinedStudy[] {
  const wholes = entries.filter(({ value }) =>
    ['course', 'programme', 'program'].some(
      (name) => isJsonObject(value[name]) && !hasOwnId(value),
    ),
  );
  const offerings = entries.filter(({ value }) => idOf(value, 'offering') !== undefined);
  const courses = entries.filter(
    ({ value }) => idOf(value, 'offering') === undefined && typeof value['courseId'] === 'string',
  );
  const programmes = entries.filter(
    ({ value }) => idOf(value, 'programme') !== undefined && value['courseId'] === undefined,
  );
  // Others name the organisation that they belong to by the same member.
  const organisations = entries.filter(
    ({ value }) =>
      typeof organisationOf(value) === 'string' &&
      !hasOwnId(value) &&
      value['learningOutcomeId'] === undefined,
  );

  const offeringsOf = groupEntries(offerings, courseOf);
  const outcomesOf = groupEntries(entries, (value) => value['learningOutcomeId']);
  const organisationsOf = groupEntries(organisations, organisationOf);
  const certificatesOf = groupEntries(
    programmes.filter(({ value }) => value['formalDocument'] === 'micro_credential_certificate'),
    (value) => value['programmeId'],
  );

  const joined = courses.map((course): JoinedStudy => {
    const format = formatOf(course.value);
    const own = offeringsOf(course.value['courseId']);
    const [programme] = idsAt(course.value['programmeIds']).flatMap(certificatesOf);
    const outcomes = idsAt(course.value['learningOutcomeIds']).flatMap((id) =>
      outcomesOf(id).slice(0, 1),
    );
    const [organisation] = [
      course,
      ...own,
      ...(programme === undefined ? [] : [programme]),
    ].flatMap(({ value }) => organisationsOf(organisationOf(value)));
    const common: JsonObject = {
      ...(programme === undefined ? {} : { programme: programme.value }),
      course: course.value,
      ...(outcomes.length === 0 ? {} : { learningOutcomes: outcomes.map(({ value }) => value) }),
      ...(organisation === undefined
        ? {}
        : { [format === 'ooapi5' ? 'organization' : 'organisation']: organisation.value }),
    };
    const parts = [programme, ...outcomes, organisation].flatMap((entry) => entry ?? []);
    return {
      format,
      documents:
        own.length === 0
          ? [common]
          : own.map(({ value }) => ({ ...common, courseOffering: value })),
      indexes: [course, ...own, ...parts].map(({ index }) => index),
    };
  });
  const used = new Set(joined.flatMap(({ indexes }) => indexes));
  const alone = programmes.filter(({ index }) => !used.has(index));
  return [
    ...wholes.map(
      ({ index, value }): JoinedStudy => ({
        format: isJsonObject(value['program']) || isFive(value['course']) ? 'ooapi5' : 'ooapi',
        documents: [value],
        indexes: [index],
      }),
    ),
    ...joined,
    ...alone.map(({ index, value }): JoinedStudy => {
      const format = formatOf(value);
      return {
        format,
        documents: [{ [format === 'ooapi5' ? 'program' : 'programme']: value }],
        indexes: [index],
      };
    }),
  ];
}

function formatOf(value: JsonObject): CatalogueFormat {
  return isFive(value) ? 'ooapi5' : 'ooapi';
}

function isFive(value: JsonValue | undefined): boolean {
  return isJsonObject(value) && fiveAlone.some((name) => value[name] !== undefined);
}

function idOf(value: JsonObject, entity: 'offering' | 'programme'): JsonValue | undefined {
  return entity === 'offering'
    ? (value['courseOfferingId'] ?? value['offeringId'])
    : (value['programmeId'] ?? value['programId']);
}

/** An entity of its own may show another one whole, such as an offering its course. */
function hasOwnId(value: JsonObject): boolean {
  return (
    typeof value['courseId'] === 'string' ||
    idOf(value, 'offering') !== undefined ||
    idOf(value, 'programme') !== undefined
  );
}

function courseOf({ courseId, course }: JsonObject): JsonValue | undefined {
  if (courseId !== undefined) return courseId;
  return isJsonObject(course) ? course['courseId'] : course;
}

/** The organisation that an entry is, or belongs to. */
function organisationOf(value: JsonObject): JsonValue | undefined {
  return value['organisationId'] ?? value['organizationId'] ?? value['organization'];
}

function idsAt(value: JsonValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
