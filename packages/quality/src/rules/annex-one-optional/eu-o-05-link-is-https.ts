import { isGiven, isText } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { optionalElement } from '../../source.ts';

/** Links to further information are https addresses. */
export const euO05 = defineRule({
  id: 'EU-O-05',
  severity: 'info',
  stage: 'offering',
  profiles: ['eu'],
  kind: 'machine',
  path: '/furtherInformation',
  sources: [optionalElement(5)],
  check({ microCredential: { furtherInformation = [] } }) {
    const links = furtherInformation.flatMap(({ url }, index) =>
      isGiven(url) ? [{ url, path: `/furtherInformation/${index}/url` }] : [],
    );
    if (links.length === 0) return notApplicable('nothing-to-check');
    return links.flatMap(({ url, path }) =>
      isText(url) && /^https:\/\/[^\s/]+/.test(url) ? [] : [fail(path)],
    );
  },
});
