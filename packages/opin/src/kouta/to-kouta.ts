import { InvalidArgumentError, isJsonObject, type JsonObject, type Mapped } from '@merkki/core';
import type { MicroCredential } from '@merkki/model';
import { mapOffering } from '../engine/map-offering.ts';
import { type KoutaKind, koutaKinds } from './kinds.ts';
import type { KoutaDocument } from './kouta-document.ts';
import { koutaProfile } from './profile.ts';

/** What Opintopolku wants to know beside the definition. */
export interface KoutaOptions {
  /** Id of the offering to map. Default: the first. */
  readonly offeringId?: string;
  /**
   * Type of education. Default: by the issuer, `kk-opintokokonaisuus` for a higher education
   * institution, `vapaa-sivistystyo-muu` for an adult education provider, else `muu`.
   */
  readonly koulutustyyppi?: KoutaKind;
  /** Code URIs of the set opetusaikakk: when teaching takes place. Default: not stated. */
  readonly teachingTimes?: readonly string[];
  /** Whether the awarding bodies are universities of applied sciences or universities. Default: not stated. */
  readonly institutionType?: 'amk' | 'yo';
  /** OIDs of the realisations of the course units in a `kk-opintokokonaisuus`. Default: none. */
  readonly courseUnits?: readonly string[];
}

/**
 * Maps one realisation of a micro-credential to Opintopolku: a koulutus and its toteutus. What the
 * service would refuse in them is told by `checkKouta`.
 *
 * @param microCredential - Parsed with `parseMicroCredential`; is not changed.
 * @returns The document and everything of the definition that is not whole in it.
 * @throws {@link InvalidArgumentError} `map.no-offering` when the definition has no offerings,
 * `map.unknown-offering` (with `params.known`) when none has the given id, `map.option` when an
 * option has no allowed value.
 * @see kouta-backend of Opetushallitus, EUPL-1.2.
 * @example
 * const name = (microCredential) => toKouta(microCredential).value.toteutus['nimi'];
 */
export function toKouta(
  microCredential: MicroCredential,
  options: KoutaOptions = {},
): Mapped<KoutaDocument> {
  const { offeringId, ...stated } = options;
  checkOption('koulutustyyppi', stated.koulutustyyppi, koutaKinds);
  checkOption('institutionType', stated.institutionType, ['amk', 'yo']);
  const parameters = Object.fromEntries(
    Object.entries(stated).filter(([, value]) => value !== undefined),
  ) satisfies JsonObject;
  const { value, losses } = mapOffering(microCredential, koutaProfile, {
    ...(offeringId === undefined ? {} : { offeringId }),
    parameters,
  });
  return {
    value: { koulutus: part(value, 'koulutus'), toteutus: part(value, 'toteutus') },
    losses,
  };
}

function part(document: JsonObject, name: string): JsonObject {
  const found = document[name];
  return isJsonObject(found) ? found : {};
}

function checkOption(name: string, value: string | undefined, allowed: readonly string[]): void {
  if (value === undefined || allowed.includes(value)) return;
  throw new InvalidArgumentError({
    code: 'map.option',
    message: `The option ${name} is one of: ${allowed.join(', ')}.`,
    pointer: `/${name}`,
    params: { option: name, allowed: allowed.join(', ') },
  });
}
