import { isText } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { mandatoryElement, weBuild } from '../../source.ts';

/**
 * A learner given as a hash can be matched: the salt is there. A DID needs nothing more, as its own
 * document names the keys by which its holder answers.
 */
export const euA101b = defineRule({
  id: 'EU-A1-01b',
  severity: 'warning',
  stage: 'award',
  profiles: ['eu'],
  kind: 'machine',
  path: '/learner/identifiers',
  sources: [mandatoryElement(1), weBuild('2.7')],
  check({ award: { learner } }) {
    const identifiers = learner?.identifiers ?? [];
    const isDid = isText(learner?.id) && learner.id.startsWith('did:');
    if (!isDid && !identifiers.some(({ hashed }) => hashed === true)) {
      return notApplicable('condition');
    }
    return identifiers.flatMap(({ hashed, salt }, index) =>
      hashed === true && !isText(salt) ? [fail(`/learner/identifiers/${index}`)] : [],
    );
  },
});
