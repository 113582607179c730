import { normalised } from '../../checks/wording.ts';
import { ectsOf, numberOf } from '../../checks/workload-of.ts';
import { textEntries } from '../../draft-values.ts';
import { fail } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** It is smaller than a degree and is not one: no target of stacking has its title or is no larger. */
export const fiDef03 = defineRule({
  id: 'FI-DEF-03',
  severity: 'error',
  stage: 'both',
  profiles: ['fi'],
  kind: 'machine',
  path: '/title',
  sources: [work('fi-framework')],
  check({ microCredential }) {
    const { title, integration, production } = microCredential;
    const ects = ectsOf(microCredential) ?? 0;
    const degrees = [
      ...(integration?.towards ?? []).map((target, index) => ({
        ...target,
        path: `/integration/towards/${index}`,
      })),
      { title: production?.partOf?.title, ects: undefined, path: '/production/partOf' },
    ];
    const own = textEntries(title).map(([language, text]) => `${language} ${normalised(text)}`);
    return degrees.flatMap((degree) => {
      const same = textEntries(degree.title).some(([language, text]) =>
        own.includes(`${language} ${normalised(text)}`),
      );
      const size = numberOf(degree.ects);
      return same || (size !== undefined && ects >= size) ? [fail(degree.path)] : [];
    });
  },
});
