import {
  atPointer,
  type JsonObject,
  type JsonValue,
  type Params,
  type SourceRef,
} from '@merkki/core';
import { isPresent } from '../engine/is-present.ts';
import type { KoutaProblemCode } from './problem-codes.ts';
import { backendRules, earlierBackendRules } from './sources.ts';

/** A rule of the service about a value and others; the shape of each value is in the profile. */
export interface KoutaRule {
  /** Code of the problem. */
  readonly code: KoutaProblemCode;
  /** The value that the rule is about. */
  readonly pointer: string;
  /** Whether the rule only asks for more of a published document; applied on request. */
  readonly completeness: boolean;
  /** Where it was read. */
  readonly source: SourceRef;
  /** Values for the text when the rule is broken, else `undefined`. */
  broken(at: Lookup, value: JsonValue | undefined): Params | undefined;
}

/** Reads a value of the document. */
export type Lookup = (pointer: string) => JsonValue | undefined;

const present = { completeness: false, source: backendRules } as const;
const earlier = { completeness: false, source: earlierBackendRules } as const;
const completeness = { completeness: true, source: earlierBackendRules } as const;
const study = '/koulutus/metadata';
const realisation = '/toteutus/metadata';
const fee = `${realisation}/opetus/maksut/0`;

/** Rules about values that are there. */
const valueRules: readonly KoutaRule[] = [
  ...[`${study}/tyyppi`, `${realisation}/tyyppi`].map(
    (pointer): KoutaRule => ({
      code: 'kouta.kind-differs',
      pointer,
      ...earlier,
      broken: (at, value) => {
        const kind = at('/koulutus/koulutustyyppi');
        return isPresent(value) && isPresent(kind) && value !== kind ? {} : undefined;
      },
    }),
  ),
  ...[study, realisation].map(
    (part): KoutaRule => ({
      code: 'kouta.scope-order',
      pointer: `${part}/opintojenLaajuusNumeroMin`,
      ...earlier,
      broken: (at, min) => above(min, at(`${part}/opintojenLaajuusNumeroMax`)),
    }),
  ),
  ...['', 'Min', 'Max'].map(
    (end): KoutaRule => ({
      code: 'kouta.scope-range',
      pointer: `${realisation}/opintojenLaajuusNumero${end}`,
      ...present,
      broken: (at, value) =>
        above(at(`${study}/opintojenLaajuusNumeroMin`), value) ??
        above(value, at(`${study}/opintojenLaajuusNumeroMax`)),
    }),
  ),
  {
    code: 'kouta.scope-unit',
    pointer: `${realisation}/opintojenLaajuusyksikkoKoodiUri`,
    ...present,
    broken: (at, value) => {
      const unit = at(`${study}/opintojenLaajuusyksikkoKoodiUri`);
      return isPresent(unit) && isPresent(value) && unversioned(unit) !== unversioned(value)
        ? {}
        : undefined;
    },
  },
  {
    code: 'kouta.fee-amount-missing',
    pointer: `${fee}/maksunMaara`,
    ...present,
    broken: (at, value) => {
      const type = at(`${fee}/maksullisuustyyppi`);
      return isPublished(at) && isPresent(type) && type !== 'maksuton' && !isPresent(value)
        ? {}
        : undefined;
    },
  },
  {
    code: 'kouta.fee-amount-unexpected',
    pointer: `${fee}/maksunMaara`,
    ...present,
    broken: (at, value) =>
      at(`${fee}/maksullisuustyyppi`) === 'maksuton' && isPresent(value) ? {} : undefined,
  },
  {
    code: 'kouta.period-order',
    pointer: `${realisation}/hakuaika/paattyy`,
    ...earlier,
    broken: (at, end) => notAfter(end, at(`${realisation}/hakuaika/alkaa`)),
  },
  {
    code: 'kouta.period-order',
    pointer: `${realisation}/opetus/koulutuksenAlkamiskausi/koulutuksenPaattymispaivamaara`,
    ...earlier,
    broken: (at, end) =>
      before(end, at(`${realisation}/opetus/koulutuksenAlkamiskausi/koulutuksenAlkamispaivamaara`)),
  },
  {
    code: 'kouta.open-studies-differ',
    pointer: `${realisation}/isAvoinKorkeakoulutus`,
    ...earlier,
    broken: (at, value) =>
      at(`${study}/isAvoinKorkeakoulutus`) === true && value !== true ? {} : undefined,
  },
  {
    code: 'kouta.state-order',
    pointer: '/toteutus/tila',
    ...earlier,
    broken: (at, value) =>
      value === 'julkaistu' && at('/koulutus/tila') !== 'julkaistu' ? {} : undefined,
  },
];

/** What an earlier version of the service wanted of a published document too. */
const completenessRules: readonly KoutaRule[] = [
  ...['opetuskieliKoodiUrit', 'opetusaikaKoodiUrit', 'opetustapaKoodiUrit'].map((name) =>
    wantedWhen(`${realisation}/opetus/${name}`, isPublished),
  ),
  wantedWhen(
    `${study}/kuvaus`,
    (at) => at('/koulutus/tila') === 'julkaistu' && at('/koulutus/koulutustyyppi') !== 'muu',
  ),
  wantedWhen(`${realisation}/hakutermi`, isPublished),
  wantedWhen(`${realisation}/hakulomaketyyppi`, isPublished),
  wantedWhen(
    `${realisation}/hakulomakeLinkki`,
    (at) => isPublished(at) && at(`${realisation}/hakulomaketyyppi`) === 'muu',
  ),
  wantedWhen(
    `${realisation}/hakuaika/alkaa`,
    (at) =>
      isPresent(at(`${realisation}/hakuaika`)) ||
      (isPublished(at) && at(`${realisation}/hakulomaketyyppi`) === 'muu'),
  ),
  wantedWhen(
    `${realisation}/lisatietoaHakeutumisesta`,
    (at) =>
      isPublished(at) &&
      ['muu', 'ei sähköistä'].some((form) => form === at(`${realisation}/hakulomaketyyppi`)),
  ),
  wantedWhen(
    `${realisation}/yhteyshenkilot/0/nimi`,
    (at) => isPublished(at) && isPresent(at(`${realisation}/yhteyshenkilot/0`)),
  ),
];

/** All rules. */
export const koutaRules: readonly KoutaRule[] = Object.freeze([
  ...valueRules,
  ...completenessRules,
]);

function wantedWhen(pointer: string, condition: (at: Lookup) => boolean): KoutaRule {
  return {
    code: 'kouta.missing-published',
    pointer,
    ...completeness,
    broken: (at, value) => (condition(at) && !isPresent(value) ? {} : undefined),
  };
}

/** A lookup into a document. */
export function lookup(document: JsonObject): Lookup {
  return (pointer) => atPointer(document, pointer);
}

function isPublished(at: Lookup): boolean {
  return at('/toteutus/tila') === 'julkaistu';
}

function above(low: JsonValue | undefined, high: JsonValue | undefined): Params | undefined {
  return typeof low === 'number' && typeof high === 'number' && low > high
    ? { low, high }
    : undefined;
}

function notAfter(end: JsonValue | undefined, begin: JsonValue | undefined): Params | undefined {
  return typeof end === 'string' && typeof begin === 'string' && end <= begin ? {} : undefined;
}

function before(end: JsonValue | undefined, begin: JsonValue | undefined): Params | undefined {
  return typeof end === 'string' && typeof begin === 'string' && end < begin ? {} : undefined;
}

function unversioned(uri: JsonValue): string {
  return String(uri).replace(/#\d+$/, '');
}
