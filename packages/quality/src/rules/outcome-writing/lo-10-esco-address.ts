import { isEscoSkillUri } from '@merkki/core';
import { isText } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { weBuild } from '../../source.ts';

/** An ESCO address has its form. */
export const lo10 = defineRule({
  id: 'LO-10',
  severity: 'error',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/outcomes',
  sources: [weBuild('MC-IR-05')],
  check({ microCredential: { outcomes = [] } }) {
    const addresses = outcomes.flatMap(({ skills = [] }, outcome) =>
      skills.flatMap(({ id }, skill) =>
        isText(id) && /data\.europa\.eu\/esco\//.test(id)
          ? [{ id, path: `/outcomes/${outcome}/skills/${skill}/id` }]
          : [],
      ),
    );
    if (addresses.length === 0) return notApplicable('nothing-to-check');
    return addresses.flatMap(({ id, path }) => (isEscoSkillUri(id) ? [] : [fail(path)]));
  },
});
