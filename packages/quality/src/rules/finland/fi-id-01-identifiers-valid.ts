import { isBusinessId, isInstitutionCode, isLearnerNumber, isOrganisationOid } from '@merkki/core';
import { isText } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

const tests: Readonly<Record<string, (value: string) => boolean>> = {
  oppijanumero: isLearnerNumber,
  oppilaitosnumero: isInstitutionCode,
  'organisaatio-oid': isOrganisationOid,
  'y-tunnus': isBusinessId,
};

/** Finnish identifiers match their pattern and check digit. */
export const fiId01 = defineRule({
  id: 'FI-ID-01',
  severity: 'error',
  stage: 'both',
  profiles: ['fi'],
  kind: 'machine',
  path: '/issuer/identifiers',
  sources: [work('fi-identifiers')],
  check({ microCredential: { issuer, awardingBodies = [], providers = [] } }) {
    const bodies = [
      { path: '/issuer', body: issuer },
      ...awardingBodies.map((body, index) => ({ path: `/awardingBodies/${index}`, body })),
      ...providers.map((body, index) => ({ path: `/providers/${index}`, body })),
    ];
    const known = bodies.flatMap(({ path, body }) =>
      (body?.identifiers ?? []).flatMap(({ scheme, value }, index) => {
        const isValid = tests[String(scheme)];
        return isValid === undefined
          ? []
          : [
              {
                path: `${path}/identifiers/${index}/value`,
                valid: isText(value) && isValid(value),
              },
            ];
      }),
    );
    if (known.length === 0) return notApplicable('nothing-to-check');
    return known.flatMap(({ path, valid }) => (valid ? [] : [fail(path)]));
  },
});
