import { toPointer } from '@merkki/core';
import { textEntries } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { definitions, work } from '../../source.ts';

/** Words of qualifications; ours, by language. */
const reserved: Readonly<Record<string, RegExp>> = {
  en: /\b(?:bachelor|master(?!\s+(?:data|plan|class|the|your)\b)|doctor(?:ate)?|(?<!\d[ -])degree|diploma|mba|phd)\b/i,
  fi: /(?:\p{L}*tutkinto|kandidaatti|maisteri|tohtori|lisensiaatti)(?!\p{L})/iu,
  sv: /(?:\p{L}*examen|kandidat|magister|doktor|licentiat)(?!\p{L})/iu,
};

/** The title uses no word that is reserved for qualifications. */
export const euD04 = defineRule({
  id: 'EU-D-04',
  severity: 'warning',
  stage: 'offering',
  profiles: ['eu'],
  kind: 'machine',
  path: '/title',
  sources: [definitions, work('nzqa', 'r. 6.2')],
  check({ microCredential: { title } }) {
    const titles = textEntries(title);
    if (titles.length === 0) return notApplicable('nothing-to-check');
    return titles.flatMap(([language, text]) =>
      reserved[language.split('-')[0] ?? '']?.test(text) === true
        ? [fail(toPointer(['title', language]))]
        : [],
    );
  },
});
