import type { UuidPlace } from './entity-uuid.ts';

/** Where the identifiers of the entities stand. */
export const places = Object.freeze({
  programme: {
    id: '/id',
    stated: '/codes/{scheme=ooapi-programme-id}/value',
    at: '/programme/programmeId',
  },
  course: { id: '/id', stated: '/codes/{scheme=ooapi-course-id}/value', at: '/course/courseId' },
  offering: {
    id: '/offerings/{chosen}/id',
    stated: '/offerings/{chosen}/codes/{scheme=ooapi-offering-id}/value',
    at: '/courseOffering/courseOfferingId',
  },
  organisation: {
    id: '/issuer/id',
    stated: '/issuer/identifiers/{scheme=ooapi-organisation-id}/value',
    at: '/organisation/organisationId',
  },
} as const satisfies Record<string, UuidPlace>);
