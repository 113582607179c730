import { toPointer } from '@merkki/core';
import { hasIdentityCode } from '../../checks/personal-data.ts';
import { textsIn } from '../../checks/texts-in.ts';
import { hasText, isGiven } from '../../draft-values.ts';
import { fail, failAs } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { principle, weBuild } from '../../source.ts';

/** Members that no record needs for telling who earned it; ours, by the words of the source. */
const unneeded =
  /address|citizenship|nationality|(?:place|country)ofbirth|birth(?:place|country)|health|disabilit|gender|ethnic|religi|marital/i;

/** Names of schemes of national identity numbers. */
const ofIdentity =
  /national[-_ ]?id|henkil|hetu|personal[-_ ]?(?:id|code|number)|personnummer|personbeteckning|\bssn\b|social[-_ ]?sec|passport/i;

/**
 * The record has no national identity number in clear and no data beyond identification; a date of birth, or
 * another such thing, only with a note that says why.
 */
export const euP703 = defineRule({
  id: 'EU-P7-03',
  severity: 'error',
  variants: { 'birth-date': 'warning', unneeded: 'error' },
  stage: 'award',
  profiles: ['eu'],
  kind: 'machine',
  path: '/learner',
  sources: [principle(7), weBuild('3.2.6')],
  check({ award: { learner, note, place } }) {
    const codes = textsIn({ learner, note, place }).filter(({ text }) => hasIdentityCode(text));
    const numbers = (learner?.identifiers ?? []).flatMap(({ scheme, hashed }, index) =>
      hashed !== true && ofIdentity.test(String(scheme))
        ? [`/learner/identifiers/${index}/value`]
        : [],
    );
    const others = hasText(note)
      ? []
      : Object.keys(learner ?? {}).filter((name) => unneeded.test(name));
    const excess = isGiven(learner?.dateOfBirth) && !hasText(note);
    return [
      ...[...new Set([...codes.map(({ path }) => path), ...numbers])].map((path) => fail(path)),
      ...others.map((name) => failAs('unneeded', `/learner${toPointer([name])}`)),
      ...(excess ? [failAs('birth-date', '/learner/dateOfBirth')] : []),
    ];
  },
});
