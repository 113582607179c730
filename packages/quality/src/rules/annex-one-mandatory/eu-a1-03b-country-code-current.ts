import { countries, findByCode } from '@merkki/vocabularies';
import { isText } from '../../draft-values.ts';
import { type Failure, fail, failAs, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { learningModel, mandatoryElement } from '../../source.ts';

/** Every organisation's country code is assigned; EL and UK are understood and advised against. */
export const euA103b = defineRule({
  id: 'EU-A1-03b',
  severity: 'error',
  variants: { alias: 'info' },
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/issuer/country',
  sources: [mandatoryElement(3), learningModel('countries')],
  check({ microCredential: { issuer, awardingBodies = [], providers = [] } }) {
    const codes = [
      { path: '/issuer/country', code: issuer?.country },
      ...awardingBodies.map(({ country }, index) => ({
        path: `/awardingBodies/${index}/country`,
        code: country,
      })),
      ...providers.map(({ country }, index) => ({
        path: `/providers/${index}/country`,
        code: country,
      })),
    ].filter(({ code }) => isText(code) && /^[A-Z]{2}$/.test(code));
    if (codes.length === 0) return notApplicable('nothing-to-check');
    return codes.flatMap(({ path, code }) => judge(path, String(code)));
  },
});

function judge(path: string, code: string): readonly Failure<'fail' | 'alias'>[] {
  const entry = findByCode(countries, code);
  if (entry === undefined) return [fail(path)];
  return entry.code === code ? [] : [failAs('alias', path, { code: entry.code })];
}
