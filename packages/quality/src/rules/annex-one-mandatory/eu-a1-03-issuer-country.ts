import { countries, findByCode } from '@merkki/vocabularies';
import { isGiven, isText } from '../../draft-values.ts';
import { fail, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { mandatoryElement } from '../../source.ts';

/** The issuer has a country code, or a region whose code begins with one. */
export const euA103 = defineRule({
  id: 'EU-A1-03',
  severity: 'error',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/issuer/country',
  sources: [mandatoryElement(3)],
  check({ microCredential: { issuer } }) {
    const { country, regions = [] } = issuer ?? {};
    // Whether the code is in use is another question: EU-A1-03b. A region stands in for a country
    // that is not given, not for one that is wrong.
    const located = isGiven(country)
      ? isText(country) && /^[A-Z]{2}$/.test(country)
      : regions.some(impliesCountry);
    return located ? pass() : fail('/issuer/country');
  },
});

const territory = /^https?:\/\/publications\.europa\.eu\/resource\/authority\/atu\/([A-Z]{3})_/;

/** Whether a region (ISO 3166-2, NUTS or a URI of the EU list of territorial units) names its country. */
function impliesCountry(region: unknown): boolean {
  if (!isText(region)) return false;
  const code = territory.exec(region)?.[1] ?? /^([A-Z]{2})(?:-|[A-Z0-9]{1,3}$)/.exec(region)?.[1];
  return code !== undefined && findByCode(countries, code) !== undefined;
}
