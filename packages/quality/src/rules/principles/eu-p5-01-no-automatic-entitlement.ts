import { promisesIn } from '../../checks/stacking-promises.ts';
import { textsIn } from '../../checks/texts-in.ts';
import { fail, failAs, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { definitions, principle, work } from '../../source.ts';

/** Texts on stacking promise no qualification, study place or credit by itself. The phrases are ours; a person should read the texts as well. */
export const euP501 = defineRule({
  id: 'EU-P5-01',
  severity: 'error',
  variants: { 'other-language': 'info' },
  stage: 'both',
  profiles: ['eu'],
  kind: 'mixed',
  path: '/integration',
  sources: [definitions, principle(5), work('nl-ho', '6')],
  check({ microCredential: { integration, summary, furtherInformation = [], production } }) {
    const texts = textsIn({ integration, summary, furtherInformation, production });
    if (texts.length === 0) return notApplicable('nothing-to-check');
    return texts.flatMap(({ path, text }) => {
      const found = promisesIn(text, path.split('/').at(-1) ?? '');
      if (found === undefined) return [];
      return [found === 'own' ? fail(path) : failAs('other-language', path)];
    });
  },
});
