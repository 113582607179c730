import type { UuidPlace } from '../ooapi/entity-uuid.ts';
import { places as six } from '../ooapi/places.ts';

/** Where the identifiers of the entities stand; they are those of OOAPI 6.0. */
export const places = Object.freeze({
  program: { ...six.programme, at: '/program/programId' },
  course: { ...six.course, at: '/course/courseId' },
  offering: { ...six.offering, at: '/courseOffering/offeringId' },
  organization: { ...six.organisation, at: '/organization/organizationId' },
} as const satisfies Record<string, UuidPlace>);
