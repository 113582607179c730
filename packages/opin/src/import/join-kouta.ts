import { isJsonObject } from '@merkki/core';
import { groupEntries } from './group-entries.ts';
import type { Entry, JoinedStudy } from './joined-study.ts';

/** Puts each koulutus together with its toteutukset. */
export function joinKouta(entries: readonly Entry[]): readonly JoinedStudy[] {
  const whole = entries.filter(({ value }) => isJsonObject(value['koulutus']));
  const realisationsOf = groupEntries(
    entries.filter(({ value }) => typeof value['koulutusOid'] === 'string'),
    (value) => value['koulutusOid'],
  );
  const studies = entries.filter(
    ({ value }) =>
      typeof value['koulutustyyppi'] === 'string' && value['koulutusOid'] === undefined,
  );
  return [
    ...whole.map(
      ({ index, value }): JoinedStudy => ({
        format: 'kouta',
        documents: [value],
        indexes: [index],
      }),
    ),
    ...studies.map(({ index, value }): JoinedStudy => {
      const own = realisationsOf(value['oid']);
      return {
        format: 'kouta',
        documents:
          own.length === 0
            ? [{ koulutus: value }]
            : own.map((other) => ({ koulutus: value, toteutus: other.value })),
        indexes: [index, ...own.map((other) => other.index)],
      };
    }),
  ];
}
