import { atPointer, isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import type { Converter } from '../engine/converter.ts';
import { isSame } from '../engine/is-same.ts';
import { makeLoss } from '../make-loss.ts';
import { codeIn, isOtmId } from './otm-id.ts';
import { repeated } from './repeated.ts';

const role = 'urn:code:organisation-role:responsible-organisation';
const institution = 'urn:code:educational-institution:';
const idScheme = 'sisu-organisation-id';
const codeScheme = 'oppilaitosnumero';

/**
 * The awarding bodies as responsible organisations. They share alike, and the shares of a role are 1
 * together; an organisation outside has the code of its institution and no identifier.
 */
export const organisationShares: Converter = Object.freeze({
  name: 'one object for each, shares of 1 together',
  to: (matches) => {
    const shares = equalShares(matches.length);
    return {
      value: matches.map(({ value }, index) => share(value, shares[index] ?? 0)),
      carried: matches.flatMap(({ value, pointer }) => {
        const identifiers = isJsonObject(value) ? value['identifiers'] : undefined;
        const entries: readonly JsonValue[] = Array.isArray(identifiers) ? identifiers : [];
        return entries.flatMap((entry, index) =>
          isJsonObject(entry) && isCarried(entry)
            ? [`${pointer}/identifiers/${index}/scheme`, `${pointer}/identifiers/${index}/value`]
            : [],
        );
      }),
    };
  },
  from: (value, { pointer }) => {
    if (!Array.isArray(value)) return undefined;
    const elements: readonly JsonValue[] = value;
    const shares = equalShares(elements.length);
    const read = elements.map((element, index) => {
      const part = isJsonObject(element) ? element : {};
      const identifiers = identifiersOf(part);
      const known = share({ identifiers }, shares[index] ?? 0);
      const losses = Object.entries(part)
        .filter(([member, own]) => (known[member] ?? null) !== own)
        .map(([member]) => makeLoss('loss.one-way', `${pointer}/${index}/${member}`));
      const isObject = isJsonObject(element);
      return {
        identifiers,
        losses: isObject ? losses : [makeLoss('loss.one-way', `${pointer}/${index}`)],
      };
    });
    const isNamed = read.some(({ identifiers }) => identifiers.length > 0);
    return {
      values: isNamed
        ? read.map(({ identifiers }) => (identifiers.length === 0 ? {} : { identifiers }))
        : [],
      losses: read.flatMap(({ losses }) => losses),
    };
  },
} satisfies Converter);

/**
 * The same list once more, in another entity.
 *
 * @param of - Pointer of the list of the course unit.
 */
export function sameOrganisations(of: string): Converter {
  return repeated('the organisations of the course unit', organisationsOf, of);
}

/**
 * The same list in an assessment item, where an organisation has no period of validity.
 *
 * @param of - Pointer of the list of the course unit.
 */
export function organisationsOfItem(of: string): Converter {
  return {
    ...repeated('the organisations of the course unit', (definition) =>
      organisationsOf(definition).map(withoutPeriod),
    ),
    from: (value, { document }) => {
      const own = atPointer(document, of);
      const organisations: readonly JsonValue[] = Array.isArray(own) ? own : [];
      return isSame(value, organisations.filter(isJsonObject).map(withoutPeriod))
        ? { values: [] }
        : undefined;
    },
  };
}

function organisationsOf({ awardingBodies }: JsonObject): readonly JsonObject[] {
  const bodies: readonly JsonValue[] = Array.isArray(awardingBodies) ? awardingBodies : [];
  const shares = equalShares(bodies.length);
  return bodies.map((body, index) => share(body, shares[index] ?? 0));
}

function withoutPeriod({ validityPeriod: _, ...organisation }: JsonObject): JsonObject {
  return organisation;
}

function share(organisation: JsonValue, part: number): JsonObject {
  const identifiers = isJsonObject(organisation) ? organisation['identifiers'] : undefined;
  const id = codeIn(identifiers, idScheme);
  const code = codeIn(identifiers, codeScheme);
  return {
    ...(isOtmId(id) ? { organisationId: id } : code === undefined ? {} : { organisationId: null }),
    ...(typeof code === 'string' ? { educationalInstitutionUrn: `${institution}${code}` } : {}),
    roleUrn: role,
    share: part,
    validityPeriod: null,
  };
}

function identifiersOf(part: JsonObject): readonly JsonObject[] {
  const { organisationId: id, educationalInstitutionUrn: urn } = part;
  return [
    ...(isOtmId(id) ? [{ scheme: idScheme, value: id }] : []),
    ...(typeof urn === 'string' && urn.length > institution.length && urn.startsWith(institution)
      ? [{ scheme: codeScheme, value: urn.slice(institution.length) }]
      : []),
  ];
}

function isCarried({ scheme, value }: JsonObject): boolean {
  return scheme === codeScheme || (scheme === idScheme && isOtmId(value));
}

/** Shares of two decimals that are 1 together; the first takes what is left. */
function equalShares(count: number): readonly number[] {
  const each = Math.floor(100 / count);
  return Array.from(
    { length: count },
    (_, index) => (index === 0 ? 100 - each * (count - 1) : each) / 100,
  );
}
