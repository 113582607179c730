import { requireThat } from '../../checks/require-that.ts';
import { isText } from '../../draft-values.ts';
import { defineRule } from '../../rule.ts';
import { principle } from '../../source.ts';

/** Schemes of registers that anyone can look a provider up in. */
const registers: readonly string[] = [
  'deqar',
  'ehis',
  'erasmus',
  'eter',
  'euid',
  'isni',
  'oppilaitosnumero',
  'organisaatio-oid',
  'pic',
  'ror',
  'vat',
  'y-tunnus',
];

/** The issuer links to an entry in a register. */
export const euP202 = defineRule({
  id: 'EU-P2-02',
  severity: 'warning',
  stage: 'offering',
  profiles: ['eu'],
  kind: 'machine',
  path: '/issuer',
  sources: [principle(2)],
  check: requireThat('/issuer', ({ issuer }) => {
    const schemes = issuer?.identifiers?.map(({ scheme }) => String(scheme).toLowerCase()) ?? [];
    return isText(issuer?.deqar) || schemes.some((scheme) => registers.includes(scheme));
  }),
});
