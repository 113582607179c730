import { isJsonObject, type JsonObject } from '@merkki/core';

/** A type of education (koulutustyyppi) under which a micro-credential can be published. */
export type KoutaKind = 'kk-opintokokonaisuus' | 'kk-opintojakso' | 'vapaa-sivistystyo-muu' | 'muu';

/** All of them, the usual one first. */
export const koutaKinds: readonly KoutaKind[] = Object.freeze([
  'kk-opintokokonaisuus',
  'kk-opintojakso',
  'vapaa-sivistystyo-muu',
  'muu',
]);

/** The types that only higher education institutions offer. */
export const higherEducation: readonly KoutaKind[] = Object.freeze([
  'kk-opintokokonaisuus',
  'kk-opintojakso',
]);

/** The type whose scope is a range on both sides. */
export const other: readonly KoutaKind[] = Object.freeze(['muu']);

/** Liberal adult education. */
export const adult: readonly KoutaKind[] = Object.freeze(['vapaa-sivistystyo-muu']);

const higherEducationForms = new Set<unknown>([
  'degree-component',
  'open-studies',
  'separate-right',
  'specialisation',
]);

/**
 * Picks the type: what the caller states; else by who issues. A higher education institution gets
 * `kk-opintokokonaisuus`, because a micro-credential is a whole of its own, because that type can
 * list its course units, and because the service checks the scope of its realisations; a single
 * course unit is published as `kk-opintojakso` when the caller says so. An adult education provider
 * gets `vapaa-sivistystyo-muu`, anyone else `muu`.
 */
export function chooseKind(
  definition: JsonObject,
  offering: JsonObject,
  parameters: JsonObject,
): KoutaKind {
  const stated = koutaKinds.find((kind) => kind === parameters['koulutustyyppi']);
  if (stated !== undefined) return stated;
  const issuer = definition['issuer'];
  const kind = isJsonObject(issuer) ? issuer['kind'] : undefined;
  if (kind === 'hei') return 'kk-opintokokonaisuus';
  if (kind === undefined && higherEducationForms.has(offering['legalForm'])) {
    return 'kk-opintokokonaisuus';
  }
  return kind === 'adult' ? 'vapaa-sivistystyo-muu' : 'muu';
}
