import { hasText, isDate, isText } from '../../draft-values.ts';
import { fail } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { principle } from '../../source.ts';

/** Holder, legal identity of the issuer, date and place of issue are in the record. */
export const euP901 = defineRule({
  id: 'EU-P9-01',
  severity: 'error',
  stage: 'award',
  profiles: ['eu'],
  kind: 'machine',
  path: '',
  sources: [principle(9)],
  check({ award: { learner, issuedOn, place }, microCredential: { issuer } }) {
    const holder =
      [learner?.id, learner?.fullName, learner?.familyName].some(isText) ||
      (learner?.identifiers ?? []).length > 0;
    const legal =
      hasText(issuer?.legalName) && (isText(issuer?.id) || (issuer?.identifiers ?? []).length > 0);
    const parts = [
      { path: '/learner', there: holder },
      { path: '/microCredential/issuer', there: legal },
      { path: '/issuedOn', there: isDate(issuedOn) },
      { path: '/place', there: isText(place?.country) || isText(issuer?.country) },
    ];
    return parts.flatMap(({ path, there }) => (there ? [] : [fail(path)]));
  },
});
